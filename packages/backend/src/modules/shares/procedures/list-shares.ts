import { op, pageInput, pageOf } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleShare, Share } from "../share.view.ts";
import { ShareUsage } from "../share-usage.view.ts";
import { listShares as listSharesUseCase, listShareUsage } from "../usecases/list-shares.ts";

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

/** What the caller's own shares hold, as the reference product has it. */
export const listMyStats = userOperation(
  op("GET /users/me/stats", {
    summary: "List what your shares hold",
    description: "Of the shares that you own or administer: what others hold includes what you may not read.",
    tag: "users",
    cost: "list",
    scope: "files:read",
    errors: [],
    idempotency: "safe",
    examples: [
      {
        name: "one share",
        output: {
          items: [
            {
              shareId: exampleShare.id,
              shareName: exampleShare.name,
              fileCount: 12,
              folderCount: 3,
              usedBytes: 4_200_000,
              versionBytes: 200_000,
              trashBytes: 0,
              calculatedAt: "2026-11-22T03:00:00.000Z",
            },
          ],
          nextCursor: null,
        },
      },
    ],
  }),
)
  .input(z.strictObject(pageInput))
  .output(pageOf(ShareUsage).meta({ id: "ShareUsagePage" }))
  .query(({ ctx, input }) => listShareUsage(ctx.services, ctx.actor, input));
