import { setTimeout as sleep } from "node:timers/promises";
import type { ApiKeyId } from "@scai/contract";
import { apiKeys, type Database } from "@scai/db";
import { eq, sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { Log } from "../../platform/log.ts";

interface Use {
  readonly count: number;
  readonly lastAt: Date;
  readonly lastIp: string;
}

export interface KeyUsage {
  /** Counts a use, without a write. */
  add(id: ApiKeyId, at: Date, ip: string): void;
  /** Uses of each key since this process began, of the keys that were used last. */
  readonly totals: Iterable<readonly [ApiKeyId, number]>;
  /** Writes down what has been counted. What cannot be written is kept for the next time. */
  flush(): Promise<void>;
  /** Writes the rest and stops; gives up what the database does not take in two seconds. */
  close(): Promise<void>;
}

/** Of so many keys the metrics tell. */
const totalsMax = 10_000;
const flushEveryMs = 3_000;

/** Counts the uses of keys in memory and adds them to the rows every few seconds: a write for each key, not for each request. */
export function createKeyUsage(deps: { readonly database: Database; readonly log: Log }): KeyUsage {
  const totals = new LRUCache<ApiKeyId, number>({ max: totalsMax });
  let uses = new Map<ApiKeyId, Use>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  function merge(id: ApiKeyId, { count, lastAt, lastIp }: Use): void {
    const known = uses.get(id);
    const last = known !== undefined && known.lastAt > lastAt ? known : { lastAt, lastIp };
    uses.set(id, { count: (known?.count ?? 0) + count, lastAt: last.lastAt, lastIp: last.lastIp });
    timer ??= setTimeout(() => void flush(), flushEveryMs).unref();
  }

  function flush(): Promise<void> {
    running = running.then(writeAll);
    return running;
  }

  async function writeAll(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const counted = uses;
    uses = new Map();
    for (const [id, use] of counted) {
      try {
        await write(deps.database, id, use);
      } catch (err) {
        deps.log.warn({ err, apiKeyId: id }, "uses of an API key are written down later");
        merge(id, use);
      }
    }
  }

  return {
    totals: { [Symbol.iterator]: () => totals.entries() },
    add(id, lastAt, lastIp) {
      totals.set(id, (totals.get(id) ?? 0) + 1);
      merge(id, { count: 1, lastAt, lastIp });
    },
    flush,
    async close() {
      await Promise.race([flush(), sleep(2_000, undefined, { ref: false })]);
      clearTimeout(timer);
    },
  };
}

/** Without a tenant on purpose: the key has just been used, so it says itself whose it is. */
async function write({ db }: Database, id: ApiKeyId, { count, lastAt, lastIp }: Use): Promise<void> {
  await db
    .update(apiKeys)
    .set({
      useCount: sql`${apiKeys.useCount} + ${count}`,
      lastUsedIp: sql`if(${apiKeys.lastUsedAt} > ${lastAt}, ${apiKeys.lastUsedIp}, ${lastIp})`,
      lastUsedAt: sql`greatest(coalesce(${apiKeys.lastUsedAt}, ${lastAt}), ${lastAt})`,
    })
    .where(eq(apiKeys.id, id));
}
