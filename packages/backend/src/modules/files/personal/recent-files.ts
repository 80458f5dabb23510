import type { FileId } from "@scai/contract";
import { type Database, recentFiles } from "@scai/db";
import { sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { Log } from "../../../platform/log.ts";
import type { Actor } from "../../identity/index.ts";
import type { RecentRow } from "./personal.repo.ts";

/** The same use of the same file is written down at most once in this time. */
const quietMs = 60_000;
const flushEveryMs = 1_000;

/**
 * Keeps who used which file last, without a write for each request: what people read or wrote is written down a second later. What is lost
 * with a process is missing in a list of recent files, and nowhere else.
 */
export class RecentFiles {
  readonly #deps: { readonly database: Database; readonly clock: () => Date; readonly log: Log };
  readonly #quiet = new LRUCache<string, RecentRow["action"]>({ max: 50_000, ttl: quietMs });
  #waiting = new Map<string, RecentRow>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(deps: { readonly database: Database; readonly clock: () => Date; readonly log: Log }) {
    this.#deps = deps;
  }

  /** Notes that somebody used a file. Never fails and never waits. Machines have no list of recent files. */
  note({ id: userId, tenantId, credential }: Actor, fileId: FileId, action: RecentRow["action"]): void {
    if (credential.kind !== "token") return;
    const key = `${userId} ${fileId}`;
    if (this.#quiet.get(key) === action) return;
    this.#quiet.set(key, action);
    this.#waiting.set(key, { userId, fileId, tenantId, action, usedAt: this.#deps.clock() });
    this.#timer ??= setTimeout(() => void this.flush(), flushEveryMs).unref();
  }

  /** Resolves when everything noted so far is written, or has been tried. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const used = [...this.#waiting.values()];
    this.#waiting = new Map();
    this.#writing = this.#writing
      .then(() => write(this.#deps.database, used))
      .catch((err: unknown) => this.#deps.log.warn({ err }, "recent files are not written down"));
    return this.#writing;
  }
}

async function write({ db }: Database, used: readonly RecentRow[]): Promise<void> {
  if (used.length === 0) return;
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
