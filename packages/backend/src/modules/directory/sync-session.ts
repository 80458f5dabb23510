import type { Tx } from "@scai/db";
import type { Services } from "../../services.ts";
import { noTenant, recordAudit } from "../audit/index.ts";
import { auditDifference } from "./audit-difference.ts";
import type { Telling } from "./reflect.ts";
import type { Difference } from "./reflect-rows.ts";
import {
  finishRun,
  keepRun,
  openRun,
  releaseRun,
  type SyncCounters,
  type SyncPosition,
  type SyncRun,
  syncStart,
} from "./sync-runs.repo.ts";

type Deps = Pick<Services, "clock" | "database">;

/** Another process has taken the pull over, because this one was silent for too long. */
export class SyncTakenOverError extends Error {
  override readonly name = "SyncTakenOverError";
}

class Undo extends Error {}

const by = { kind: "system", id: "directory-sync" } as const;

// ScaiKey's answers are dated by a clock that need not be the one that its changes are dated by. A state that is taken for newer than it is
// would keep out the next change.
const clockMarginMs = 60_000;

const plurals = {
  partner: "partners",
  tenant: "tenants",
  user: "users",
  group: "groups",
  membership: "memberships",
} as const;

/** A full pull under way: its transactions, how far it has got, and what it has come across. */
export interface SyncSession {
  /** Of the pull's mark on what it has seen; undefined when nothing is written. */
  readonly syncId: number | undefined;
  readonly position: SyncPosition;
  readonly counters: SyncCounters;
  /** Writes what ScaiKey said at a time, and with it how far the pull has got then. Fails when it was taken over. */
  write(asOf: Date, work: (telling: Telling) => Promise<void>, progress: Progress): Promise<void>;
  finish(): Promise<void>;
  /** Lets others go on. */
  release(err: unknown): Promise<void>;
}

export interface Progress {
  /** Where to go on after this. */
  readonly position: SyncPosition;
  /** What was seen, by counter. */
  readonly seen?: SyncCounters;
}

export interface SessionOptions {
  readonly isDryRun?: boolean;
  readonly onDifference?: (difference: Difference) => void;
}

/** Undefined while another process is at it. A dry run does what a real one does, and undoes every transaction. */
export async function openSyncSession(deps: Deps, options: SessionOptions): Promise<SyncSession | undefined> {
  const run = options.isDryRun === true ? undefined : await openRun(deps.database, deps.clock());
  if (run === undefined && options.isDryRun !== true) return undefined;
  let position = run?.position ?? syncStart;
  let counters = run?.counters ?? {};
  return {
    syncId: run?.id,
    get position() {
      return position;
    },
    get counters() {
      return counters;
    },
    async write(asOf, work, progress) {
      const written = await inTransaction(deps, run === undefined, async (tx) => {
        const found: Difference[] = [];
        const now = deps.clock();
        const note = async (difference: Difference) => {
          found.push(difference);
          await auditDifference(tx, by, now, difference);
        };
        const saying = [new Date(asOf.getTime() - clockMarginMs), "list"] as const;
        const mark = run === undefined ? {} : { syncId: run.id };
        await work({ tx, now, source: "sync", saying, asOf, note, ...mark });
        const sum = added(counters, progress.seen ?? {}, countersOf(found));
        if (run !== undefined) await keep(tx, run, { position: progress.position, counters: sum, aliveAt: now });
        return { found, sum, now };
      });
      position = progress.position;
      counters = written.sum;
      if (run !== undefined) run.aliveAt = written.now;
      for (const difference of written.found) options.onDifference?.(difference);
    },
    async finish() {
      if (run === undefined) return;
      await deps.database.transaction(async (tx) => {
        const now = deps.clock();
        await finishRun(tx, run, now);
        const after = {
          created: total(counters, "added"),
          updated: total(counters, "updated"),
          deleted: total(counters, "removed"),
        };
        await recordAudit(tx, { ...by, tenantId: noTenant }, { action: "directory.sync", after, at: now });
      });
    },
    async release(err) {
      if (run === undefined || err instanceof SyncTakenOverError) return;
      await releaseRun(deps.database.db, run, err instanceof Error ? err.message : String(err));
    },
  };
}

async function keep(tx: Tx, run: SyncRun, progress: Parameters<typeof keepRun>[2]): Promise<void> {
  if (!(await keepRun(tx, run, progress))) throw new SyncTakenOverError("Another process goes on with this pull.");
}

/** Like any transaction, or undone at its end. */
async function inTransaction<Result>(
  { database }: Deps,
  isUndone: boolean,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  if (!isUndone) return database.transaction(work);
  const results: Result[] = [];
  try {
    await database.transaction(async (tx) => {
      results.push(await work(tx));
      throw new Undo();
    });
  } catch (err) {
    if (!(err instanceof Undo)) throw err;
  }
  const result = results.at(-1);
  if (result === undefined) throw new Error("a transaction ended without a result");
  return result;
}

function countersOf(differences: readonly Difference[]): SyncCounters {
  const counters: SyncCounters = {};
  for (const { kind, change } of differences) {
    const name = `${plurals[kind]}.${change}`;
    counters[name] = (counters[name] ?? 0) + 1;
  }
  return counters;
}

function added(...all: readonly SyncCounters[]): SyncCounters {
  const sum: SyncCounters = {};
  for (const counters of all) {
    for (const [name, count] of Object.entries(counters)) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}

function total(counters: SyncCounters, change: string): number {
  return Object.entries(counters).reduce((sum, [name, count]) => (name.endsWith(`.${change}`) ? sum + count : sum), 0);
}
