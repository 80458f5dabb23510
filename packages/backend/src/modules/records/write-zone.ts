import { AppError, newId } from "@scai/contract";
import type { recordChangeKinds, Tx } from "@scai/db";
import { type PdnsChange, PdnsRefusedError } from "../../platform/pdns/index.ts";
import type { Services } from "../../services.ts";
import { type AuditActor, auditRow, recordAudit } from "../audit/index.ts";
import { type HoldableZone, needsRectify, withZoneAsSeen, type ZoneRow } from "../zones/index.ts";
import {
  type ChangeRow,
  findPending,
  hasPending,
  insertChange,
  type JournalledChange,
  lockPending,
  settleChange,
} from "./changes.repo.ts";
import { summaryOf } from "./describe.ts";
import { EditError, type Plan, type PlannedZone } from "./plan.ts";
import { type KnownZone, plannedZone, type ReadScope, readZone } from "./read-zone.ts";
import type { RecordRights } from "./record-access.ts";
import { auditOfChange } from "./record-audit.ts";
import { countHeads, dropHeads, putHeads, restoreHeads, writeHeads } from "./records.repo.ts";
import { contentForPowerDns, countAltered, type RrsetChange } from "./rrset.ts";
import { settlePending } from "./settle-pending.ts";

export type WriteDeps = Pick<Services, "clock" | "database" | "log" | "powerDns">;

export interface ZoneWrite {
  /** The zone as this call has read it, which saves looking again. */
  readonly seen?: ZoneRow;
  readonly kind: Exclude<(typeof recordChangeKinds)[number], "foreign" | "adopt">;
  /** What of the zone the plan has to know. */
  readonly scope: ReadScope;
  readonly rights: RecordRights;
  /** Decides what becomes of the zone; throws when that may not be. Of an {@link EditError} the caller is told its cause. */
  readonly plan: (known: KnownZone, zone: PlannedZone) => Plan | Promise<Plan>;
  /** Only tells what would be done. */
  readonly isDryRun?: boolean;
  /** The caller knows that it is a large part of the zone. */
  readonly isConfirmed?: boolean;
  /** Runs in the transaction that notes the change as done. */
  readonly settle?: (tx: Tx, written: WrittenZone) => Promise<void>;
}

export interface WrittenZone {
  readonly plan: Plan;
  /** The journal's entry; undefined when nothing had to be changed, or in a dry run. */
  readonly change: Pick<ChangeRow, "id" | "sequence" | "serial"> | undefined;
  readonly at: Date;
}

/** From here on a request to PowerDNS gets more time. */
const largeRrsets = 200;
const largeTimeoutMs = 60_000;

/**
 * The only way to change records. One writer of a zone at a time, in whatever process: reads what the plan needs, writes the change down, sends
 * PowerDNS one request for all of it, and notes that it was done, with the audit event. A crash in between leaves a pending change, which
 * the next writer or the worker settles by what PowerDNS has. Fails with `records.confirmation_required` before anything is changed when much of
 * the zone would be.
 */
export async function writeZone(
  deps: WriteDeps,
  actor: AuditActor,
  key: Pick<ZoneRow, "id" | "tenantId">,
  write: ZoneWrite,
): Promise<WrittenZone> {
  return withZoneAsSeen(deps, key, write.seen, async (held) => {
    const { zone } = held;
    requireWritable(zone);
    requireNoIntent(zone);
    const known = await readSettled(deps, held, write.scope);
    const plan = await planOf(write, known, zone);
    // Nothing is written, but a repetition with the same Idempotency-Key is told the same.
    if (write.isDryRun === true || plan.changes.length === 0) {
      const written = { plan, change: undefined, at: deps.clock() };
      if (write.settle !== undefined) await deps.database.transaction(async (tx) => write.settle?.(tx, written));
      return written;
    }
    if (write.isConfirmed !== true) await requireSmall(deps, zone, write.rights, plan.changes);
    return apply(deps, actor, held, write, plan, known);
  });
}

async function planOf(write: ZoneWrite, known: KnownZone, zone: ZoneRow): Promise<Plan> {
  try {
    return await write.plan(known, plannedZone(zone));
  } catch (err) {
    throw err instanceof EditError ? err.cause : err;
  }
}

/** What the zone has, once it is known what became of the change before; usually that is known, and both are read at once. */
async function readSettled(deps: WriteDeps, held: HoldableZone, scope: ReadScope): Promise<KnownZone> {
  const { zone, signal } = held;
  const [pending, known] = await Promise.all([
    held.isHeld ? findPending(deps.database.db, zone) : undefined,
    readZone(deps, zone, scope, signal),
  ]);
  // What others seem to have done to PowerDNS may be what the zone's holder is doing.
  if (known.foreign.length > 0) held.requireHeld();
  if (pending === undefined) return known;
  await settlePending(deps, zone, pending);
  return readZone(deps, zone, scope, signal);
}

/** Fails with `zones.wrong_status` unless its records are ours to change. */
export function requireWritable(zone: ZoneRow): void {
  if (zone.status === "active" && zone.type !== "secondary") return;
  const detail =
    zone.type === "secondary"
      ? "Records of a secondary zone come from its primary."
      : `Records can be changed while a zone is active; this one is ${zone.status}.`;
  throw new AppError("zones.wrong_status", { detail });
}

/** What a crash left half done of the zone's state has to be completed first: out of service its serial stays, and nobody would fetch what is written. */
function requireNoIntent({ intent }: ZoneRow): void {
  if (intent === null) return;
  throw new AppError("zones.busy", { detail: `The zone's change "${intent}" is not done yet.`, retryAfterSeconds: 2 });
}

const guardedRecordsMin = 10;
const guardedPart = 0.3;

/**
 * Fails with `records.confirmation_required` when the changes take away or alter more than 30 % of a zone of ten or more records. What somebody
 * does not see does not count, or they could find out how much that is.
 */
async function requireSmall(
  deps: WriteDeps,
  zone: ZoneRow,
  rights: RecordRights,
  changes: readonly RrsetChange[],
): Promise<void> {
  const altered = countAltered(changes);
  if (altered <= guardedRecordsMin * guardedPart) return;
  const total = await countHeads(deps.database.db, zone, rights);
  if (total < guardedRecordsMin || altered <= total * guardedPart) return;
  throw new AppError("records.confirmation_required", {
    detail: `It removes or alters ${altered} of ${total} records. Look at it with dryRun, and send confirm: true to do it.`,
  });
}

async function apply(
  deps: WriteDeps,
  actor: AuditActor,
  { zone, signal, takeWith, releaseWith }: HoldableZone,
  write: ZoneWrite,
  plan: Plan,
  known: KnownZone,
): Promise<WrittenZone> {
  const now = deps.clock();
  const entry = newChange(actor, zone, write.kind, plan.changes, now);
  const sequence = await deps.database.transaction(async (tx) => {
    await takeWith(tx, hasPending(zone));
    await noteForeign(tx, zone, known.foreign, now);
    return insertChange(tx, { ...entry, state: "pending" }, plan.changes);
  });
  const isFlat = [...known.foreign, ...plan.changes].every((change) => !needsRectify(zone, change));
  if (!known.isRectified && !isFlat) await deps.powerDns.updateZone(zone.name, { apiRectify: true }, { signal });
  const change = { sequence, changes: plan.changes };
  const ahead = putHeadsAhead(deps, zone, change, now);
  const serial = (await send(deps, zone, change, { signal, ahead })) ?? null;
  const isAhead = await ahead;
  const written = { plan, change: { id: entry.id, sequence, serial }, at: now };
  await deps.database.transaction(async (tx) => {
    // Otherwise somebody took us for dead, and the journal tells already what they found; what they did not find yet is noted as others' doing.
    if (!(await settleChange(tx, sequence, { state: "applied", settledAt: deps.clock(), serial }))) {
      throw new AppError("zones.busy", {
        detail: "Others had the zone meanwhile; look at it again.",
        retryAfterSeconds: 1,
      });
    }
    await dropHeads(tx, zone, plan.changes);
    if (!isAhead) await putHeads(tx, zone, sequence, "after", now);
    await recordAudit(tx, actor, auditOfChange(zone, { kind: write.kind, id: entry.id }, plan.changes, now));
    await write.settle?.(tx, written);
    await releaseWith(tx);
  });
  return written;
}

/**
 * Writes the heads of a large change while PowerDNS is at work, instead of after it; says whether it did. Until the change is settled they
 * are taken for what others did and PowerDNS is asked, unless a record is disabled, which it would not tell.
 */
async function putHeadsAhead(
  deps: WriteDeps,
  zone: ZoneRow,
  { sequence, changes }: JournalledChange,
  now: Date,
): Promise<boolean> {
  const isTold = changes.every(({ after }) => after?.records.every(({ disabled }) => !disabled) ?? true);
  if (changes.length <= largeRrsets || !isTold) return false;
  try {
    return await deps.database.transaction(async (tx) => {
      // Whoever takes us for dead settles it as what it became, and that stays.
      if (!(await lockPending(tx, sequence))) return false;
      await putHeads(tx, zone, sequence, "after", now);
      return true;
    });
  } catch (err) {
    deps.log.warn({ err, zone: zone.id }, "heads could not be written ahead");
    return false;
  }
}

/** One request for all of it; the zone's serial after it. A refusal settles the change as failed; after anything else nobody knows, and it stays pending. */
async function send(
  deps: WriteDeps,
  zone: ZoneRow,
  change: JournalledChange,
  { signal, ahead }: { readonly signal: AbortSignal; readonly ahead: Promise<unknown> },
): Promise<number | undefined> {
  signal.throwIfAborted();
  const { sequence, changes } = change;
  const timeout = changes.length > largeRrsets ? { timeoutMs: largeTimeoutMs } : {};
  try {
    // PowerDNS judges one after the other: what goes makes room for what comes.
    const inOrder = changes.toSorted((a, b) => Number(b.after === undefined) - Number(a.after === undefined));
    return await deps.powerDns.patchRrsets(zone.name, inOrder.map(toPdnsChange), { signal, ...timeout });
  } catch (err) {
    if (!(err instanceof PdnsRefusedError)) throw err;
    const failure = err.message.slice(0, 1000);
    await ahead;
    await deps.database.transaction(async (tx) => {
      const settledAt = deps.clock();
      if (!(await settleChange(tx, sequence, { state: "failed", settledAt, failure }))) return;
      await restoreHeads(tx, zone, change, settledAt);
    });
    throw new AppError("records.refused", { detail: failure, cause: err });
  }
}

function toPdnsChange({ name, type, after }: RrsetChange): PdnsChange {
  if (after === undefined) return { name, type, changetype: "DELETE" };
  const records = after.records.map(({ content, disabled }) => {
    const written = contentForPowerDns(type, content);
    return disabled ? { content: written, disabled } : { content: written };
  });
  return { name, type, changetype: "REPLACE", ttl: after.ttl, records };
}

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
