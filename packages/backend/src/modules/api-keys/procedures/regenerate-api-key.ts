import { ApiKeyId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleIssuedApiKey, IssuedApiKey } from "../api-key.view.ts";
import { regenerateApiKey as regenerateApiKeyUseCase } from "../usecases/change-api-key.ts";

export const regenerateApiKey = userOperation(
  op("POST /api-keys/{apiKeyId}/regenerate", {
    summary: "Give an API key another secret",
    description: "The answer holds the new key, this once. The old one is refused at once.",
    tag: "apiKeys",
    auth: "token",
    credential: "person",
    gives: "rights",
    cost: "write",
    errors: [
      "apiKeys.not_found",
      "roles.forbidden",
      "apiKeys.forbidden",
      "roles.beyond_own_rights",
      "apiKeys.conflict",
    ],
    idempotency: "none",
    examples: [{ name: "another secret", input: {}, output: exampleIssuedApiKey }],
  }),
)
  .input(z.strictObject({ apiKeyId: ApiKeyId }).meta({ id: "RegenerateApiKeyInput" }))
  .output(IssuedApiKey)
  .mutation(({ ctx, input }) => regenerateApiKeyUseCase(ctx.services, ctx.actor, input));
