import { FolderId, IfMatch, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { trashNode } from "../usecases/change-node.ts";
import { deleteNode } from "../usecases/delete-node.ts";
import { permanent } from "./permanent.ts";

export const deleteFolder = userOperation(
  op("DELETE /folders/{folderId}", {
    summary: "Put a folder into the trash, or delete it for good",
    tag: "folders",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: ["files.not_found", "files.forbidden", "files.trashed", "files.locked", "files.stale_etag"],
    idempotency: "none",
    conditional: "ifMatch",
  }),
)
  .input(z.strictObject({ folderId: FolderId, permanent, ifMatch: IfMatch }))
  .output(z.void())
  .mutation(({ ctx, input: { folderId, permanent, ifMatch } }) =>
    (permanent ? deleteNode : trashNode)(ctx.services, ctx.actor, { id: folderId, ifMatch }),
  );
