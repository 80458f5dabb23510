import { FolderId, IfMatch, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { trashNode } from "../usecases/change-node.ts";

export const deleteFolder = userOperation(
  op("DELETE /folders/{folderId}", {
    summary: "Put a folder into the trash",
    tag: "folders",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: ["files.not_found", "files.forbidden", "files.trashed", "files.stale_etag"],
    idempotency: "none",
    conditional: "ifMatch",
  }),
)
  .input(z.strictObject({ folderId: FolderId, ifMatch: IfMatch }))
  .output(z.void())
  .mutation(({ ctx, input: { folderId, ifMatch } }) => trashNode(ctx.services, ctx.actor, { id: folderId, ifMatch }));
