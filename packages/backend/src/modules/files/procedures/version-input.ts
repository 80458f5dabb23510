import { FileId } from "@scai/contract";
import { z } from "zod";

/** The members of an input that names a version. */
export const versionOf = {
  fileId: FileId,
  version: z
    .int()
    .positive()
    .meta({ description: "Which version.", examples: [1] }),
};
