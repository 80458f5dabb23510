import { AppError } from "@scai/contract";
import type { Tx, Write } from "@scai/db";
import { type PdnsChange, PdnsRefusedError } from "../../platform/pdns/index.ts";
import type { Services } from "../../services.ts";
import { type AuditActor, auditInsert } from "../audit/index.ts";
import { type HoldableZone, needsRectify, type ZoneRow } from "../zones/index.ts";
import { type ChangeRow, type JournalledChange, lockPending, settleChange, settlement } from "./changes.repo.ts";
import type { newChange } from "./note-foreign.ts";
import type { Plan } from "./plan.ts";
import type { KnownZone } from "./read-zone.ts";
import { auditOfChange } from "./record-audit.ts";
import { headDrops, headsInsert, putHeads, restoreHeads } from "./records.repo.ts";
import { contentForPowerDns, type RrsetChange } from "./rrset.ts";

export type WriteDeps = Pick<Services, "clock" | "database" | "log" | "powerDns">;

/** A change that is in the journal, and of which PowerDNS has not heard. */
export interface BegunChange {
  readonly plan: Plan;
  readonly entry: ReturnType<typeof newChange>;
  readonly sequence: number;
}

export interface WrittenZone {
  readonly plan: Plan;
  /** The journal's entry; undefined when nothing had to be changed, or in a dry run. */
  readonly change: Pick<ChangeRow, "id" | "sequence" | "serial"> | undefined;
  readonly at: Date;
}

/** What else is written in the transaction that notes a change as done. */
export interface LastWrites {
  /** For what has to read as well. */
  readonly settle?: (tx: Tx, written: WrittenZone) => Promise<void>;
  /** For the rest: all of it is sent as one then. */
  readonly settling?: (written: WrittenZone) => readonly Write[];
}

/** From here on a request to PowerDNS gets more time. */
const largeRrsets = 200;
const largeTimeoutMs = 60_000;

/** Sends PowerDNS a change that is in the journal, and notes that it was done, with the audit event. */
export async function applyChange(
  deps: WriteDeps,
  actor: AuditActor,
  { zone, signal, releaseWith }: HoldableZone,
  last: LastWrites,
  { plan, entry, sequence }: BegunChange,
  known: KnownZone,
): Promise<WrittenZone> {
  const { id, kind, createdAt: at } = entry;
  const isFlat = [...known.foreign, ...plan.changes].every((change) => !needsRectify(zone, change));
  if (!known.isRectified && !isFlat) await deps.powerDns.updateZone(zone.name, { apiRectify: true }, { signal });
  const change = { sequence, changes: plan.changes };
  const ahead = putHeadsAhead(deps, zone, change, at);
  const serial = (await send(deps, zone, change, { signal, ahead })) ?? null;
  const isAhead = await ahead;
  const written = { plan, change: { id, sequence, serial }, at };
  const { db } = deps.database;
  const writes = [
    {
      statement: settlement(db, sequence, { state: "applied", settledAt: deps.clock(), serial }),
      orElse: takenForDead,
    },
    ...headDrops(zone, plan.changes).map((statement) => ({ statement })),
    ...(isAhead ? [] : [{ statement: headsInsert(zone, sequence, "after", at) }]),
    { statement: auditInsert(db, actor, auditOfChange(zone, { kind, id }, plan.changes, at)) },
  ];
  await releaseWith((releasing) => writeLast(deps, last, written, [...writes, releasing]));
  return written;
}

export async function writeLast(
  { database }: Pick<Services, "database">,
  { settle, settling }: LastWrites,
  written: WrittenZone,
  writes: readonly Write[],
): Promise<void> {
  const all = [...(settling?.(written) ?? []), ...writes];
  if (all.length === 0 && settle === undefined) return;
  await database.writeTogether(all, settle && ((tx) => settle(tx, written)));
}

/** The journal tells already what somebody else found who took us for dead; what they did not find yet is noted as others' doing. */
function takenForDead(): AppError {
  return new AppError("zones.busy", {
    detail: "Others had the zone meanwhile; look at it again.",
    retryAfterSeconds: 1,
  });
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
