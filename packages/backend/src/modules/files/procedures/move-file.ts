import { FileId, IfMatch, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFile, File, fileOf } from "../node.view.ts";
import { moveNode } from "../usecases/move-node.ts";
import { target, targetErrors } from "./target.ts";

export const MoveFileInput = z
  .strictObject({ fileId: FileId, ...target, ifMatch: IfMatch })
  .meta({ id: "MoveFileInput" });

export const moveFile = userOperation(
  op("POST /files/{fileId}/move", {
    summary: "Move a file to another folder or share",
    description:
      "Needs `delete` on the file and `create` where it goes. Its id, its versions and the entries on it stay; in another share it counts against that one's quota.",
    tag: "files",
    scope: "files:write",
    cost: "write",
    errors: [...targetErrors, "files.stale_etag"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "to the top of its share",
        input: { targetShareId: exampleFile.shareId },
        output: { ...exampleFile, folderId: null, path: "/report.pdf" },
      },
    ],
  }),
)
  .input(MoveFileInput)
  .output(File)
  .mutation(async ({ ctx, input: { fileId, ...rest } }) =>
    fileOf(await moveNode(ctx.services, ctx.actor, { id: fileId, ...rest })),
  );
