import { join } from "node:path";
import { z } from "zod";
import { SERVER_CLIENT_ID, SERVICE_CLIENT_ID } from "./scaikey/clients.ts";
import type { DevTokenRequest } from "./scaikey/dev-token.ts";
import { keptSecret } from "./secrets.ts";
import type { ServiceContext } from "./service-context.ts";

export interface ScaikeyAddress {
  /** Also the platform's issuer; a tenant's is `{url}/tenants/{tenantId}`. */
  url: string;
  /** The server's own client, for signing people in. */
  server: ClientCredentials;
  /** For machine-to-machine calls. */
  service: ClientCredentials;
  /** What webhooks to the server are signed with. */
  webhookSecret: string;
}

export interface ClientCredentials {
  clientId: string;
  clientSecret: string;
}

const Answer = z.union([z.object({ accessToken: z.string() }), z.object({ error: z.string() })]);

/** Starts the development ScaiKey in a process of its own. */
export async function startScaikey(context: ServiceContext): Promise<ScaikeyAddress> {
  const port = await context.ports.take("scaikey");
  const url = `http://127.0.0.1:${port}`;
  const server = {
    clientId: SERVER_CLIENT_ID,
    clientSecret: keptSecret(join(context.directory, "scai-server.secret")),
  };
  const service = {
    clientId: SERVICE_CLIENT_ID,
    clientSecret: keptSecret(join(context.directory, "scai-sync.secret")),
  };
  await context.supervise({
    name: "scaikey",
    command: process.execPath,
    args: [join(import.meta.dirname, "scaikey/server.ts"), context.directory, String(port)],
    isReady: async () => (await fetch(`${url}/.well-known/openid-configuration`)).ok,
  });
  const webhookSecret = keptSecret(join(context.directory, "webhook.secret"));
  return { url, server, service, webhookSecret };
}

const Granted = z.object({ access_token: z.string() });

/** A token of the service client (`client_credentials`), for the admin API. */
export async function requestServiceToken({ url, service }: ScaikeyAddress, scope: string): Promise<string> {
  const authorization = `Basic ${Buffer.from(`${service.clientId}:${service.clientSecret}`).toString("base64")}`;
  const body = new URLSearchParams({ grant_type: "client_credentials", scope });
  const response = await fetch(`${url}/token`, { method: "POST", headers: { authorization }, body });
  return Granted.parse(await response.json()).access_token;
}

/** Has the development ScaiKey send its webhooks to a server from now on, until it ends. */
export async function registerWebhook(scaikeyUrl: string, target: { url: string; secret: string }): Promise<void> {
  const response = await postToDev(scaikeyUrl, "webhooks", target);
  if (!response.ok) throw new Error(`ScaiKey does not take the webhook: ${await response.text()}`);
}

/** Makes everybody at the development ScaiKey again as the seed has them, and has it send its webhooks to nobody. */
export async function resetScaikey(scaikeyUrl: string): Promise<void> {
  const response = await postToDev(scaikeyUrl, "reset", {});
  if (!response.ok) throw new Error(`ScaiKey cannot be reset: ${await response.text()}`);
}

/**
 * An access token of the development ScaiKey for a seeded person, by short name or id, like those that signing in yields:
 * issued by the person's tenant, RS256 and valid for 12 hours unless asked otherwise.
 *
 * @throws Error that lists the known people when there is no such user
 */
export async function requestToken(
  scaikeyUrl: string,
  user: string,
  options: Partial<Omit<DevTokenRequest, "user">> = {},
): Promise<string> {
  const response = await postToDev(scaikeyUrl, "token", { user, ...options });
  const answer = Answer.parse(await response.json());
  if ("error" in answer) throw new Error(answer.error);
  return answer.accessToken;
}

function postToDev(scaikeyUrl: string, path: string, body: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${scaikeyUrl}/dev/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}
