import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { getVersion as getVersionUseCase } from "../usecases/change-version.ts";
import { exampleVersion, Version } from "../version.view.ts";
import { versionOf } from "./version-input.ts";

export const getVersion = userOperation(
  op("GET /files/{fileId}/versions/{version}", {
    summary: "Read one of a file's versions",
    description: "Its content is at GET /files/{fileId}/content?version=N.",
    tag: "files",
    scope: "files:read",
    cost: "read",
    errors: ["files.not_found", "files.trashed", "files.version_not_found"],
    idempotency: "safe",
    examples: [{ name: "the first", output: exampleVersion }],
  }),
)
  .input(z.strictObject(versionOf))
  .output(Version)
  .query(({ ctx, input }) => getVersionUseCase(ctx.services, ctx.actor, input));
