import { GroupId, op, TimestampInput, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import {
  ApiKeyDescription,
  ApiKeyName,
  exampleIssuedApiKey,
  IpAllowlist,
  IssuedApiKey,
  RateLimitPerMinute,
} from "../api-key.view.ts";
import { keyScopes } from "../api-keys.policy.ts";
import { createApiKey as createApiKeyUseCase } from "../usecases/create-api-key.ts";

export const CreateApiKeyInput = z
  .strictObject({
    name: ApiKeyName,
    description: ApiKeyDescription.default(""),
    permissionSourceId: z
      .union([UserId, GroupId])
      .optional()
      .meta({ description: "The user or group whose rights it has; you, if absent. It can never be changed." }),
    scopes: z.array(z.enum(keyScopes)).min(1).max(keyScopes.length).nullish().meta({
      description: "What of these rights it may use; what your own token allows of files and DNS, if absent.",
    }),
    rateLimitPerMinute: RateLimitPerMinute.nullish(),
    ipAllowlist: IpAllowlist.nullish().meta({ description: "Networks it may be used from, in CIDR notation." }),
    expiresAt: TimestampInput.nullish(),
  })
  .meta({ id: "CreateApiKeyInput" });

export const createApiKey = userOperation(
  op("POST /api-keys", {
    summary: "Create an API key",
    description:
      "The answer holds the key, this once. A repetition makes another key: the answer is not kept, so there is no Idempotency-Key.",
    tag: "apiKeys",
    auth: "token",
    credential: "person",
    gives: "rights",
    cost: "write",
    status: 201,
    location: "/api-keys/{id}",
    errors: ["apiKeys.forbidden", "roles.beyond_own_rights"],
    idempotency: "none",
    examples: [
      {
        name: "for a group, from one network",
        input: {
          name: "nightly upload",
          permissionSourceId: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2",
          scopes: ["files:read", "files:write"],
          rateLimitPerMinute: 600,
          ipAllowlist: ["203.0.113.0/24"],
        },
        output: exampleIssuedApiKey,
      },
    ],
  }),
)
  .input(CreateApiKeyInput)
  .output(IssuedApiKey)
  .mutation(({ ctx, input }) => createApiKeyUseCase(ctx.services, ctx.actor, input));
