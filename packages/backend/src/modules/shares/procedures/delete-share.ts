import { IfMatch, op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { trashShare } from "../usecases/change-share.ts";

export const deleteShare = userOperation(
  op("DELETE /shares/{shareId}", {
    summary: "Put a share into the trash",
    description:
      "With everything in it, which nobody reaches until it is restored. For its owner and tenant administrators.",
    tag: "shares",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: ["shares.not_found", "shares.forbidden", "shares.trashed", "shares.personal", "shares.stale_etag"],
    idempotency: "none",
    conditional: "ifMatch",
  }),
)
  .input(z.strictObject({ shareId: ShareId, ifMatch: IfMatch }))
  .output(z.void())
  .mutation(({ ctx, input }) => trashShare(ctx.services, ctx.actor, input));
