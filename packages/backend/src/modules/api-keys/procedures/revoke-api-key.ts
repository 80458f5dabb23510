import { ApiKeyId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { ApiKey, exampleApiKey } from "../api-key.view.ts";
import { revokeApiKey as revokeApiKeyUseCase } from "../usecases/change-api-key.ts";

export const RevokeApiKeyInput = z
  .strictObject({
    apiKeyId: ApiKeyId,
    reason: z
      .string()
      .trim()
      .min(1)
      .max(500)
      .optional()
      .meta({
        description: "Why, for those who look after it.",
        override: { type: "string", minLength: 1, maxLength: 500 },
      }),
  })
  .meta({ id: "RevokeApiKeyInput" });

export const revokeApiKey = userOperation(
  op("POST /api-keys/{apiKeyId}/revoke", {
    summary: "Revoke an API key",
    description: "It is refused within a second, until it is activated again.",
    tag: "apiKeys",
    auth: "token",
    credential: "person",
    cost: "write",
    errors: ["apiKeys.not_found", "roles.forbidden"],
    idempotency: "idempotent",
    examples: [
      {
        name: "a leaked key",
        input: { reason: "It stood in a log." },
        output: {
          ...exampleApiKey,
          status: "revoked",
          revokedAt: "2026-11-22T11:00:00.000Z",
          revokedReason: "It stood in a log.",
        },
      },
    ],
  }),
)
  .input(RevokeApiKeyInput)
  .output(ApiKey)
  .mutation(({ ctx, input }) => revokeApiKeyUseCase(ctx.services, ctx.actor, input));
