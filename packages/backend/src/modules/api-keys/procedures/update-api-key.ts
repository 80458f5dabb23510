import { ApiKeyId, IfMatch, op, TimestampInput } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import {
  ApiKey,
  ApiKeyDescription,
  ApiKeyName,
  exampleApiKey,
  IpAllowlist,
  RateLimitPerMinute,
} from "../api-key.view.ts";
import { updateApiKey as updateApiKeyUseCase } from "../usecases/change-api-key.ts";

export const UpdateApiKeyInput = z
  .strictObject({
    apiKeyId: ApiKeyId,
    name: ApiKeyName.optional(),
    description: ApiKeyDescription.optional(),
    rateLimitPerMinute: RateLimitPerMinute.nullish(),
    ipAllowlist: IpAllowlist.nullish(),
    expiresAt: TimestampInput.nullish(),
    ifMatch: IfMatch,
  })
  .meta({ id: "UpdateApiKeyInput" });

export const updateApiKey = userOperation(
  op("PATCH /api-keys/{apiKeyId}", {
    summary: "Change an API key",
    description: "Whose rights it has, and which of them, cannot be changed. Null takes a limit away.",
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
      "apiKeys.stale_etag",
    ],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      { name: "from anywhere", input: { ipAllowlist: null }, output: { ...exampleApiKey, ipAllowlist: null } },
    ],
  }),
)
  .input(UpdateApiKeyInput)
  .output(ApiKey)
  .mutation(({ ctx, input }) => updateApiKeyUseCase(ctx.services, ctx.actor, input));
