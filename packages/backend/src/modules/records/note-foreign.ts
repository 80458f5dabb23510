import { newId } from "@scai/contract";
import type { recordChangeKinds, Tx } from "@scai/db";
import { type AuditActor, auditRow, recordAudit } from "../audit/index.ts";
import type { ZoneRow } from "../zones/index.ts";
import { insertChange } from "./changes.repo.ts";
import { summaryOf } from "./describe.ts";
import { auditOfChange } from "./record-audit.ts";
import { writeHeads } from "./records.repo.ts";
import type { RrsetChange } from "./rrset.ts";

/** Writes down what others did in PowerDNS, so that the journal tells how things came about and can be gone back through. */
export async function noteForeign(
  tx: Tx,
  zone: ZoneRow,
  foreign: readonly RrsetChange[],
  now: Date,
  { kind, by }: { readonly kind: "foreign" | "adopt"; readonly by?: AuditActor } = { kind: "foreign" },
): Promise<ReturnType<typeof newChange> | undefined> {
  if (foreign.length === 0) return undefined;
  const actor = by ?? { kind: "system", id: "outside", name: "outside of Scai", tenantId: zone.tenantId };
  const entry = newChange(actor, zone, kind, foreign, now);
  const sequence = await insertChange(tx, { ...entry, state: "applied", settledAt: now }, foreign);
  await writeHeads(tx, zone, { sequence, changes: foreign }, now);
  await recordAudit(tx, actor, auditOfChange(zone, { kind, id: entry.id }, foreign, now));
  return entry;
}

export function newChange(
  actor: AuditActor,
  zone: ZoneRow,
  kind: (typeof recordChangeKinds)[number],
  changes: readonly RrsetChange[],
  now: Date,
) {
  // Who acts is said the way the audit log says it.
  const who = auditRow(actor, auditOfChange(zone, { kind, id: "" }, [], now));
  return {
    id: newId("recordChange", now.getTime()),
    tenantId: zone.tenantId,
    zoneId: zone.id,
    kind,
    actorKind: who.actorKind,
    actorId: who.actorId,
    actorName: who.actorName,
    requestId: who.requestId ?? null,
    summary: summaryOf(changes),
    createdAt: now,
  };
}
