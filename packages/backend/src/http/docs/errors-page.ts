import type { AnyRouter } from "@trpc/server";
import type { Context } from "hono";
import { html } from "hono/html";
import { type ErrorEntry, errorReference } from "../../openapi/error-reference.ts";
import type { DocumentedOperation } from "../../openapi/operations.ts";
import type { HttpEnv } from "../../rest/respond.ts";
import { page, pageSecurityPolicy } from "../html.ts";

/** Every error code, each with an anchor of its own name: that is where the `type` of a problem points. */
export function errorsPage(c: Context<HttpEnv>, router: AnyRouter) {
  c.header("content-security-policy", pageSecurityPolicy);
  c.header("cache-control", "no-cache");
  return c.html(
    page(
      "Scai error codes",
      html`<h1>Error codes</h1>
<p>An error is answered as <code>application/problem+json</code>. Decide by its <code>code</code>. <a href="/docs">API documentation</a></p>
${errorReference(router).map(section)}`,
    ),
  );
}

function section({ code, status, title, retryable, group, operations }: ErrorEntry) {
  return html`<h2 id="${code}"><code>${code}</code></h2>
<p>${status}. ${title}.${retryable ? " The same request may succeed later." : ""}</p>
<p>Answered by ${[...(group === undefined ? [] : [group]), ...operations.map(link)].map(listed)}.</p>
`;
}

function link({ id, name, op }: DocumentedOperation) {
  return html`<a href="/docs#/${op.tag}/${id}">${name}</a>`;
}

function listed(who: string | ReturnType<typeof link>, index: number) {
  return html`${index === 0 ? "" : ", "}${who}`;
}
