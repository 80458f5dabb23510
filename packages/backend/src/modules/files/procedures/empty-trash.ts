import { op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { emptyTrash as emptyTrashUseCase } from "../usecases/delete-node.ts";

const EmptiedTrash = z
  .object({
    deleted: z.int().nonnegative().meta({ description: "How many things were deleted for good." }),
    kept: z.int().nonnegative().meta({ description: "How many stay, because the caller may not delete all of them." }),
  })
  .meta({ id: "EmptiedTrash" });

export const emptyTrash = userOperation(
  op("DELETE /shares/{shareId}/trash", {
    summary: "Empty a share's trash",
    description:
      "Deletes for good, with all that is below it, what the caller may delete. Nothing of it can be restored; its room is free soon after.",
    tag: "files",
    scope: "files:write",
    cost: "write",
    errors: ["shares.not_found", "shares.trashed"],
    idempotency: "idempotent",
    examples: [{ name: "three things", output: { deleted: 3, kept: 0 } }],
  }),
)
  .input(z.strictObject({ shareId: ShareId }))
  .output(EmptiedTrash)
  .mutation(({ ctx, input }) => emptyTrashUseCase(ctx.services, ctx.actor, input));
