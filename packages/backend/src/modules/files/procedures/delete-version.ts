import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { deleteVersion as deleteVersionUseCase } from "../usecases/change-version.ts";
import { versionOf } from "./version-input.ts";

export const deleteVersion = userOperation(
  op("DELETE /files/{fileId}/versions/{version}", {
    summary: "Delete an earlier version for good",
    description: "Not the current one. Needs `write` and `delete`. Later versions keep their numbers.",
    tag: "files",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: [
      "files.not_found",
      "files.forbidden",
      "files.trashed",
      "files.locked",
      "files.version_not_found",
      "files.version_current",
    ],
    idempotency: "none",
  }),
)
  .input(z.strictObject(versionOf))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteVersionUseCase(ctx.services, ctx.actor, input));
