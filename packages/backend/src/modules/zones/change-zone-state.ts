import { AppError, type TenantId } from "@scai/contract";
import {
  dnssecKeys,
  dnssecZones,
  isDuplicate,
  recordChangeParts,
  recordChanges,
  recordHeads,
  type Tx,
  zones,
  zoneTemplates,
  zoneTransfers,
  zoneValidations,
} from "@scai/db";
import { and, eq, inArray, sql } from "drizzle-orm";
import { PdnsRefusedError } from "../../platform/pdns/index.ts";
import type { Services } from "../../services.ts";
import { type AuditActor, recordAudit } from "../audit/index.ts";
import { forgetZone } from "../roles/index.ts";
import { type HeldZone, withZone } from "./hold-zone.ts";
import { listNameServers } from "./name-servers.repo.ts";
import { closeValidation, findOpenValidation } from "./validations.repo.ts";
import { verifyOwnership } from "./verify-ownership.ts";
import { createZoneData, deleteZoneData, putIntoService, setNameServers, takeOutOfService } from "./zone-data.ts";
import { claimOf, familyOf } from "./zone-name.ts";
import { isServed, stateAfter, statusesFor, type ZoneChange } from "./zone-states.ts";
import { isHeldByOthers, lockFamily, type ZoneRow } from "./zones.repo.ts";

export type ChangeDeps = Pick<Services, "clock" | "database" | "dnsLookup" | "log" | "powerDns">;

/** What is done in the transaction that completes a change, with the zone as it is then. */
export type AtEnd = (tx: Tx, zone: ZoneRow) => Promise<void>;

interface ChangeOptions {
  /** Fails when the zone, as nobody else can change it any more, is not what the caller thought. */
  readonly guard?: (zone: ZoneRow) => Promise<void>;
  readonly atEnd?: AtEnd;
}

type Pending = ZoneRow & { readonly intent: ZoneChange };

/**
 * Takes a zone from one status to another: the intent is written down, PowerDNS is changed, the intent is settled. After a crash between
 * any two of these the next one who changes the zone, or the worker, goes on from there; each step can be done again. What PowerDNS cannot
 * be asked for is found out before anything is written. Undefined: the zone is gone.
 */
export async function changeZoneState(
  deps: ChangeDeps,
  by: AuditActor,
  key: Pick<ZoneRow, "tenantId" | "id">,
  change: ZoneChange,
  { guard, atEnd }: ChangeOptions = {},
): Promise<ZoneRow | undefined> {
  return withZone(deps, key, async (held) => {
    const zone = await finishPending(deps, held);
    if (zone === undefined) throw new AppError("zones.not_found");
    await guard?.(zone);
    requireChange(zone, change);
    await deps.powerDns.check();
    if (change === "activate") await requireFree(deps, zone, held.signal);
    const begun = await begin(deps, zone, change);
    return settle(deps, by, begun, held.signal, atEnd);
  });
}

/** Completes what somebody began and did not end; the zone as it is then, undefined when it is gone. */
export async function finishPending(deps: ChangeDeps, { zone, signal }: HeldZone): Promise<ZoneRow | undefined> {
  if (!isPending(zone)) return zone;
  if (zone.intent === "activate" && !(await isStillProven(deps, zone))) {
    await abandon(deps, zone);
    return { ...zone, intent: null, intentAt: null, claim: null };
  }
  const by = { kind: "system", id: "settle-zones", tenantId: zone.tenantId } as const;
  return settle(deps, by, zone, signal);
}

/** Time has passed since it was shown whose the name is, if it had to be. */
async function isStillProven(deps: ChangeDeps, zone: ZoneRow): Promise<boolean> {
  const challenge = await findOpenValidation(deps.database.db, zone.tenantId, zone.id);
  return challenge === undefined || (await verifyOwnership(deps, zone, challenge)).isValid;
}

function isPending(zone: ZoneRow): zone is Pending {
  return zone.intent !== null;
}

function requireChange(zone: ZoneRow, change: ZoneChange): void {
  if (stateAfter(zone, change) !== undefined) return;
  throw new AppError("zones.wrong_status", {
    detail: `The zone is ${zone.status}; it has to be ${statusesFor(change).join(" or ")} for this.`,
  });
}

/** A zone in PowerDNS that is not ours is another tenant's, or nobody's here. */
async function requireFree({ database, powerDns }: ChangeDeps, zone: ZoneRow, signal: AbortSignal): Promise<void> {
  const found = await powerDns.findZone(zone.name, { signal });
  if (found === undefined || found.account === zone.id) return;
  const isHeld = await isHeldByOthers(database.db, zone.tenantId, claimOf(zone.name));
  throw new AppError(isHeld ? "zones.name_held" : "zones.foreign");
}

/** Writes down what is going to happen. Activating takes the name, for which the first one wins. */
async function begin({ database, clock }: ChangeDeps, zone: ZoneRow, change: ZoneChange): Promise<Pending> {
  const values = { intent: change, intentAt: clock(), ...(change === "activate" ? { claim: claimOf(zone.name) } : {}) };
  await database.transaction(async (tx) => {
    if (change === "activate") await requireUnclaimed(tx, zone.tenantId, zone.name);
    try {
      await tx.update(zones).set(values).where(whereZone(zone));
    } catch (err) {
      if (isDuplicate(err, "zones_claim")) throw new AppError("zones.name_held");
      throw err;
    }
  });
  return { ...zone, ...values };
}

async function requireUnclaimed(tx: Tx, tenantId: TenantId, name: string): Promise<void> {
  await lockFamily(tx, familyOf(name));
  if (await isHeldByOthers(tx, tenantId, claimOf(name))) throw new AppError("zones.name_held");
}

async function settle(
  deps: ChangeDeps,
  by: AuditActor,
  zone: Pending,
  signal: AbortSignal,
  atEnd?: AtEnd,
): Promise<ZoneRow | undefined> {
  const after = stateAfter(zone, zone.intent);
  if (after === undefined) throw new Error(`${zone.id} cannot ${zone.intent} from ${zone.status}`);
  try {
    await applyToPowerDns(deps, zone, after === "gone" ? "gone" : isServed(after.status), signal);
  } catch (err) {
    if (zone.intent === "activate" && isRefusal(err)) await abandon(deps, zone);
    throw err;
  }
  signal.throwIfAborted();
  return deps.database.transaction(async (tx) => {
    const now = deps.clock();
    const event = { action: `domain.${zone.intent}`, at: now, resource: zone, tenantId: zone.tenantId } as const;
    if (after === "gone") {
      await forgetZone(tx, zone.tenantId, zone.id);
      await forgetRecords(tx, zone);
      await tx.delete(dnssecKeys).where(eq(dnssecKeys.zoneId, zone.id));
      await tx.delete(dnssecZones).where(eq(dnssecZones.zoneId, zone.id));
      await tx.delete(zoneValidations).where(eq(zoneValidations.zoneId, zone.id));
      await tx.delete(zoneTemplates).where(eq(zoneTemplates.zoneId, zone.id));
      await tx.delete(zoneTransfers).where(eq(zoneTransfers.zoneId, zone.id));
      await tx.delete(zones).where(whereZone(zone));
      await recordAudit(tx, by, { ...event, before: zone });
      return undefined;
    }
    const values = {
      ...after,
      intent: null,
      intentAt: null,
      modifiedAt: now,
      deletedAt: after.status === "deleted" ? now : null,
    };
    await tx
      .update(zones)
      .set({ ...values, revision: sql`${zones.revision} + 1` })
      .where(whereZone(zone));
    await recordAudit(tx, by, { ...event, before: zone, after });
    // PowerDNS is told of where it comes from or goes to from now on, whoever is there to do that.
    if (isServed(after.status)) {
      await tx.update(zoneTransfers).set({ isDue: true, dueAt: now }).where(eq(zoneTransfers.zoneId, zone.id));
    }
    if (zone.intent === "activate") {
      await closeMetChallenge(tx, by, zone, now);
      // The records that it was asked for with are due from now on, whoever is there to write them.
      const isWaiting = and(eq(zoneTemplates.zoneId, zone.id), eq(zoneTemplates.state, "waiting"));
      await tx.update(zoneTemplates).set({ state: "due", dueAt: now }).where(isWaiting);
    }
    const settled = { ...zone, ...values, revision: zone.revision + 1 };
    await atEnd?.(tx, settled);
    return settled;
  });
}

/** The journal goes with its zone, which alone leads to it, and so does what a crash left pending; the audit log stays. */
async function forgetRecords(tx: Tx, { tenantId, id }: ZoneRow): Promise<void> {
  const isOfZone = and(eq(recordChanges.tenantId, tenantId), eq(recordChanges.zoneId, id));
  const ofZone = tx.select({ sequence: recordChanges.sequence }).from(recordChanges).where(isOfZone);
  await tx.delete(recordChangeParts).where(inArray(recordChangeParts.sequence, ofZone));
  await tx.delete(recordChanges).where(isOfZone);
  await tx.delete(recordHeads).where(and(eq(recordHeads.tenantId, tenantId), eq(recordHeads.zoneId, id)));
}

/** The challenge by which the zone became active cannot be used again. */
async function closeMetChallenge(tx: Tx, by: AuditActor, { tenantId, id, name }: ZoneRow, at: Date): Promise<void> {
  const met = await closeValidation(tx, tenantId, id, "validated");
  if (met === undefined) return;
  const facts = { before: { status: met.status }, after: { type: met.type, status: "validated" } };
  await recordAudit(tx, by, { action: "validation.success", ...facts, at, resource: { id: met.id, name }, tenantId });
}

async function applyToPowerDns(
  { powerDns, database }: ChangeDeps,
  zone: Pending,
  wanted: boolean | "gone",
  signal: AbortSignal,
): Promise<void> {
  if (zone.claim === null) return;
  if (wanted === "gone") return deleteZoneData(powerDns, zone, { signal });
  if (!wanted) return takeOutOfService(powerDns, zone, { signal });
  if (zone.intent !== "activate") return putIntoService(powerDns, zone, { signal });
  const nameServers = await listNameServers(database.db);
  await createZoneData(powerDns, zone, nameServers, { signal });
  // A list that was set meanwhile may have been brought into all other zones before this one was there.
  const present = await listNameServers(database.db);
  if (present.join() !== nameServers.join()) await setNameServers(powerDns, zone, present, { signal });
}

function isRefusal(err: unknown): boolean {
  return err instanceof PdnsRefusedError || (err instanceof AppError && err.code.startsWith("zones."));
}

/** The zone stays what it was, and its name is free again. */
async function abandon({ database, powerDns }: ChangeDeps, zone: ZoneRow): Promise<void> {
  await deleteZoneData(powerDns, zone);
  await database.db.update(zones).set({ intent: null, intentAt: null, claim: null }).where(whereZone(zone));
}

function whereZone({ tenantId, id }: Pick<ZoneRow, "tenantId" | "id">) {
  return and(eq(zones.tenantId, tenantId), eq(zones.id, id));
}
