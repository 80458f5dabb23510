import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "@scai/contract";
import { type Write, zones } from "@scai/db";
import { and, eq, isNotNull, isNull, not, type SQL, sql } from "drizzle-orm";
import type { Services } from "../../services.ts";
import { findZone, isUnheld, type ZoneRow } from "./zones.repo.ts";

export interface HeldZone {
  /** As it was when the lease began; nobody else changes it while it lasts. */
  readonly zone: ZoneRow;
  /** Aborted when the lease is lost, because the database could not be told in time that it goes on. */
  readonly signal: AbortSignal;
  /** Gives the lease back with the last writes of the work, which `write` does together with the one that it is given: a commit less. */
  readonly releaseWith: <Result>(write: (releasing: Write) => Promise<Result>) => Promise<Result>;
}

/** A zone that is held, or that nobody held when it was read and that is held from `takeWith` on. */
export interface HoldableZone extends HeldZone {
  readonly isHeld: boolean;
  /**
   * Takes the lease with the first writes of the work, which `write` does together with those that it is given, unless the condition holds; begins
   * the work anew when it cannot. Nothing for a zone that is held.
   */
  readonly takeWith: <Result>(unless: SQL, write: (taking: readonly Write[]) => Promise<Result>) => Promise<Result>;
  /** Has the work begin anew as the holder of the zone; for what must not be believed while others may be writing. */
  readonly requireHeld: () => void;
}

type Deps = Pick<Services, "database" | "log">;
type ZoneKey = Pick<ZoneRow, "tenantId" | "id">;

const leaseSeconds = 15;
const waitMaxMs = 5_000;

/**
 * Runs `work` while nobody else, in any process, changes the zone or its records: every writer holds the zone. Waits for its turn for
 * a few seconds, then fails with `zones.busy`. A lease that a dead process left is over after fifteen seconds. The time is the
 * database's, so that clocks of different machines do not matter.
 */
export async function withZone<Result>(
  deps: Deps,
  key: ZoneKey,
  work: (held: HeldZone) => Promise<Result>,
): Promise<Result> {
  const { db } = deps.database;
  const lease = new Lease(deps, key);
  await waitFor(() => lease.take(isUnheld));
  return lease.during(async () => {
    const zone = await findZone(db, key.tenantId, key.id);
    if (zone === undefined) throw new AppError("zones.not_found");
    return work({ zone, signal: lease.signal, releaseWith: (write) => lease.releaseWith(write) });
  });
}

/**
 * The same for work that reads, and then writes down what it is going to do. It runs at once on the zone as it was `seen`, and takes the lease
 * in the transaction that writes that down: a commit less. What it read is still so then, as nobody has had the zone since. When
 * somebody had, or it was not read, it runs as the holder from the beginning. So it changes nothing before `takeWith`.
 */
export async function withZoneAsSeen<Result>(
  deps: Deps,
  key: ZoneKey,
  seen: ZoneRow | undefined,
  work: (zone: HoldableZone) => Promise<Result>,
): Promise<Result> {
  if (seen?.heldUntil === null) {
    const lease = new Lease(deps, seen);
    const isAsSeen = and(isNull(zones.heldUntil), sql`${zones.holder} <=> ${sql.param(seen.holder, zones.holder)}`);
    const takeWith: HoldableZone["takeWith"] = (unless, write) => lease.takeWith(and(isAsSeen, not(unless)), write);
    const requireHeld = () => {
      throw new BeginAnew();
    };
    const { signal } = lease;
    const zone = { zone: seen, signal, isHeld: false, takeWith, requireHeld };
    try {
      return await lease.during(() => work({ ...zone, releaseWith: (write) => lease.releaseWith(write) }));
    } catch (err) {
      if (!(err instanceof BeginAnew)) throw err;
    }
  }
  return withZone(deps, key, (held) => {
    return work({ ...held, isHeld: true, takeWith: (_unless, write) => write([]), requireHeld() {} });
  });
}

class BeginAnew extends Error {}

const until = sql`utc_timestamp(3) + interval ${sql.raw(String(leaseSeconds))} second`;

/** The right to change a zone. Whoever had it last stays its `holder`, so that it is seen that somebody had it. */
class Lease {
  readonly #deps: Deps;
  readonly #key: ZoneKey;
  readonly #holder = randomBytes(16);
  readonly #lost = new AbortController();
  #wasTaken = false;
  #renewal: NodeJS.Timeout | undefined;

  constructor(deps: Deps, key: ZoneKey) {
    this.#deps = deps;
    this.#key = key;
  }

  get signal(): AbortSignal {
    return this.#lost.signal;
  }

  /** Says whether the condition held for the zone. */
  async take(condition: SQL | undefined): Promise<boolean> {
    const [taken] = await this.#taking(condition);
    if (taken.affectedRows === 0) return false;
    this.#begin();
    return true;
  }

  /** Takes it with other writes; has the work begin anew when the condition does not hold. */
  async takeWith<Result>(
    condition: SQL | undefined,
    write: (taking: readonly Write[]) => Promise<Result>,
  ): Promise<Result> {
    const wasTaken = this.#wasTaken;
    // Of writes that fail in any other way than that nobody knows what came.
    this.#wasTaken = true;
    try {
      const result = await write([{ statement: this.#taking(condition), orElse: () => new BeginAnew() }]);
      this.#begin();
      return result;
    } catch (err) {
      if (err instanceof BeginAnew) this.#wasTaken = wasTaken;
      throw err;
    }
  }

  async releaseWith<Result>(write: (releasing: Write) => Promise<Result>): Promise<Result> {
    const result = await write({ statement: this.#release() });
    this.#endRenewal();
    return result;
  }

  /** Runs `work`, and gives the lease back unless that has. One that cannot be given back ends by itself. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    const giveBack = async () => {
      this.#endRenewal();
      await this.#release().catch(() => {});
    };
    try {
      const result = await work();
      if (this.#renewal !== undefined) await giveBack();
      return result;
    } catch (err) {
      // The transaction that it was given back with may be undone.
      if (this.#wasTaken) await giveBack();
      throw err;
    }
  }

  #taking(condition: SQL | undefined) {
    return this.#deps.database.db
      .update(zones)
      .set({ holder: this.#holder, heldUntil: until })
      .where(and(this.#isZone(), condition));
  }

  #release() {
    return this.#deps.database.db.update(zones).set({ heldUntil: null }).where(this.#isMine());
  }

  #begin(): void {
    this.#wasTaken = true;
    this.#renewal ??= setInterval(() => void this.#renew(), (leaseSeconds * 1000) / 5);
  }

  #endRenewal(): void {
    clearInterval(this.#renewal);
    this.#renewal = undefined;
  }

  async #renew(): Promise<void> {
    const { database, log } = this.#deps;
    try {
      const [renewed] = await database.db.update(zones).set({ heldUntil: until }).where(this.#isMine());
      if (renewed.affectedRows === 0) this.#lost.abort(new AppError("zones.busy", { retryAfterSeconds: 1 }));
    } catch (err) {
      log.warn({ err, zone: this.#key.id }, "a zone's lease could not be renewed");
    }
  }

  #isZone() {
    return and(eq(zones.tenantId, this.#key.tenantId), eq(zones.id, this.#key.id));
  }

  #isMine() {
    return and(this.#isZone(), eq(zones.holder, this.#holder), isNotNull(zones.heldUntil));
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
