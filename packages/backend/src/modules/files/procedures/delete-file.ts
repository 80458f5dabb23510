import { FileId, IfMatch, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { trashNode } from "../usecases/change-node.ts";
import { deleteNode } from "../usecases/delete-node.ts";
import { permanent } from "./permanent.ts";

export const deleteFile = userOperation(
  op("DELETE /files/{fileId}", {
    summary: "Put a file into the trash, or delete it for good",
    tag: "files",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: ["files.not_found", "files.forbidden", "files.trashed", "files.locked", "files.stale_etag"],
    idempotency: "none",
    conditional: "ifMatch",
  }),
)
  .input(z.strictObject({ fileId: FileId, permanent, ifMatch: IfMatch }))
  .output(z.void())
  .mutation(({ ctx, input: { fileId, permanent, ifMatch } }) =>
    (permanent ? deleteNode : trashNode)(ctx.services, ctx.actor, { id: fileId, ifMatch }),
  );
