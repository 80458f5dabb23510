import type { Context } from "hono";
import { html } from "hono/html";
import type { HttpEnv } from "../../rest/respond.ts";

/** Scripts, styles and requests of our own origin only, and nothing that stands in the page itself. */
const securityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The reader of the OpenAPI document, with which operations can be tried, too. */
export function apiPage(c: Context<HttpEnv>) {
  c.header("content-security-policy", securityPolicy);
  c.header("cache-control", "no-cache");
  return c.html(html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Scai API</title>
<link rel="icon" type="image/png" href="/docs/assets/favicon-32x32.png">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
<script defer src="/docs/assets/swagger-ui-bundle.js"></script>
<script defer src="/docs/assets/start-swagger-ui.js"></script></head>
<body><div id="api"></div><noscript>This page needs JavaScript; the <a href="/api/v1/openapi.json">OpenAPI document</a> does not.</noscript></body></html>`);
}
