import { op } from "@scai/contract";
import { z } from "zod";
import { openOperation } from "../../../trpc/init.ts";

export const AuthConfig = z
  .object({
    issuer: z.string(),
    authorizeUrl: z.string().meta({ description: "Where to send the user to sign in." }),
    tokenUrl: z
      .string()
      .meta({ description: "Where to exchange the code: our own address, which adds the client secret." }),
    jwksUri: z.string(),
    userinfoUrl: z.string().meta({ description: "Who the token is: our own address." }),
    deviceAuthorizationUrl: z.string().nullable().meta({
      description: "Where a device without a browser begins (RFC 8628): our own address; null if ScaiKey has none.",
    }),
    endSessionUrl: z.string().nullable(),
    clientId: z.string(),
    desktopCallbackUrl: z
      .string()
      .meta({ description: "The redirect_uri to use; it hands the code on to http://localhost:{port}/callback." }),
    scopes: z.array(z.string()),
  })
  .meta({ id: "AuthConfig", description: "How to sign in: authorization code with PKCE (RFC 7636)." });

export const getAuthConfig = openOperation(
  op("GET /auth/config", {
    summary: "Get what a client needs to sign users in",
    description:
      "Send the user to authorizeUrl with response_type=code, client_id, redirect_uri=desktopCallbackUrl, code_challenge (S256) and state={yours}|port={port}; then exchange the code at tokenUrl.",
    tag: "auth",
    auth: "none",
    cost: "read",
    errors: ["auth.provider_unavailable"],
    idempotency: "safe",
    examples: [
      {
        name: "a server at drive.example",
        output: {
          issuer: "https://id.example",
          authorizeUrl: "https://id.example/auth",
          tokenUrl: "https://drive.example/api/v1/auth/token",
          jwksUri: "https://id.example/.well-known/jwks.json",
          userinfoUrl: "https://drive.example/api/v1/auth/me",
          deviceAuthorizationUrl: "https://drive.example/api/v1/auth/device",
          endSessionUrl: null,
          clientId: "scai-server",
          desktopCallbackUrl: "https://drive.example/api/v1/auth/callback",
          scopes: ["openid", "profile", "email", "offline_access"],
        },
      },
    ],
  }),
)
  .input(z.strictObject({}))
  .output(AuthConfig)
  .query(async ({ ctx: { services } }) => {
    const metadata = await services.scaikey.discover();
    const base = `${services.externalUrl}/api/v1/auth`;
    return {
      issuer: metadata.issuer,
      authorizeUrl: metadata.authorization_endpoint,
      tokenUrl: `${base}/token`,
      jwksUri: metadata.jwks_uri,
      userinfoUrl: `${base}/me`,
      deviceAuthorizationUrl: metadata.device_authorization_endpoint === undefined ? null : `${base}/device`,
      endSessionUrl: metadata.end_session_endpoint ?? null,
      clientId: services.scaikey.clientId,
      desktopCallbackUrl: `${base}/callback`,
      scopes: ["openid", "profile", "email", "offline_access"],
    };
  });
