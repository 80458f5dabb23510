import { op, pageInput, pageOf } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleShare, Share } from "../share.view.ts";
import { listShares as listSharesUseCase } from "../usecases/list-shares.ts";

export const ListSharesInput = z.strictObject({
  includeTrashed: z.boolean().default(false).meta({ description: "Also list shares in the trash." }),
  ...pageInput,
});

export const SharePage = pageOf(Share).meta({ id: "SharePage" });

const spec = {
  summary: "List the shares you can see",
  cost: "list",
  scope: "files:read",
  errors: [],
  idempotency: "safe",
  examples: [{ name: "one share", output: { items: [exampleShare], nextCursor: null } }],
} as const;

export const listShares = userOperation(op("GET /shares", { ...spec, tag: "shares" }))
  .input(ListSharesInput)
  .output(SharePage)
  .query(({ ctx, input }) => listSharesUseCase(ctx.services, ctx.actor, input));

/** The same list under the caller's own address, as the reference product has it. */
export const listMyShares = userOperation(op("GET /users/me/shares", { ...spec, tag: "users" }))
  .input(ListSharesInput)
  .output(SharePage)
  .query(({ ctx, input }) => listSharesUseCase(ctx.services, ctx.actor, input));
