import { FileId, op, pageInput, pageOf } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { listVersions as listVersionsUseCase } from "../usecases/versions.ts";
import { exampleVersion, Version } from "../version.view.ts";

export const listVersions = userOperation(
  op("GET /files/{fileId}/versions", {
    summary: "List a file's versions",
    description: "Newest first.",
    tag: "files",
    scope: "files:read",
    cost: "list",
    errors: ["files.not_found", "files.trashed"],
    idempotency: "safe",
    examples: [{ name: "one version", output: { items: [exampleVersion], nextCursor: null } }],
  }),
)
  .input(z.strictObject({ fileId: FileId, ...pageInput }))
  .output(pageOf(Version).meta({ id: "VersionPage" }))
  .query(({ ctx, input }) => listVersionsUseCase(ctx.services, ctx.actor, input));
