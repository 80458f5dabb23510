import { RecordChangeId, RecordId } from "@scai/contract";
import { z } from "zod";
import { RrsetDifference } from "./change.view.ts";
import { ptrs } from "./ptr-outcome.view.ts";
import { DnsRecord } from "./record.view.ts";

export const BulkError = z
  .object({
    operation: z.enum(["create", "update", "delete"]),
    index: z.int().meta({ description: "Which item of that list." }),
    code: z.string().meta({ description: "As of an error of the whole call." }),
    status: z.int(),
    message: z.string(),
    conflicts: z.array(z.string()).meta({ description: "Ids of the records that are in the way." }),
  })
  .meta({ id: "BulkError", description: "Why one item was not done." });
export type BulkError = z.infer<typeof BulkError>;

export const BulkResult = z
  .object({
    created: z.array(DnsRecord),
    updated: z.array(DnsRecord),
    deleted: z.array(RecordId),
    errors: z.array(BulkError).meta({ description: "What was not done; empty unless continueOnError." }),
    notes: z.array(z.string()),
    changeId: RecordChangeId.nullable().meta({ description: "In the zone's journal; null in a dry run." }),
    ptrs,
    differences: z.array(RrsetDifference).meta({ description: "What it did to the zone, or would do." }),
  })
  .meta({ id: "BulkResult" });
export type BulkResult = z.infer<typeof BulkResult>;
