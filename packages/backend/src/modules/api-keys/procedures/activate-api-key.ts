import { ApiKeyId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { ApiKey, exampleApiKey } from "../api-key.view.ts";
import { activateApiKey as activateApiKeyUseCase } from "../usecases/change-api-key.ts";

export const activateApiKey = userOperation(
  op("POST /api-keys/{apiKeyId}/activate", {
    summary: "End the revocation of an API key",
    tag: "apiKeys",
    auth: "token",
    credential: "person",
    gives: "rights",
    cost: "write",
    errors: ["apiKeys.not_found", "roles.forbidden", "apiKeys.forbidden", "roles.beyond_own_rights"],
    idempotency: "idempotent",
    examples: [{ name: "active again", input: {}, output: exampleApiKey }],
  }),
)
  .input(z.strictObject({ apiKeyId: ApiKeyId }).meta({ id: "ActivateApiKeyInput" }))
  .output(ApiKey)
  .mutation(({ ctx, input }) => activateApiKeyUseCase(ctx.services, ctx.actor, input));
