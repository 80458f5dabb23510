import { ApiKeyId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { ApiKey, exampleApiKey } from "../api-key.view.ts";
import { getApiKey as getApiKeyUseCase } from "../usecases/read-api-keys.ts";

export const getApiKey = userOperation(
  op("GET /api-keys/{apiKeyId}", {
    summary: "Get an API key",
    description: "Never the key itself.",
    tag: "apiKeys",
    auth: "token",
    credential: "person",
    cost: "read",
    errors: ["apiKeys.not_found"],
    idempotency: "safe",
    examples: [{ name: "a group's key", output: exampleApiKey }],
  }),
)
  .input(z.strictObject({ apiKeyId: ApiKeyId }))
  .output(ApiKey)
  .query(({ ctx, input }) => getApiKeyUseCase(ctx.services, ctx.actor, input));
