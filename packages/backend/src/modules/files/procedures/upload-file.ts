import { FolderId, NodeName, op, Sha256, ShareId } from "@scai/contract";
import { z } from "zod";
import { requireBody, sha256OfBody } from "../../../platform/bytes/index.ts";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { MimeType } from "../mime-type.ts";
import { exampleFile, File } from "../node.view.ts";
import { uploadFile as uploadFileUseCase } from "../usecases/upload-file.ts";
import { placeErrors } from "./target.ts";

export const UploadFileInput = z
  .strictObject({
    shareId: ShareId.optional().meta({ description: "The share; may be absent when folderId tells." }),
    folderId: FolderId.optional().meta({ description: "The folder to put it in; absent for the top of the share." }),
    name: NodeName.optional().meta({ description: "Its name; the filename of the file part, if absent." }),
    mimeType: MimeType.optional().meta({ description: "What it is; told by the file part or by the name, if absent." }),
    checksumSha256: Sha256.optional().meta({ description: "SHA-256 of the content, to have it checked on arrival." }),
  })
  .meta({ id: "UploadFileInput" });

export const uploadFile = userOperation(
  op("POST /files", {
    summary: "Upload a new file",
    description:
      "As a form whose last part, named file, is the content; of any size up to the tenant's limit. The file appears when all of it is stored, or not at all.",
    tag: "files",
    scope: "files:write",
    cost: "bytes",
    status: 201,
    location: "/files/{id}",
    errors: [
      ...placeErrors,
      "files.name_taken",
      "files.too_large",
      "files.checksum_mismatch",
      "files.storage_full",
      "quotas.exceeded",
      "request.incomplete",
    ],
    idempotency: "key",
    bytes: { direction: "upload", body: "multipart" },
    examples: [
      { name: "a report", input: { folderId: exampleFile.folderId, name: exampleFile.name }, output: exampleFile },
    ],
  }),
)
  .input(UploadFileInput)
  .output(File)
  .mutation(({ ctx, input, path }) => {
    const body = requireBody(ctx.body);
    return once(
      ctx,
      path,
      input,
      (settle) => uploadFileUseCase(ctx.services, ctx.actor, input, body, settle),
      async (first) => first.checksumSha256 === (await sha256OfBody(body, first.sizeBytes)),
    );
  });
