import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "@scai/contract";
import { type Db, type Tx, zones } from "@scai/db";
import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Services } from "../../services.ts";
import { findZone, type ZoneRow } from "./zones.repo.ts";

export interface HeldZone {
  /** As it was when the lease began; nobody else changes it while it lasts. */
  readonly zone: ZoneRow;
  /** Aborted when the lease is lost, because the database could not be told in time that it goes on. */
  readonly signal: AbortSignal;
  /** Gives the lease back with a transaction, the last one of the work: a commit less than giving it back by itself. */
  readonly releaseWith: (tx: Tx) => Promise<void>;
}

const leaseSeconds = 15;
const waitMaxMs = 5_000;

/**
 * Runs `work` while nobody else, in any process, changes the zone or its records: every writer comes through here. Waits for its turn for
 * a few seconds, then fails with `zones.busy`. A lease that a dead process left is over after fifteen seconds. The time is the
 * database's, so that clocks of different machines do not matter.
 */
export async function withZone<Result>(
  deps: Pick<Services, "database" | "log">,
  { tenantId, id }: Pick<ZoneRow, "tenantId" | "id">,
  work: (held: HeldZone) => Promise<Result>,
): Promise<Result> {
  const { db } = deps.database;
  const holder = randomBytes(16);
  const isZone = and(eq(zones.tenantId, tenantId), eq(zones.id, id));
  const isMine = and(isZone, eq(zones.holder, holder));
  const until = sql`utc_timestamp(3) + interval ${leaseSeconds} second`;
  const isFree = or(isNull(zones.heldUntil), sql`${zones.heldUntil} < utc_timestamp(3)`);
  const take = async () => {
    const [taken] = await db.update(zones).set({ holder, heldUntil: until }).where(and(isZone, isFree));
    return taken.affectedRows === 1;
  };
  await waitFor(take);
  const lost = new AbortController();
  const renewal = setInterval(
    () => {
      db.update(zones)
        .set({ heldUntil: until })
        .where(isMine)
        .then(
          ([renewed]) => renewed.affectedRows === 0 && lost.abort(new AppError("zones.busy", { retryAfterSeconds: 1 })),
        )
        .catch((err: unknown) => deps.log.warn({ err, zone: id }, "a zone's lease could not be renewed"));
    },
    (leaseSeconds * 1000) / 5,
  );
  let isOver = false;
  const release = async (by: Db | Tx) => {
    await by.update(zones).set({ holder: null, heldUntil: null }).where(isMine);
  };
  const releaseWith = async (tx: Tx) => {
    clearInterval(renewal);
    await release(tx);
    isOver = true;
  };
  try {
    const zone = await findZone(db, tenantId, id);
    if (zone === undefined) throw new AppError("zones.not_found");
    return await work({ zone, signal: lost.signal, releaseWith });
  } catch (err) {
    // The transaction that it was given back with may be undone.
    isOver = false;
    throw err;
  } finally {
    clearInterval(renewal);
    // A lease that cannot be given back ends by itself.
    if (!isOver) await release(db).catch(() => {});
  }
}

/** Tries at growing distances until it works; fails with `zones.busy` when it has not in time. */
async function waitFor(take: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + waitMaxMs;
  for (let pause = 5; !(await take()); pause = Math.min(pause * 1.5, 100)) {
    if (performance.now() > deadline) {
      throw new AppError("zones.busy", {
        detail: "Others have been changing this zone for five seconds.",
        retryAfterSeconds: 1,
      });
    }
    await sleep(pause * (0.5 + Math.random()));
  }
}
