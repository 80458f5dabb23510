import { html } from "hono/html";

type Html = ReturnType<typeof html>;

/** A small page of our own, without script; `html` escapes what is put into it. */
export function page(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:4rem auto;padding:0 1rem}code{background:#eee;padding:.1em .3em}
@media(prefers-color-scheme:dark){body{background:#111;color:#eee}code{background:#333}a{color:#8cf}}</style></head>
<body>${body}</body></html>`;
}

/** Nothing is loaded and nothing runs; styles stand in the page. */
export const pageSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
