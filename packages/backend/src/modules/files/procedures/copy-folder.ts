import { FolderId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { exampleCopy, FolderCopy } from "../copy.view.ts";
import { copyFolder as copyFolderUseCase } from "../usecases/copy-folder.ts";
import { target, targetErrors } from "./target.ts";

export const CopyFolderInput = z.strictObject({ folderId: FolderId, ...target }).meta({ id: "CopyFolderInput" });

export const copyFolder = userOperation(
  op("POST /folders/{folderId}/copy", {
    summary: "Copy a folder with all that is below it",
    description:
      "As far as the caller may read it. A small one is there when this answers (`completed`); of a large one this answers `running`, and nothing of it is seen before all of it is there: ask for the copy until it has ended.",
    tag: "folders",
    scope: "files:write",
    cost: "write",
    status: 201,
    location: "/copies/{id}",
    errors: [...targetErrors, "files.cycle", "files.stale_etag"],
    idempotency: "key",
    examples: [
      { name: "a small one", input: { targetShareId: exampleCopy.targetShareId }, output: exampleCopy },
      {
        name: "a large one",
        input: { targetShareId: exampleCopy.targetShareId },
        output: {
          ...exampleCopy,
          status: "running",
          folderId: null,
          itemCount: 40_000,
          copiedCount: 0,
          copiedBytes: 0,
          finishedAt: null,
        },
      },
    ],
  }),
)
  .input(CopyFolderInput)
  .output(FolderCopy)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => copyFolderUseCase(ctx.services, ctx.actor, input, settle)),
  );
