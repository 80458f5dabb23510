import { AppError, errorDefinition, op, TenantId, Timestamp, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { type AuthenticateDeps, authenticateToken } from "../authenticate.ts";

export const TokenVerdict = z
  .object({
    valid: z.boolean(),
    reason: z.string().optional().meta({ description: "Why it is not valid." }),
    userId: UserId.optional(),
    tenantId: TenantId.optional(),
    scopes: z.array(z.string()).optional(),
    expiresAt: Timestamp.optional(),
    serviceAccount: z
      .string()
      .optional()
      .meta({ description: "The application that acts for the user (RFC 8693), if one does." }),
  })
  .meta({ id: "TokenVerdict", description: "Whether a token would be accepted now, and as whose." });
type TokenVerdict = z.infer<typeof TokenVerdict>;

export const validateToken = userOperation(
  op("POST /auth/validate", {
    summary: "Ask whether an access token is valid",
    description: "For services that are handed tokens of this API and leave it to the API to judge them.",
    tag: "auth",
    auth: "token",
    cost: "read",
    errors: [],
    idempotency: "idempotent",
    examples: [
      {
        name: "a token that has expired",
        input: { token: "eyJ…" },
        output: { valid: false, reason: "Access token refused: expired" },
      },
    ],
  }),
)
  .input(z.strictObject({ token: z.string().min(1).max(20_000) }).meta({ id: "ValidateTokenInput" }))
  .output(TokenVerdict)
  .mutation(({ ctx, input }) => verdictOn(ctx.services, input.token));

/** An outage is an error; everything that would refuse the token is the answer. */
async function verdictOn(deps: AuthenticateDeps, token: string): Promise<TokenVerdict> {
  try {
    const { actor, claims } = await authenticateToken(deps, token);
    return {
      valid: true,
      userId: actor.id,
      tenantId: actor.tenantId,
      scopes: [...actor.scopes],
      expiresAt: claims.expiresAt,
      ...(claims.actorClient === undefined ? {} : { serviceAccount: claims.actorClient }),
    };
  } catch (err) {
    if (!(err instanceof AppError)) throw err;
    const { status, title } = errorDefinition(err.code);
    if (status >= 500) throw err;
    return { valid: false, reason: err.detail ?? title };
  }
}
