import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { labelVersion } from "../usecases/change-version.ts";
import { exampleVersion, Version } from "../version.view.ts";
import { versionOf } from "./version-input.ts";

export const UpdateVersionInput = z
  .strictObject({
    ...versionOf,
    label: z
      .string()
      .trim()
      .min(1, "a label has at least one character; null takes it away")
      .max(200)
      .nullable()
      .meta({ description: "A name for it; null takes it away.", examples: ["as sent to the client"] }),
  })
  .meta({ id: "UpdateVersionInput" });

export const updateVersion = userOperation(
  op("PATCH /files/{fileId}/versions/{version}", {
    summary: "Label a version",
    description: "What has a label is kept, however old it gets and however many come after it.",
    tag: "files",
    scope: "files:write",
    cost: "write",
    errors: ["files.not_found", "files.forbidden", "files.trashed", "files.locked", "files.version_not_found"],
    idempotency: "idempotent",
    examples: [{ name: "a label", input: { label: "as sent" }, output: { ...exampleVersion, label: "as sent" } }],
  }),
)
  .input(UpdateVersionInput)
  .output(Version)
  .mutation(({ ctx, input }) => labelVersion(ctx.services, ctx.actor, input));
