import { ByteCount, FolderId, op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import {
  countedMax,
  getFolderStats as getFolderStatsUseCase,
  getShareStats as getShareStatsUseCase,
} from "../usecases/get-stats.ts";

const TreeStats = z
  .object({
    fileCount: z.int().nonnegative(),
    folderCount: z.int().nonnegative(),
    sizeBytes: ByteCount.meta({ description: "Of the current versions." }),
    isComplete: z
      .boolean()
      .meta({ description: `False: there are more than ${countedMax} things, and that is not all of them.` }),
  })
  .meta({ id: "TreeStats", description: "What you may read somewhere and below it, without what is in the trash." });

const common = { scope: "files:read", cost: "search", idempotency: "safe" } as const;
const examples = [
  { name: "a few files", output: { fileCount: 12, folderCount: 3, sizeBytes: 4_200_000, isComplete: true } },
];

export const getFolderStats = userOperation(
  op("GET /folders/{folderId}/stats", {
    ...common,
    tag: "folders",
    summary: "Count what is in a folder and below it",
    errors: ["files.not_found", "files.trashed"],
    examples,
  }),
)
  .input(z.strictObject({ folderId: FolderId }))
  .output(TreeStats)
  .query(({ ctx, input }) => getFolderStatsUseCase(ctx.services, ctx.actor, input));

export const getShareStats = userOperation(
  op("GET /shares/{shareId}/stats", {
    ...common,
    tag: "shares",
    summary: "Count what is in a share",
    description:
      "What it holds in all, with versions and trash, administrators of the tenant are told by GET /quotas/usage/shares/{shareId} at any size.",
    errors: ["shares.not_found", "shares.trashed"],
    examples,
  }),
)
  .input(z.strictObject({ shareId: ShareId }))
  .output(TreeStats)
  .query(({ ctx, input }) => getShareStatsUseCase(ctx.services, ctx.actor, input));
