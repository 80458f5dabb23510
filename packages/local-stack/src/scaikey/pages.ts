import { createHash } from "node:crypto";
import type { KoaContextWithOIDC } from "oidc-provider";
import { nameOf } from "./directory.ts";
import type { User } from "./directory-objects.ts";

export interface Page {
  html: string;
  headers: Record<string, string>;
}

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 26rem; margin: 3rem auto; padding: 0 1rem; color: #1c2430; }
h1 { font-size: 1.4rem; }
button { font: inherit; width: 100%; padding: .7rem 1rem; margin: .3rem 0; text-align: left; cursor: pointer;
  border: 1px solid #b8c2cc; border-radius: .5rem; background: #fff; }
button:hover, button:focus { border-color: #2457c5; background: #f2f6ff; }
small { color: #5a6675; display: block; }
`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** One button for each person; no password, because this ScaiKey is for development on one machine. */
export function signInPage(people: User[], clientName: string, redirectUri: string | undefined): Page {
  const buttons = people.map(
    (person) =>
      `<button name="user" value="${escapeHtml(person.id)}">${escapeHtml(nameOf(person))}` +
      `<small>${escapeHtml(person.email)} · ${escapeHtml(person.tenant_id)}${roleOf(person)}</small></button>`,
  );
  const secondFactor = `<p><label><input type="checkbox" name="second_factor" value="yes"> with a second factor</label></p>`;
  const body = `<p>to continue to ${escapeHtml(clientName)}</p><form method="post">${secondFactor}${buttons.join("")}</form>`;
  return page("Sign in", body, redirectUri);
}

export function messagePage(title: string, message: string): Page {
  return page(title, `<p>${escapeHtml(message)}</p>`);
}

/** Asks before signing out; `form` is the provider's own, with its protection against forgery. */
export function showLogoutPage(ctx: KoaContextWithOIDC, form: string): void {
  const redirectUri = ctx.oidc.params?.["post_logout_redirect_uri"];
  const button = `<button form="op.logoutForm" name="logout" value="yes" autofocus>Sign out</button>`;
  const { html, headers } = page(
    "Sign out?",
    `${form}${button}`,
    typeof redirectUri === "string" ? redirectUri : undefined,
  );
  ctx.set(headers);
  ctx.body = html;
}

/** Asks for the code that a device shows; `form` is the provider's own. */
export function showDeviceCodePage(ctx: KoaContextWithOIDC, form: string, isWrong: boolean): void {
  const message = isWrong ? "That is no code that a device shows now." : "Enter the code that your device shows.";
  show(ctx, "Sign in a device", `<p>${message}</p>${form}<button form="op.deviceInputForm">Continue</button>`);
}

/** Asks whether the device that shows this code is theirs; `form` is the provider's own. */
export function showDeviceConfirmPage(ctx: KoaContextWithOIDC, form: string, clientName: string, code: string): void {
  const question = `<p>Does your device show <b>${escapeHtml(code)}</b>, and is it to act for you as ${escapeHtml(clientName)}?</p>`;
  const yes = `<button form="op.deviceConfirmForm" autofocus>Yes</button>`;
  const no = `<button form="op.deviceConfirmForm" name="abort" value="yes">No</button>`;
  show(ctx, "Is this your device?", `${question}${form}${yes}${no}`);
}

export function showDeviceDonePage(ctx: KoaContextWithOIDC): void {
  show(ctx, "Signed in", "<p>Your device goes on by itself. You can close this page.</p>");
}

function show(ctx: KoaContextWithOIDC, title: string, body: string): void {
  const { html, headers } = page(title, body);
  ctx.set(headers);
  ctx.body = html;
}

/** Makes text safe inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function page(title: string, body: string, redirectUri?: string): Page {
  // Browsers apply form-action to the redirects that follow the form too, and the last one leads to the application.
  const targets = ["'self'", ...(redirectUri && URL.canParse(redirectUri) ? [new URL(redirectUri).origin] : [])];
  return {
    html:
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${title} · ScaiKey</title><style>${STYLE}</style></head><body><h1>${title}</h1>${body}</body></html>`,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action ${targets.join(" ")}; frame-ancestors 'none'; base-uri 'none'`,
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
  };
}

function roleOf({ role }: User): string {
  return role === "user" ? "" : ` · ${role.replace("_", " ")}`;
}
