import { ApiKeyId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { deleteApiKey as deleteApiKeyUseCase } from "../usecases/change-api-key.ts";

export const deleteApiKey = userOperation(
  op("DELETE /api-keys/{apiKeyId}", {
    summary: "Delete an API key for good",
    tag: "apiKeys",
    auth: "token",
    credential: "person",
    cost: "write",
    status: 204,
    errors: ["apiKeys.not_found", "roles.forbidden"],
    idempotency: "none",
  }),
)
  .input(z.strictObject({ apiKeyId: ApiKeyId }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteApiKeyUseCase(ctx.services, ctx.actor, input));
