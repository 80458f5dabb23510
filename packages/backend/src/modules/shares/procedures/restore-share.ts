import { op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleShare, Share } from "../share.view.ts";
import { restoreShare as restoreShareUseCase } from "../usecases/change-share.ts";

export const restoreShare = userOperation(
  op("POST /shares/{shareId}/restore", {
    summary: "Take a share out of the trash",
    tag: "shares",
    scope: "files:write",
    cost: "write",
    errors: ["shares.not_found", "shares.forbidden", "shares.not_trashed", "shares.stale_etag"],
    idempotency: "none",
    examples: [{ name: "as it was", output: exampleShare }],
  }),
)
  .input(z.strictObject({ shareId: ShareId }))
  .output(Share)
  .mutation(({ ctx, input }) => restoreShareUseCase(ctx.services, ctx.actor, input));
