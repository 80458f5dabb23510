import { FileId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { exampleFile, File } from "../node.view.ts";
import { copyFile as copyFileUseCase } from "../usecases/copy-file.ts";
import { target, targetErrors } from "./target.ts";

export const CopyFileInput = z.strictObject({ fileId: FileId, ...target }).meta({ id: "CopyFileInput" });

export const copyFile = userOperation(
  op("POST /files/{fileId}/copy", {
    summary: "Copy a file",
    description:
      "Makes a new file of its present content; earlier versions and entries stay with the old one. Needs `read` on the file and `create` where it goes. No byte is copied.",
    tag: "files",
    scope: "files:write",
    cost: "write",
    status: 201,
    location: "/files/{id}",
    errors: [...targetErrors, "files.stale_etag"],
    idempotency: "key",
    examples: [
      {
        name: "beside it",
        input: { targetFolderId: exampleFile.folderId, onNameTaken: "rename" },
        output: { ...exampleFile, name: "report (1).pdf", path: "/plans/report (1).pdf" },
      },
    ],
  }),
)
  .input(CopyFileInput)
  .output(File)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => copyFileUseCase(ctx.services, ctx.actor, input, settle)),
  );
