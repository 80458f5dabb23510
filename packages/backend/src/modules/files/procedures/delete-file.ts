import { FileId, IfMatch, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { trashNode } from "../usecases/change-node.ts";

export const deleteFile = userOperation(
  op("DELETE /files/{fileId}", {
    summary: "Put a file into the trash",
    tag: "files",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: ["files.not_found", "files.forbidden", "files.trashed", "files.stale_etag"],
    idempotency: "none",
    conditional: "ifMatch",
  }),
)
  .input(z.strictObject({ fileId: FileId, ifMatch: IfMatch }))
  .output(z.void())
  .mutation(({ ctx, input: { fileId, ifMatch } }) => trashNode(ctx.services, ctx.actor, { id: fileId, ifMatch }));
