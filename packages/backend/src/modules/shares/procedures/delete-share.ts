import { IfMatch, op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { deleteShare as deleteShareUseCase, trashShare } from "../usecases/change-share.ts";

const permanent = z.boolean().default(false).meta({
  description: "Delete it for good instead, also when it is in the trash already; nothing brings it back.",
});

export const deleteShare = userOperation(
  op("DELETE /shares/{shareId}", {
    summary: "Put a share into the trash, or delete it for good",
    description:
      "With everything in it, which nobody reaches until it is restored. After the tenant's trashRetentionDays it is deleted for good. For its owner and tenant administrators.",
    tag: "shares",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: ["shares.not_found", "shares.forbidden", "shares.trashed", "shares.personal", "shares.stale_etag"],
    idempotency: "none",
    conditional: "ifMatch",
  }),
)
  .input(z.strictObject({ shareId: ShareId, permanent, ifMatch: IfMatch }))
  .output(z.void())
  .mutation(({ ctx, input: { shareId, permanent, ifMatch } }) =>
    (permanent ? deleteShareUseCase : trashShare)(ctx.services, ctx.actor, { shareId, ifMatch }),
  );
