import { RecordId } from "@scai/contract";
import { z } from "zod";
import { RecordContentInput, RecordNameInput, RecordTtl, RecordType } from "./record.view.ts";

/** What a record to be has. */
export const newRecord = {
  name: RecordNameInput,
  type: RecordType,
  content: RecordContentInput,
  ttl: RecordTtl.optional().meta({ description: "That of its set, or the zone's default, if absent." }),
  disabled: z.boolean().default(false).meta({ description: "Keep it and do not answer it." }),
};

/** What may become of a record. */
export const recordPatch = {
  content: RecordContentInput.optional(),
  ttl: RecordTtl.optional(),
  disabled: z.boolean().optional(),
};

export const NewRecord = z.strictObject(newRecord).meta({ id: "NewRecord", description: "A record to be." });

export const RecordPatch = z
  .strictObject({ recordId: RecordId, ...recordPatch })
  .meta({ id: "RecordPatch", description: "What is to become of a record; what is not said stays." });
