import { FileId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { unlockFile as unlockFileUseCase } from "../usecases/lock-file.ts";

export const unlockFile = userOperation(
  op("DELETE /files/{fileId}/lock", {
    summary: "Unlock a file",
    description: "One's own lock; with the permission `managePermissions` on the file anybody's.",
    tag: "files",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: ["files.not_found", "files.forbidden", "files.trashed", "files.stale_etag"],
    idempotency: "idempotent",
  }),
)
  .input(z.strictObject({ fileId: FileId }))
  .output(z.void())
  .mutation(({ ctx, input }) => unlockFileUseCase(ctx.services, ctx.actor, input));
