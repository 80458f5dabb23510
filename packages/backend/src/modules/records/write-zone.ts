import { AppError } from "@scai/contract";
import type { recordChangeKinds, Tx } from "@scai/db";
import type { AuditActor } from "../audit/index.ts";
import { type HoldableZone, withZoneAsSeen, type ZoneRow } from "../zones/index.ts";
import {
  applyChange,
  type BegunChange,
  type LastWrites,
  type WriteDeps,
  type WrittenZone,
  writeLast,
} from "./apply-change.ts";
import { changeInserts, dropChange, findPending, hasPending } from "./changes.repo.ts";
import { newChange, noteForeign } from "./note-foreign.ts";
import { EditError, type Plan, type PlannedZone } from "./plan.ts";
import { type AskedZone, askZone, type KnownZone, plannedZone, type ReadScope } from "./read-zone.ts";
import type { RecordRights } from "./record-access.ts";
import { countHeads } from "./records.repo.ts";
import { countAltered, type RrsetChange } from "./rrset.ts";
import { settlePending } from "./settle-pending.ts";

export type { WriteDeps, WrittenZone } from "./apply-change.ts";

export interface ZoneWrite extends LastWrites {
  /** The zone as this call has read it, which saves looking again. */
  readonly seen?: ZoneRow;
  readonly kind: Exclude<(typeof recordChangeKinds)[number], "foreign" | "adopt">;
  /** What of the zone the plan has to know. */
  readonly scope: ReadScope;
  readonly rights: RecordRights;
  /** Decides what becomes of the zone; throws when that may not be. Of an {@link EditError} the caller is told its cause. */
  readonly plan: (known: PlanBase, zone: PlannedZone) => Plan | Promise<Plan>;
  /** Only tells what would be done. */
  readonly isDryRun?: boolean;
  /** The caller knows that it is a large part of the zone. */
  readonly isConfirmed?: boolean;
}

/** What a plan is made from. */
export type PlanBase = Pick<KnownZone, "rrsets" | "foreign">;

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
    const asked = await askSettled(deps, held, write.scope);
    const begun = await beginAsJournalled(deps, actor, held, write, asked);
    const known = await knownOf(deps, asked, begun);
    if (begun !== undefined && known.isAsJournalled) return applyChange(deps, actor, held, write, begun, known);
    // What others seem to have done to PowerDNS may be what the zone's holder is doing.
    if (begun !== undefined || known.foreign.length > 0) held.requireHeld();
    const plan = await planOf(write, known, zone);
    // Nothing is written, but a repetition with the same Idempotency-Key is told the same.
    if (write.isDryRun === true || plan.changes.length === 0) {
      const written = { plan, change: undefined, at: deps.clock() };
      await writeLast(deps, write, written, []);
      return written;
    }
    if (write.isConfirmed !== true) await requireSmall(deps, zone, write.rights, plan.changes);
    const change = await begin(deps, actor, held, write, plan, known.foreign);
    return applyChange(deps, actor, held, write, change, known);
  });
}

/**
 * Plans by what the journal says, and writes the change down while PowerDNS is still being asked: both are needed before it may be sent. Undefined when
 * the journal does not tell enough, when there is nothing to write, or when something is in the way, of which the caller is told once PowerDNS
 * has said so too.
 */
async function beginAsJournalled(
  deps: WriteDeps,
  actor: AuditActor,
  held: HoldableZone,
  write: ZoneWrite,
  { journalled }: AskedZone,
): Promise<BegunChange | undefined> {
  if (journalled === undefined || write.isDryRun === true) return undefined;
  const plan = await planOf(write, { rrsets: journalled, foreign: [] }, held.zone).catch((err: unknown) => {
    if (err instanceof AppError) return undefined;
    throw err;
  });
  if (plan === undefined || plan.changes.length === 0) return undefined;
  if (write.isConfirmed !== true && mayBeLarge(plan.changes)) return undefined;
  return begin(deps, actor, held, write, plan, []);
}

/** What PowerDNS says. A change that was begun is taken back unless that is what it builds on. */
async function knownOf(deps: WriteDeps, { known }: AskedZone, begun: BegunChange | undefined) {
  let isAsJournalled = false;
  try {
    const answer = await known;
    isAsJournalled = answer.isAsJournalled;
    return answer;
  } finally {
    if (begun !== undefined && !isAsJournalled) await dropChange(deps.database.db, begun.sequence);
  }
}

async function begin(
  deps: WriteDeps,
  actor: AuditActor,
  { zone, takeWith }: HoldableZone,
  { kind }: ZoneWrite,
  plan: Plan,
  foreign: readonly RrsetChange[],
): Promise<BegunChange> {
  const { database } = deps;
  const now = deps.clock();
  const entry = newChange(actor, zone, kind, plan.changes, now);
  const inserts = changeInserts(database.db, { ...entry, state: "pending" }, plan.changes);
  const before = foreign.length === 0 ? undefined : async (tx: Tx) => void (await noteForeign(tx, zone, foreign, now));
  const sequence = await takeWith(hasPending(zone), (taking) =>
    database.writeTogether([...taking, ...inserts], before),
  );
  return { plan, entry, sequence };
}

async function planOf(write: ZoneWrite, known: PlanBase, zone: ZoneRow): Promise<Plan> {
  try {
    return await write.plan(known, plannedZone(zone));
  } catch (err) {
    throw err instanceof EditError ? err.cause : err;
  }
}

/** Asks what the zone has, once it is known what became of the change before; usually that is known, and both are asked at once. */
async function askSettled(deps: WriteDeps, held: HoldableZone, scope: ReadScope): Promise<AskedZone> {
  const { zone, signal } = held;
  const [pending, asked] = await Promise.all([
    held.isHeld ? findPending(deps.database.db, zone) : undefined,
    askZone(deps, zone, scope, signal),
  ]);
  if (pending === undefined) return asked;
  await settlePending(deps, zone, pending);
  return askZone(deps, zone, scope, signal);
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
  if (!mayBeLarge(changes)) return;
  const altered = countAltered(changes);
  const total = await countHeads(deps.database.db, zone, rights);
  if (total < guardedRecordsMin || altered <= total * guardedPart) return;
  throw new AppError("records.confirmation_required", {
    detail: `It removes or alters ${altered} of ${total} records. Look at it with dryRun, and send confirm: true to do it.`,
  });
}

/** Whether in some zone it would be too much. */
function mayBeLarge(changes: readonly RrsetChange[]): boolean {
  return countAltered(changes) > guardedRecordsMin * guardedPart;
}
