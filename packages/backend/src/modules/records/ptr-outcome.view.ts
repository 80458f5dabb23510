import { ZoneId } from "@scai/contract";
import { z } from "zod";

export const SetPtr = z.boolean().default(false).meta({
  description:
    "Also give the address this record's name in your reverse zone, if it has none there. What came of it is in ptrs; the record is written either way.",
});

/** Why a record of that type cannot be asked for with `setPtr`; undefined when it can. */
export function whyNoPtr(type: string): string | undefined {
  if (type === "A" || type === "AAAA") return undefined;
  return `expected with an A or AAAA record, whose address it names; a ${type} has none`;
}

export const PtrOutcome = z
  .object({
    ip: z.string(),
    status: z.enum(["set", "unchanged", "kept", "no_zone", "forbidden", "failed"]).meta({
      description:
        "set: the address has the record's name now. unchanged: it had it. kept: it has another name, which stays. no_zone: you have no reverse zone for it. forbidden: you may not name it there. failed: message says why.",
    }),
    zoneId: ZoneId.nullable().meta({ description: "The narrowest reverse zone that the address is in." }),
    message: z.string().nullable(),
  })
  .meta({ id: "PtrOutcome", description: "What became of an address' name." });
export type PtrOutcome = z.infer<typeof PtrOutcome>;

export const ptrs = z.array(PtrOutcome).meta({ description: "With setPtr, for each address that was written." });
