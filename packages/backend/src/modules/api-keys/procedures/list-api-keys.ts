import { op, pageInput, pageOf } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { ApiKey, exampleApiKey } from "../api-key.view.ts";
import { listApiKeys as listApiKeysUseCase } from "../usecases/read-api-keys.ts";

export const ListApiKeysInput = z.strictObject({
  includeRevoked: z.boolean().default(false).meta({ description: "Also list keys that are revoked." }),
  keyPrefix: z
    .string()
    .regex(/^[0-9A-Za-z_]{1,11}$/, "expected the beginning of a key, at most 11 characters")
    .optional()
    .meta({ description: "Only keys that begin so, as one that turned up somewhere does." }),
  ...pageInput,
});

export const ApiKeyPage = pageOf(ApiKey).meta({ id: "ApiKeyPage" });

export const listApiKeys = userOperation(
  op("GET /api-keys", {
    summary: "List API keys",
    description: "Those that stand for you or a group of yours; for administrators all of the tenant.",
    tag: "apiKeys",
    auth: "token",
    credential: "person",
    cost: "list",
    errors: [],
    idempotency: "safe",
    examples: [{ name: "one key", output: { items: [exampleApiKey], nextCursor: null } }],
  }),
)
  .input(ListApiKeysInput)
  .output(ApiKeyPage)
  .query(({ ctx, input }) => listApiKeysUseCase(ctx.services, ctx.actor, input));
