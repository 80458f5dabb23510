import type { Context } from "hono";
import { html } from "hono/html";
import type { HttpEnv } from "../rest/respond.ts";
import { page, pageSecurityPolicy } from "./html.ts";

/** What stands at / until the web client does: where things are. */
export function homePage(c: Context<HttpEnv>, externalUrl: string, version: string) {
  c.header("content-security-policy", pageSecurityPolicy);
  return c.html(
    page(
      "Scai",
      html`<h1>Scai ${version}</h1>
<p>File sync and share, and a DNS control plane.</p>
<ul>
<li>API: <code>${externalUrl}/api/v1</code></li>
<li><a href="/docs">API documentation</a> and its <a href="/api/v1/openapi.json">OpenAPI document</a></li>
<li><a href="/docs/errors">Error codes</a></li>
<li>tRPC: <code>${externalUrl}/api/trpc</code></li>
<li>WebSocket: <code>${externalUrl.replace(/^http/, "ws")}/ws</code></li>
<li><a href="/health/ready">Health</a>, <a href="/metrics">metrics</a></li>
</ul>`,
    ),
  );
}
