import type { FileId } from "@scai/contract";
import { type Database, recentFiles } from "@scai/db";
import { sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { DeferredWrites } from "../../../platform/deferred-writes.ts";
import type { Log } from "../../../platform/log.ts";
import type { Actor } from "../../identity/index.ts";
import type { RecentRow } from "./personal.repo.ts";

/** The same use of the same file is written down at most once in this time. */
const quietMs = 60_000;
const afterMs = 1_000;

/**
 * Keeps who used which file last, without a write for each request: what people read or wrote is written down a second later. What is lost
 * with a process is missing in a list of recent files, and nowhere else.
 */
export class RecentFiles {
  readonly #clock: () => Date;
  readonly #quiet = new LRUCache<string, RecentRow["action"]>({ max: 50_000, ttl: quietMs });
  readonly #writes: DeferredWrites<RecentRow>;

  constructor({
    database,
    clock,
    log,
  }: { readonly database: Database; readonly clock: () => Date; readonly log: Log }) {
    this.#clock = clock;
    this.#writes = new DeferredWrites((rows) => write(database, rows), { afterMs, log, what: "recent files" });
  }

  /** Notes that somebody used a file. Never fails and never waits. Machines have no list of recent files. */
  note({ id: userId, tenantId, credential }: Actor, fileId: FileId, action: RecentRow["action"]): void {
    if (credential.kind !== "token") return;
    const key = `${userId} ${fileId}`;
    if (this.#quiet.get(key) === action) return;
    this.#quiet.set(key, action);
    this.#writes.put(key, { userId, fileId, tenantId, action, usedAt: this.#clock() });
  }

  /** Resolves when everything noted so far is written, or has been tried. */
  flush(): Promise<void> {
    return this.#writes.flush();
  }
}

async function write({ db }: Database, used: readonly RecentRow[]): Promise<void> {
  const isLater = sql`values(used_at) >= used_at`;
  await db
    .insert(recentFiles)
    .values([...used])
    .onDuplicateKeyUpdate({
      // In this order: what comes later sees what was set before.
      set: {
        action: sql`if(${isLater}, values(action), action)`,
        usedAt: sql`greatest(used_at, values(used_at))`,
      },
    });
}
