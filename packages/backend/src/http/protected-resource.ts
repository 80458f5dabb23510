import { scopes } from "@scai/contract";
import type { Context, MiddlewareHandler } from "hono";
import type { HttpEnv } from "../rest/respond.ts";
import type { Services } from "../services.ts";

/** RFC 9728 §3: where a client that knows only this server's address learns who signs people in. */
export const resourceMetadataPath = "/.well-known/oauth-protected-resource";

/** Has every 401 point at the metadata. */
export function tellOfResource(externalUrl: string): MiddlewareHandler<HttpEnv> {
  const metadata = externalUrl + resourceMetadataPath;
  return (c, next) => {
    c.set("resourceMetadata", metadata);
    return next();
  };
}

/** The metadata (RFC 9728 §2). ScaiKey names its issuer itself; while it does not answer, neither does this. */
export async function protectedResource(
  c: Context<HttpEnv>,
  { externalUrl, scaikey }: Pick<Services, "externalUrl" | "scaikey">,
): Promise<Response> {
  const { issuer } = await scaikey.discover();
  return c.json(
    {
      resource: externalUrl,
      authorization_servers: [issuer],
      bearer_methods_supported: ["header"],
      scopes_supported: scopes,
      resource_name: "Scai",
      resource_documentation: `${externalUrl}/docs`,
    },
    200,
    { "cache-control": "public, max-age=300" },
  );
}
