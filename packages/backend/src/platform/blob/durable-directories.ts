import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { LRUCache } from "lru-cache";

/** As many leaf directories as one tenant's keys fan out to; about 10 MB when full. */
const REMEMBERED = 65_536;

/**
 * The directories under a root, made and synced so that a crash cannot lose them. A directory is an entry in its parent
 * and durable once the parent is synced; that is done for each directory when this process first syncs it, also for one
 * that existed, because another process may have just made it and not synced it yet.
 */
export class DurableDirectories {
  readonly #root: string;
  readonly #durable = new LRUCache<string, true>({ max: REMEMBERED });

  /** `root` must exist and be durable. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Resolves when `path`, which lies under the root, exists. A crash may still lose it. */
  async make(path: string): Promise<void> {
    if (!this.#durable.has(path)) await mkdir(path, { recursive: true, mode: 0o700 });
  }

  /** Resolves when a crash can lose neither the entries made in `path` so far nor `path` nor what is above it. */
  async sync(path: string): Promise<void> {
    const fresh: string[] = [];
    for (let above = path; above !== this.#root && !this.#durable.get(above); above = dirname(above)) fresh.push(above);
    // At once, because file systems that keep a journal write it once for all of them.
    await Promise.all([path, ...fresh.map(dirname)].map(syncDirectory));
    for (const directory of fresh) this.#durable.set(directory, true);
  }

  /** Has the next calls look again: for use when something was not where it should be. */
  forgetAll(): void {
    this.#durable.clear();
  }
}

/** Makes `path` and what is missing above it, durably. */
export async function makeRoot(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await syncDirectory(dirname(made));
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
