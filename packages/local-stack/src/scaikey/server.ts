import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { Provider } from "oidc-provider";
import { keptSecret } from "../secrets.ts";
import { answerAdmin, answerAssignments } from "./admin-api.ts";
import { DevTokenRequest, mintAccessToken } from "./dev-token.ts";
import { Directory, loginOf } from "./directory.ts";
import { answerInteraction, send } from "./interaction.ts";
import { createIssuer } from "./issuer.ts";
import { messagePage } from "./pages.ts";
import { readBody } from "./read-body.ts";
import { loadSigningKeys, rotateSigningKeys, type SigningKey } from "./signing-keys.ts";
import { TokenStore } from "./token-store.ts";
import { WebhookSender, WebhookTarget } from "./webhook-sender.ts";

/**
 * The development ScaiKey as a program of its own: `node server.ts <directory> <port>`. It listens on the loopback only, and
 * its `/dev` endpoints give anybody on this machine a token, so it must never run where that matters.
 */
const [folder = ".", port = "0"] = process.argv.slice(2);
const url = `http://127.0.0.1:${port}`;
const keyFile = join(folder, "signing-keys.json");
const store = new TokenStore(join(folder, "tokens.json"));
const webhooks = new WebhookSender();
const directory = new Directory(join(folder, "directory.json"), (change) => webhooks.send(change, directory));
const shared = {
  directory,
  store,
  cookieSecret: keptSecret(join(folder, "cookie.secret")),
  secrets: {
    server: keptSecret(join(folder, "scai-server.secret")),
    service: keptSecret(join(folder, "scai-sync.secret")),
  },
};

let keys: SigningKey[] = await loadSigningKeys(keyFile);
/** By tenant id; the platform's under the empty string. Made when first asked for, and anew when keys rotate. */
const issuers = new Map<string, Provider>();

function issuerOf(tenantId: string | undefined): Provider | undefined {
  if (tenantId !== undefined && !directory.find("tenants", tenantId)) return undefined;
  const known = issuers.get(tenantId ?? "");
  if (known) return known;
  const ofTenant = tenantId === undefined ? { url } : { url: `${url}/tenants/${tenantId}`, tenantId };
  const issuer = createIssuer({ ...shared, ...ofTenant, keys });
  issuers.set(tenantId ?? "", issuer);
  return issuer;
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    if (response.headersSent) response.destroy();
    else sendJson(response, 500, { error: "internal" });
  });
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.url ?? "/";
  if (target.startsWith("/dev/")) return answerDevelopment(target, request, response);
  if (target.startsWith("/api/v1/admin/")) {
    const { status, body } = await answerAdmin({ directory, keys, url }, request);
    return sendJson(response, status, body);
  }
  if (/^\/api\/v1\/tenants\/[^/]+\/applications\//.test(target)) {
    const { status, body } = await answerAssignments({ directory, keys, url }, request);
    return sendJson(response, status, body);
  }
  const [, tenantId, rest] = /^\/tenants\/([^/?]+)(\/.*)$/.exec(target) ?? [];
  const issuer = issuerOf(tenantId);
  if (!issuer) return sendJson(response, 404, { error: "unknown_tenant" });
  const path = rest ?? target;
  if (path.startsWith("/interaction/")) return answerInteraction(issuer, directory, tenantId, request, response);
  if (path === "/")
    return send(response, 200, messagePage("ScaiKey", "The development identity provider. It is running."));
  // A provider under a path recognises its own prefix by comparing these two.
  Object.assign(request, { originalUrl: target, url: path });
  await issuer.callback()(request, response);
}

async function answerDevelopment(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Neither a page of another origin nor a name that resolves to the loopback gets through both of these.
  const isLocal = /^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? "");
  const isJson = request.headers["content-type"]?.startsWith("application/json") ?? false;
  if (request.method !== "POST" || !isLocal || !isJson)
    return sendJson(response, 400, { error: "POST JSON from this machine" });
  if (target === "/dev/keys/rotate") {
    keys = await rotateSigningKeys(keyFile);
    issuers.clear();
    return sendJson(response, 200, {});
  }
  if (target === "/dev/reset") {
    webhooks.forgetTargets();
    directory.reset();
    return sendJson(response, 200, {});
  }
  if (target === "/dev/token") return answerToken(request, response);
  if (target === "/dev/webhooks") {
    const wanted = WebhookTarget.safeParse(parseJson(await readBody(request)));
    if (!wanted.success) return sendJson(response, 400, { error: "expected url and secret" });
    webhooks.register(wanted.data);
    return sendJson(response, 200, {});
  }
  sendJson(response, 404, { error: "not_found" });
}

async function answerToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const wanted = DevTokenRequest.safeParse(parseJson(await readBody(request)));
  if (!wanted.success)
    return sendJson(response, 400, { error: wanted.error.issues.map(({ message }) => message).join("; ") });
  const person = directory.person(wanted.data.user);
  const issuer = person && issuerOf(person.tenant_id);
  if (!issuer) {
    const known = directory.people().map(loginOf);
    return sendJson(response, 404, { error: `There is no user ${wanted.data.user}. Known: ${known.join(", ")}.` });
  }
  sendJson(response, 200, { accessToken: await mintAccessToken(issuer, person.id, wanted.data) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { "content-type": "application/json", "cache-control": "no-store" })
    .end(body === undefined ? undefined : JSON.stringify(body));
}

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    store.save();
    process.exit(0);
  });
}
server.listen(Number(port), "127.0.0.1");
