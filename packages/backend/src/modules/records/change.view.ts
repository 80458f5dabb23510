import { RecordChangeId, Timestamp, ZoneId } from "@scai/contract";
import { recordChangeKinds, recordChangeStates } from "@scai/db";
import { z } from "zod";
import type { ChangeRow } from "./changes.repo.ts";
import { describeChange } from "./describe.ts";
import type { RrsetChange } from "./rrset.ts";

export const RrsetDifference = z
  .object({
    name: z.string().meta({ description: "The whole name, without the dot at the end." }),
    type: z.string(),
    removed: z.array(z.string()).meta({ description: "Lines that go: name, TTL, type, content." }),
    added: z.array(z.string()).meta({ description: "Lines that come." }),
  })
  .meta({ id: "RrsetDifference", description: "What becomes of the records of one name and type." });
export type RrsetDifference = z.infer<typeof RrsetDifference>;

export function viewDifference(change: RrsetChange): RrsetDifference {
  return { name: change.name.slice(0, -1), type: change.type, ...describeChange(change) };
}

export const RewrittenZone = z
  .object({
    changeId: RecordChangeId.nullable().meta({ description: "In the zone's journal; null when nothing was changed." }),
    differences: z.array(RrsetDifference).meta({ description: "What it did to the zone, or would do." }),
    notes: z.array(z.string()),
  })
  .meta({ id: "RewrittenZone", description: "What a change of many records at once did." });
export type RewrittenZone = z.infer<typeof RewrittenZone>;

export const Drift = z
  .object({
    isInSync: z.boolean(),
    differences: z.array(RrsetDifference).meta({ description: "What others made of the zone in the name server." }),
  })
  .meta({ id: "Drift", description: "Where the name server has something else than the journal says." });
export type Drift = z.infer<typeof Drift>;

const members = {
  id: RecordChangeId,
  zoneId: ZoneId,
  kind: z.enum(recordChangeKinds).meta({
    description:
      "foreign: found in PowerDNS, made by somebody else. adopt and revert: what became of such changes. rollback: back to an earlier state.",
  }),
  state: z.enum(recordChangeStates).meta({
    description: "pending: begun, and it is not known yet whether the name server has it. failed: it does not.",
  }),
  actorKind: z.string(),
  actorId: z.string(),
  actorName: z.string(),
  summary: z.string(),
  rrsetCount: z.int().meta({ description: "How many sets of records it is about." }),
  serial: z.int().nullable().meta({ description: "The zone's serial after it." }),
  failure: z.string().nullable(),
  createdAt: Timestamp,
  settledAt: Timestamp.nullable(),
};

export const RecordChange = z
  .object(members)
  .meta({ id: "RecordChange", description: "An entry of a zone's journal." });
export type RecordChange = z.infer<typeof RecordChange>;

export const RecordChangeDetail = z
  .object({
    ...members,
    differences: z.array(RrsetDifference).meta({ description: "The first thousand sets of records." }),
  })
  .meta({ id: "RecordChangeDetail", description: "An entry of a zone's journal with what it did." });
export type RecordChangeDetail = z.infer<typeof RecordChangeDetail>;

export function viewChange(row: ChangeRow): RecordChange {
  const { sequence: _sequence, tenantId: _tenantId, requestId: _requestId, ...shown } = row;
  return shown;
}

export const exampleChange = {
  id: "chg_01m9p2m3k4n5p6q7r8s9t0v1w2",
  zoneId: "zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
  kind: "create",
  state: "applied",
  actorKind: "user",
  actorId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  actorName: "alice@acme.test",
  summary: "+ www.example.com. 3600 A 192.0.2.1",
  rrsetCount: 1,
  serial: 2026112201,
  failure: null,
  createdAt: "2026-11-22T10:00:00.000Z",
  settledAt: "2026-11-22T10:00:00.010Z",
};

export const exampleDifference = {
  name: "www.example.com",
  type: "A",
  removed: [],
  added: ["www.example.com. 3600 A 192.0.2.1"],
};
