import type { Database } from "@scai/db";
import { LRUCache } from "lru-cache";
import { type SettingDefaults, type SettingKey, settingFault } from "./setting-keys.ts";
import { listSettingRows } from "./settings.repo.ts";

export interface SettingDirectory {
  readonly defaults: SettingDefaults;
  /** What the setting is now. */
  get(key: SettingKey): Promise<number>;
  /** Makes a change count at once in this process; in others it does within half a second. */
  forget(): void;
}

// How long a change can go unnoticed; the promise is one second.
const settingsTtlMs = 500;

/** Asks the database at most twice a second, for all settings together. */
export function createSettingDirectory(options: {
  readonly database: Database;
  readonly defaults: SettingDefaults;
}): SettingDirectory {
  const { database, defaults } = options;
  const cache = new LRUCache<"all", ReadonlyMap<string, string>>({
    max: 1,
    ttl: settingsTtlMs,
    ignoreFetchAbort: true,
    fetchMethod: async () => new Map((await listSettingRows(database.db)).map(({ key, value }) => [key, value])),
  });
  return {
    defaults,
    async get(key) {
      const value = (await cache.forceFetch("all")).get(key);
      // What another version of the program set may be none to this one.
      return value === undefined || settingFault(key, value) !== undefined ? defaults[key] : Number(value);
    },
    forget: () => cache.clear(),
  };
}
