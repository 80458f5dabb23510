import { FileId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFile, exampleLock, File } from "../node.view.ts";
import { lockFile as lockFileUseCase } from "../usecases/lock-file.ts";

export const LockFileInput = z
  .strictObject({
    fileId: FileId,
    ttlSeconds: z
      .int()
      .min(10)
      .max(24 * 3600)
      .default(1800)
      .meta({ description: "For how long from now; then it ends by itself.", examples: [1800] }),
  })
  .meta({ id: "LockFileInput" });

export const lockFile = userOperation(
  op("PUT /files/{fileId}/lock", {
    summary: "Lock a file, or extend one's lock",
    description:
      "Needs `write`. Until it ends everybody else who would give the file other content, rename, move, delete it or restore a version gets 423. It is a person's, on all their devices.",
    tag: "files",
    scope: "files:write",
    cost: "write",
    errors: ["files.not_found", "files.forbidden", "files.trashed", "files.locked", "files.stale_etag"],
    idempotency: "idempotent",
    examples: [
      { name: "for half an hour", input: { ttlSeconds: 1800 }, output: { ...exampleFile, lock: exampleLock } },
    ],
  }),
)
  .input(LockFileInput)
  .output(File)
  .mutation(({ ctx, input }) => lockFileUseCase(ctx.services, ctx.actor, input));
