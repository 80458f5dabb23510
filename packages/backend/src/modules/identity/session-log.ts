import type { TenantId, UserId } from "@scai/contract";
import { type Database, sessions } from "@scai/db";
import { sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { DeferredWrites } from "../../platform/deferred-writes.ts";
import type { Log } from "../../platform/log.ts";
import type { Actor } from "./actor.ts";

interface Seen {
  readonly userId: UserId;
  readonly clientId: string;
  readonly tenantId: TenantId;
  readonly at: Date;
  readonly ip: string | undefined;
  readonly userAgent: string | undefined;
}

/** Each application of each user is written down at most once in this time. */
const quietMs = 60_000;
const afterMs = 2_000;
const userAgentMax = 512;

/** Keeps the list of sessions, without a write for each request: what was seen is written every few seconds. */
export class SessionLog {
  readonly #clock: () => Date;
  readonly #recent = new LRUCache<string, true>({ max: 50_000, ttl: quietMs });
  readonly #writes: DeferredWrites<Seen>;

  constructor({
    database,
    clock,
    log,
  }: { readonly database: Database; readonly clock: () => Date; readonly log: Log }) {
    this.#clock = clock;
    this.#writes = new DeferredWrites((rows) => write(database, rows), { afterMs, log, what: "sessions" });
  }

  /** Notes that somebody was here. Never fails and never waits. */
  note(actor: Actor): void {
    const { credential, id: userId, tenantId, origin } = actor;
    if (credential.kind !== "token") return;
    const { clientId } = credential;
    const key = `${userId} ${clientId}`;
    if (this.#recent.has(key)) return;
    this.#recent.set(key, true);
    const userAgent = origin?.userAgent?.slice(0, userAgentMax);
    this.#writes.put(key, { userId, clientId, tenantId, at: this.#clock(), ip: origin?.ip, userAgent });
  }

  /** Resolves when everything noted so far is written, or has been tried: a session that is not listed loses nobody anything. */
  flush(): Promise<void> {
    return this.#writes.flush();
  }
}

async function write({ db }: Database, seen: readonly Seen[]): Promise<void> {
  await db
    .insert(sessions)
    .values(
      seen.map(({ at, ip = null, userAgent = null, ...whose }) => ({
        ...whose,
        startedAt: at,
        lastSeenAt: at,
        lastIp: ip,
        userAgent,
      })),
    )
    .onDuplicateKeyUpdate({
      set: {
        // One that was ended and is used again is a new one.
        startedAt: sql`if(ended_at >= started_at, values(started_at), started_at)`,
        lastSeenAt: sql`values(last_seen_at)`,
        lastIp: sql`values(last_ip)`,
        userAgent: sql`values(user_agent)`,
      },
    });
}
