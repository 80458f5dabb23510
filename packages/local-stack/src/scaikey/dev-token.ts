import { randomUUID } from "node:crypto";
import type { Provider } from "oidc-provider";
import { z } from "zod";
import { API_SCOPES, DESKTOP_CLIENT_ID } from "./clients.ts";
import { methodsOf } from "./factors.ts";
import { API_RESOURCE, apiResource } from "./issuer.ts";
import { SIGNING_ALGORITHMS } from "./signing-keys.ts";

const TWELVE_HOURS = 12 * 3_600;

/** What `POST /dev/token` takes. */
export const DevTokenRequest = z.strictObject({
  /** Short name or id of a seeded person. */
  user: z.string().min(1),
  /** Space-separated; an empty string makes a token without a scope. */
  scope: z.string().default(API_SCOPES.join(" ")),
  /** Seconds; a negative number makes a token that has expired already. */
  expiresIn: z
    .int()
    .refine((seconds) => seconds !== 0, "must not be 0")
    .default(TWELVE_HOURS),
  /** Whether it says that its user signed in with a second factor. */
  hasSecondFactor: z.boolean().default(false),
  algorithm: z.enum(SIGNING_ALGORITHMS).default("RS256"),
});
export type DevTokenRequest = z.infer<typeof DevTokenRequest>;

/** An access token for a person, made by the issuer itself, hence exactly like those that a sign-in yields. */
export async function mintAccessToken(issuer: Provider, personId: string, request: DevTokenRequest): Promise<string> {
  const client = await issuer.Client.find(DESKTOP_CLIENT_ID);
  if (!client) throw new Error(`The client ${DESKTOP_CLIENT_ID} is not registered.`);
  const { scope, expiresIn } = request;
  const token = new issuer.AccessToken({
    extra: { amr: methodsOf(request.hasSecondFactor) },
    accountId: personId,
    client,
    scope,
    expiresIn,
    gty: "dev",
    grantId: randomUUID(),
  });
  token.resourceServer = new issuer.ResourceServer(API_RESOURCE, apiResource(client.clientId, request.algorithm));
  return token.save();
}
