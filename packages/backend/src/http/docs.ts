import type { Hono } from "hono";
import type { HttpEnv } from "../rest/respond.ts";

/** The OpenAPI document, its reader and the list of error codes. */
export function mountDocs(_app: Hono<HttpEnv>): void {}
