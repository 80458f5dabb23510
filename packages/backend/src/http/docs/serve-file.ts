import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Context } from "hono";
import { namesEtag } from "../../platform/etag.ts";
import type { HttpEnv } from "../../rest/respond.ts";

/**
 * Serves a file of ours whole, with a strong ETag, by which clients ask whether theirs is current. It is read each time: few ask, and a
 * process should not hold in memory what nobody may ever read.
 */
export async function serveFile(c: Context<HttpEnv>, path: string, contentType: string): Promise<Response> {
  const content = await readFile(path);
  const etag = hash("sha256", content, "base64url").slice(0, 22);
  const headers = { etag: `"${etag}"`, "cache-control": "no-cache" };
  const condition = c.req.header("if-none-match");
  if (condition !== undefined && namesEtag(condition, etag, "weak")) return c.body(null, 304, headers);
  return c.body(content, 200, { ...headers, "content-type": contentType });
}
