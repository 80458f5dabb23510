import type { TenantId, UserId } from "@scai/contract";
import { type Database, sessions } from "@scai/db";
import { sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
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
const flushEveryMs = 2_000;
const userAgentMax = 512;

/** Keeps the list of sessions, without a write for each request: what was seen is written every few seconds. */
export class SessionLog {
  readonly #deps: { readonly database: Database; readonly clock: () => Date; readonly log: Log };
  readonly #recent = new LRUCache<string, true>({ max: 50_000, ttl: quietMs });
  #waiting = new Map<string, Seen>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(deps: { readonly database: Database; readonly clock: () => Date; readonly log: Log }) {
    this.#deps = deps;
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
    this.#waiting.set(key, { userId, clientId, tenantId, at: this.#deps.clock(), ip: origin?.ip, userAgent });
    this.#timer ??= setTimeout(() => void this.flush(), flushEveryMs).unref();
  }

  /** Resolves when everything noted so far is written, or has been tried: a session that is not listed loses nobody anything. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const seen = [...this.#waiting.values()];
    this.#waiting = new Map();
    this.#writing = this.#writing
      .then(() => write(this.#deps.database, seen))
      .catch((err: unknown) => this.#deps.log.warn({ err }, "sessions are not written down"));
    return this.#writing;
  }
}

async function write({ db }: Database, seen: readonly Seen[]): Promise<void> {
  if (seen.length === 0) return;
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
