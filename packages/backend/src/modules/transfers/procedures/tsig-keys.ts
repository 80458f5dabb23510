import { op, pageInput, pageOf, TsigKeyId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { TsigKeyName, TsigSecret } from "../transfer.input.ts";
import { exampleKey, IssuedTsigKey, TsigAlgorithm, TsigKey } from "../transfer.view.ts";
import {
  createTsigKey as createTsigKeyUseCase,
  deleteTsigKey as deleteTsigKeyUseCase,
  listTsigKeys as listTsigKeysUseCase,
} from "../usecases/manage-keys.ts";

export const TsigKeyPage = pageOf(TsigKey).meta({ id: "TsigKeyPage" });

export const listTsigKeys = userOperation(
  op("GET /tsig-keys", {
    summary: "List TSIG keys",
    description: "Those of your tenant, by name, without their secrets.",
    tag: "transfers",
    scope: "dns:read",
    permission: "domains:read",
    cost: "list",
    errors: ["roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "one", output: { items: [exampleKey], nextCursor: null } }],
  }),
)
  .input(z.strictObject(pageInput))
  .output(TsigKeyPage)
  .query(({ ctx, input }) => listTsigKeysUseCase(ctx.services, ctx.actor, input));

export const CreateTsigKeyInput = z
  .strictObject({
    name: TsigKeyName,
    algorithm: TsigAlgorithm.default("hmac-sha256"),
    secret: TsigSecret.optional(),
  })
  .meta({ id: "CreateTsigKeyInput" });

export const createTsigKey = userOperation(
  op("POST /tsig-keys", {
    summary: "Create a TSIG key",
    description:
      "With a secret that is made and told this once, or with the one that the other side has. Takes no Idempotency-Key, because its memory would keep the secret.",
    tag: "transfers",
    scope: "dns:write",
    permission: "domains:update",
    cost: "write",
    status: 201,
    errors: ["roles.forbidden", "transfers.key_name_taken"],
    idempotency: "none",
    examples: [
      {
        name: "a new one",
        input: { name: exampleKey.name },
        output: { ...exampleKey, secret: "nVwzYkJ4m1fWbJ8xq0mI4Q1Q1dRk3hS9c7y2a5s6d7E=" },
      },
    ],
  }),
)
  .input(CreateTsigKeyInput)
  .output(IssuedTsigKey)
  .mutation(({ ctx, input }) => createTsigKeyUseCase(ctx.services, ctx.actor, input));

export const deleteTsigKey = userOperation(
  op("DELETE /tsig-keys/{tsigKeyId}", {
    summary: "Delete a TSIG key",
    description: "That no zone is transferred with any more.",
    tag: "transfers",
    scope: "dns:write",
    permission: "domains:update",
    cost: "write",
    status: 204,
    errors: ["transfers.key_not_found", "roles.forbidden", "transfers.key_in_use"],
    idempotency: "none",
  }),
)
  .input(z.strictObject({ tsigKeyId: TsigKeyId }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteTsigKeyUseCase(ctx.services, ctx.actor, input));
