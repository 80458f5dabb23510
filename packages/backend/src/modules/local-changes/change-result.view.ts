import { ExceededQuota } from "@scai/contract";
import { z } from "zod";
import { exampleFile, File, FolderItem } from "../files/index.ts";
import { Conflict, exampleConflict } from "./conflict.view.ts";

export const ChangeProblem = z
  .object({
    code: z.string().meta({ description: "One of the API's error codes." }),
    title: z.string(),
    detail: z.string().nullable(),
    retryable: z.boolean(),
    quota: ExceededQuota.nullable().meta({ description: "Of quotas.exceeded; null of all others." }),
  })
  .meta({ id: "ChangeProblem" });

export const ChangeResult = z
  .object({
    ref: z.string(),
    status: z.enum(["applied", "conflict", "error"]),
    item: FolderItem.nullable().meta({ description: "What it is about, as it is now; null when it is gone." }),
    conflict: Conflict.nullable(),
    copy: File.nullable().meta({ description: "The device's content, where it was kept beside." }),
    problem: ChangeProblem.nullable().meta({ description: "Why it was not applied." }),
  })
  .meta({ id: "ChangeResult", description: "What became of a change of a device." });
export type ChangeResult = z.infer<typeof ChangeResult>;

export const exampleChangeResult = {
  ref: "1",
  status: "conflict",
  item: exampleFile,
  conflict: exampleConflict,
  copy: { ...exampleFile, id: exampleConflict.copyId },
  problem: null,
};
