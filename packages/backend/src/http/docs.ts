import { createRequire } from "node:module";
import { join } from "node:path";
import type { Hono } from "hono";
import type { HttpEnv } from "../rest/respond.ts";
import { appRouter } from "../trpc/router.ts";
import { apiPage } from "./docs/api-page.ts";
import { errorsPage } from "./docs/errors-page.ts";
import { serveFile } from "./docs/serve-file.ts";

/** The committed document: building it would cost every process the generator's memory and start-up time. */
const documentFile = join(import.meta.dirname, "../../../../openapi/openapi.json");
const startScript = join(import.meta.dirname, "docs/start-swagger-ui.js");
const require = createRequire(import.meta.url);

const script = "text/javascript; charset=utf-8";

/** Everything the documentation page loads, from our own origin: nothing of it comes from elsewhere. */
const assets: Readonly<Record<string, { readonly path: () => string; readonly type: string }>> = {
  "favicon-32x32.png": { path: () => require.resolve("swagger-ui-dist/favicon-32x32.png"), type: "image/png" },
  "start-swagger-ui.js": { path: () => startScript, type: script },
  "swagger-ui-bundle.js": { path: () => require.resolve("swagger-ui-dist/swagger-ui-bundle.js"), type: script },
  "swagger-ui.css": { path: () => require.resolve("swagger-ui-dist/swagger-ui.css"), type: "text/css; charset=utf-8" },
};

/** The OpenAPI document at `/api/v1/openapi.json`, a page to read it with at `/docs`, and all error codes at `/docs/errors`. */
export function mountDocs(app: Hono<HttpEnv>): void {
  app.get("/api/v1/openapi.json", (c) => serveFile(c, documentFile, "application/json"));
  app.get("/docs", apiPage);
  app.get("/docs/errors", (c) => errorsPage(c, appRouter));
  for (const [name, { path, type }] of Object.entries(assets)) {
    app.get(`/docs/assets/${name}`, (c) => serveFile(c, path(), type));
  }
}
