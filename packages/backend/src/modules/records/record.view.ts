import { Etag, RecordChangeId, RecordId, Timestamp, ZoneId } from "@scai/contract";
import { z } from "zod";
import { unicodeName } from "./domain-name.ts";
import type { PlannedZone } from "./plan.ts";
import { ptrs } from "./ptr-outcome.view.ts";
import { etagOfRrset, isSystemRrset, type Rrset, recordIdOf } from "./rrset.ts";
import { rrTypes } from "./rrtypes/index.ts";
import { ttlMaxSeconds } from "./ttl.ts";

export const RecordType = z
  .enum(rrTypes.map(({ type }) => type))
  .meta({ description: "The type of the record; GET /domains/types tells them all." });

export const RecordTtl = z
  .int()
  .min(0)
  .max(ttlMaxSeconds)
  .meta({ description: "Seconds that resolvers may keep the answer; the same for all records of a name and type." });

/** What a caller writes; what is right depends on the zone and the type. */
export const RecordNameInput = z
  .string()
  .min(1)
  .max(1100)
  .meta({ description: "Relative to the zone, @ for the zone itself, or the whole name.", examples: ["www", "@"] });
export const RecordContentInput = z
  .string()
  .max(262_144)
  .meta({ description: "As in a zone file, in any valid spelling.", examples: ["192.0.2.1", "10 mail.example.com."] });

const members = {
  id: RecordId.meta({ description: "Made from zone, name, type and content: another content has another id." }),
  zoneId: ZoneId,
  name: z.string().meta({ description: "The whole name, in A-labels, without the dot at the end." }),
  displayName: z.string().meta({ description: "The name in the zone, as people write it; @ for the zone itself." }),
  type: z.string(),
  content: z.string().meta({ description: "In the one form in which PowerDNS has it; names end with a dot." }),
  ttl: z.int(),
  disabled: z.boolean().meta({ description: "Kept, and not answered." }),
  isSystem: z.boolean().meta({ description: "The platform keeps it; it cannot be changed." }),
  createdAt: Timestamp.nullable().meta({ description: "Null for what was not created here." }),
  etag: Etag.meta({ description: "Of all records of this name and type together. Send it as If-Match." }),
};

export const DnsRecord = z
  .object(members)
  .meta({ id: "DnsRecord", description: "One record: one answer to one question." });
export type DnsRecord = z.infer<typeof DnsRecord>;

const notes = z
  .array(z.string())
  .meta({ description: "What else the change did, such as giving the other records of the set its TTL." });

/** A record as a change left it, with what there is to say of the change. */
export const WrittenRecord = z
  .object({
    ...members,
    notes,
    changeId: RecordChangeId.nullable().meta({ description: "In the zone's journal; null when nothing changed." }),
    ptrs,
  })
  .meta({ id: "WrittenRecord", description: "A record after it was created or changed." });
export type WrittenRecord = z.infer<typeof WrittenRecord>;

export function viewRecord(
  zone: PlannedZone,
  rrset: Rrset,
  { content, disabled }: Rrset["records"][number],
  createdAt: Date | null,
): DnsRecord {
  return {
    id: recordIdOf(zone.id, rrset, content),
    zoneId: zone.id,
    name: rrset.name.slice(0, -1),
    displayName: displayName(rrset.name, zone.name),
    type: rrset.type,
    content,
    ttl: rrset.ttl,
    disabled,
    isSystem: isSystemRrset(rrset, zone.name),
    createdAt,
    etag: etagOfRrset(rrset, rrset),
  };
}

function displayName(name: string, zone: string): string {
  if (name === zone) return "@";
  return unicodeName(name.endsWith(`.${zone}`) ? name.slice(0, -zone.length - 1) : name);
}

export const exampleRecord = {
  id: "rec_01m9p2m3k4n5p6q7r8s9t0v1w2",
  zoneId: "zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "www.example.com",
  displayName: "www",
  type: "A",
  content: "192.0.2.1",
  ttl: 3600,
  disabled: false,
  isSystem: false,
  createdAt: "2026-11-22T10:00:00.000Z",
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
};

export const exampleWrittenRecord = {
  ...exampleRecord,
  notes: [],
  changeId: "chg_01m9p2m3k4n5p6q7r8s9t0v1w2",
  ptrs: [],
};
