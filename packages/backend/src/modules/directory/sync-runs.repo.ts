import { type Database, type Db, directorySyncs, isDuplicate, type Tx } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { z } from "zod";

/** The parts of a full pull, in order: each needs those before it. */
export const syncLists = ["partners", "tenants", "users", "groups", "members", "absentees", "assignments"] as const;
export type SyncList = (typeof syncLists)[number];

const Position = z.object({ list: z.enum(syncLists), page: z.int().min(1) });
export type SyncPosition = z.infer<typeof Position>;

const Counters = z.record(z.string(), z.int());
export type SyncCounters = z.infer<typeof Counters>;

/** A full pull that this process carries out. */
export interface SyncRun {
  readonly id: number;
  readonly position: SyncPosition;
  readonly counters: SyncCounters;
  /** What it was last told to be alive at: whoever finds another time there has lost the run to another process. */
  aliveAt: Date;
}

export const syncStart: SyncPosition = { list: "partners", page: 1 };

const staleAfterMs = 60_000;
// Beyond that the pages that were seen are too old to go on after them.
const resumableForMs = 3_600_000;

/** Begins a full pull, or goes on with one whose process died or gave up. Undefined while another is at it. */
export async function openRun(database: Database, now: Date): Promise<SyncRun | undefined> {
  const { db } = database;
  const [open] = await db.select().from(directorySyncs).where(eq(directorySyncs.isOpen, true));
  if (open === undefined) return insertRun(db, now);
  if (now.getTime() - open.aliveAt.getTime() < staleAfterMs) return undefined;
  const isResumable = now.getTime() - open.startedAt.getTime() < resumableForMs;
  const taken = isResumable ? { aliveAt: now } : { aliveAt: now, isOpen: null, finishedAt: now };
  const [updated] = await db
    .update(directorySyncs)
    .set(taken)
    .where(and(eq(directorySyncs.id, open.id), eq(directorySyncs.aliveAt, open.aliveAt)));
  if (updated.affectedRows === 0) return undefined;
  if (!isResumable) return insertRun(db, now);
  const position = open.position === null ? syncStart : Position.parse(fromJson(open.position));
  return { id: open.id, position, counters: Counters.parse(fromJson(open.counters)), aliveAt: now };
}

async function insertRun(db: Db, now: Date): Promise<SyncRun | undefined> {
  try {
    const [{ insertId: id }] = await db
      .insert(directorySyncs)
      .values({ isOpen: true, startedAt: now, aliveAt: now, counters: {} });
    return { id, position: syncStart, counters: {}, aliveAt: now };
  } catch (err) {
    if (isDuplicate(err, "directory_syncs_open")) return undefined;
    throw err;
  }
}

/** Notes how far the run has got. False when another process has taken it over: then nothing more may be written for it. */
export async function keepRun(
  tx: Tx,
  run: SyncRun,
  progress: { readonly position: SyncPosition; readonly counters: SyncCounters; readonly aliveAt: Date },
): Promise<boolean> {
  const [updated] = await tx
    .update(directorySyncs)
    .set({ ...progress, failure: null })
    .where(and(eq(directorySyncs.id, run.id), eq(directorySyncs.aliveAt, run.aliveAt)));
  return updated.affectedRows > 0;
}

export async function finishRun(tx: Tx, run: SyncRun, now: Date): Promise<void> {
  await tx
    .update(directorySyncs)
    .set({ isOpen: null, finishedAt: now })
    .where(and(eq(directorySyncs.id, run.id), eq(directorySyncs.aliveAt, run.aliveAt)));
}

/** Lets the run go: the next one goes on with it at once. */
export async function releaseRun(db: Db, run: SyncRun, failure: string): Promise<void> {
  await db
    .update(directorySyncs)
    .set({ aliveAt: new Date(0), failure: failure.slice(0, 500) })
    .where(and(eq(directorySyncs.id, run.id), eq(directorySyncs.aliveAt, run.aliveAt)));
}

/** MariaDB tells JSON columns as text. */
function fromJson(value: unknown): unknown {
  return typeof value === "string" ? JSON.parse(value) : value;
}
