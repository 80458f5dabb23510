import { randomUUID } from "node:crypto";
import { mkdir, open, opendir, readdir, rename, rm, stat, statfs, unlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { BlobMissingError, BlobStoreUnavailableError } from "./blob-errors.ts";
import { assertBlobPrefix, type BlobKey, isBlobKey } from "./blob-key.ts";
import { type Allocate, assertBlobSize, type BlobInfo, type BlobStore } from "./blob-store.ts";
import { DurableDirectories, makeRoot } from "./durable-directories.ts";
import { readWhole, writeDurably } from "./whole-file.ts";

/** Beside the blobs, for rename to work; no key starts with a dot. */
const UNFINISHED = ".unfinished";

/** No put takes so long: an unfinished file of this age was left by a crash, whichever process or host it was. */
const UNFINISHED_MAX_AGE_MS = 15 * 60_000;

const DELETES_AT_ONCE = 16;

/** A store in `directory`, which is made when missing. Any number of processes may share it. */
export async function openDiskBlobStore(directory: string): Promise<BlobStore> {
  const store = new DiskBlobStore(resolve(directory));
  await store.prepare();
  return store;
}

class DiskBlobStore implements BlobStore {
  readonly #root: string;
  readonly #unfinished: string;
  readonly #directories: DurableDirectories;
  #sweeper: NodeJS.Timeout | undefined;

  constructor(root: string) {
    this.#root = root;
    this.#unfinished = join(root, UNFINISHED);
    this.#directories = new DurableDirectories(root);
  }

  async prepare(): Promise<void> {
    try {
      await makeRoot(this.#root);
      await mkdir(this.#unfinished, { recursive: true, mode: 0o700 });
      await this.#sweep();
    } catch (err) {
      throw unavailable("open the store", err);
    }
    const sweepAgain = (): void => void this.#sweep().catch(() => undefined);
    this.#sweeper = setInterval(sweepAgain, UNFINISHED_MAX_AGE_MS).unref();
  }

  async put(key: BlobKey, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
    assertBlobSize(key, bytes);
    signal?.throwIfAborted();
    const path = join(this.#root, key);
    const unfinished = join(this.#unfinished, randomUUID());
    try {
      await this.#directories.make(dirname(path));
      await writeDurably(unfinished, bytes);
      signal?.throwIfAborted();
      await rename(unfinished, path);
      await this.#directories.sync(dirname(path));
    } catch (err) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      signal?.throwIfAborted();
      if (isMissing(err)) this.#directories.forgetAll();
      throw unavailable(`put ${key}`, err);
    }
  }

  async get(key: BlobKey, signal?: AbortSignal, allocate?: Allocate): Promise<Uint8Array<ArrayBuffer>> {
    signal?.throwIfAborted();
    try {
      const bytes = await readWhole(join(this.#root, key), allocate);
      signal?.throwIfAborted();
      return bytes;
    } catch (err) {
      signal?.throwIfAborted();
      const isThere = await this.#assertThere().then(
        () => true,
        () => false,
      );
      if (isMissing(err) && isThere) throw new BlobMissingError(key, { cause: err });
      throw unavailable(`get ${key}`, err);
    }
  }

  async isEncrypted(): Promise<boolean> {
    return false;
  }

  async delete(keys: readonly BlobKey[]): Promise<void> {
    try {
      await this.#assertThere();
      for (let i = 0; i < keys.length; i += DELETES_AT_ONCE) {
        await Promise.all(
          keys.slice(i, i + DELETES_AT_ONCE).map((key) => unlink(join(this.#root, key)).catch(ignoreMissing)),
        );
      }
    } catch (err) {
      throw unavailable("delete blobs", err);
    }
  }

  async *list(prefix: string): AsyncGenerator<BlobInfo> {
    assertBlobPrefix(prefix);
    try {
      await this.#assertThere();
      yield* this.#walk(prefix.slice(0, prefix.lastIndexOf("/") + 1), prefix);
    } catch (err) {
      throw unavailable("list blobs", err);
    }
  }

  async check(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const probe = join(this.#unfinished, randomUUID());
    try {
      const handle = await open(probe, "wx", 0o600);
      await handle.close();
      await unlink(probe);
      const { bavail } = await statfs(this.#root);
      if (bavail === 0) throw Object.assign(new Error("no space left on the file system"), { code: "ENOSPC" });
    } catch (err) {
      throw unavailable("check the store", err);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#sweeper);
  }

  /** Fails when the directory is gone, such as a volume that is not mounted: then a missing file tells nothing. */
  async #assertThere(): Promise<void> {
    await stat(this.#unfinished);
  }

  async *#walk(parent: string, prefix: string): AsyncGenerator<BlobInfo> {
    const directory = await opendir(join(this.#root, parent)).catch(ignoreMissing);
    if (!directory) return;
    for await (const entry of directory) {
      const path = parent + entry.name;
      if (!path.startsWith(prefix) || !isBlobKey(path)) continue;
      if (entry.isDirectory()) {
        yield* this.#walk(`${path}/`, prefix);
      } else if (entry.isFile()) {
        const stats = await stat(join(this.#root, path)).catch(ignoreMissing);
        if (stats) yield { key: path, sizeBytes: stats.size, modifiedAt: stats.mtime };
      }
    }
  }

  async #sweep(): Promise<void> {
    const before = Date.now() - UNFINISHED_MAX_AGE_MS;
    for (const name of await readdir(this.#unfinished)) {
      const path = join(this.#unfinished, name);
      const stats = await stat(path).catch(ignoreMissing);
      if (stats && stats.mtimeMs < before) await rm(path, { force: true });
    }
  }
}

function unavailable(action: string, cause: unknown): BlobStoreUnavailableError {
  const isFull = hasCode(cause, "ENOSPC") || hasCode(cause, "EDQUOT");
  return new BlobStoreUnavailableError(`The disk could not ${action}: ${String(cause)}`, { cause, isFull });
}

function ignoreMissing(err: unknown): undefined {
  if (!isMissing(err)) throw err;
}

function isMissing(err: unknown): boolean {
  return hasCode(err, "ENOENT");
}

function hasCode(err: unknown, code: string): boolean {
  return err instanceof Error && "code" in err && err.code === code;
}
