import { dnssecZones } from "@scai/db";
import { type AuditActor, recordAudit } from "../audit/index.ts";
import { factsOf, type HeldKeys, type KeyDeps } from "./change-keys.ts";
import { type SignedZone, whereDnssec } from "./dnssec.repo.ts";
import type { ParentVerdict } from "./parent.policy.ts";
import { idleUntil } from "./rollover.policy.ts";

/** Notes that the zone above has a DS record of the zone's key; from here on the zone is validated. */
export async function noteDs(
  { clock, database }: KeyDeps,
  by: AuditActor,
  { zone }: HeldKeys,
  signed: SignedZone,
  { ttlSeconds }: ParentVerdict,
): Promise<SignedZone> {
  const now = clock();
  const isFirst = signed.row.dsSeenAt === null;
  const facts = { dsSeenAt: signed.row.dsSeenAt ?? now, dsTtlSeconds: ttlSeconds, dsGoneAt: null };
  const row = { ...signed.row, ...facts };
  const after = { ...signed, row: { ...row, dueAt: row.readyAt ?? idleUntil({ ...signed, row }, now) } };
  await database.transaction(async (tx) => {
    await tx.update(dnssecZones).set(after.row).where(whereDnssec(zone));
    if (!isFirst) return;
    const event = { action: "dnssec.confirm_ds_published", before: factsOf(signed), after: factsOf(after) } as const;
    await recordAudit(tx, by, { ...event, at: now, resource: zone, tenantId: zone.tenantId });
  });
  return after;
}
