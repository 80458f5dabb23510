import { setTimeout as sleep } from "node:timers/promises";
import { AppError, type DataKeyId, type TenantId } from "@scai/contract";
import type { TenantDataKeys } from "../../../platform/secrets/index.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { chunkBlobKey } from "../content/blob-key.ts";
import { type ContentChunk, fetchChunk } from "../content/read-content.ts";
import { tenantsOf } from "../tenants-of.ts";
import {
  abandonReplacements,
  countStale,
  findPresentKey,
  insertReplacements,
  listStale,
  markEncrypted,
  type PresentKey,
  type Replacement,
  settleReplacements,
} from "./encrypt.repo.ts";

/** `blobs` must be one that encrypts what is put, with `dataKeys`. */
export type EncryptDeps = Pick<Services, "blobs" | "clock" | "database" | "log"> & {
  readonly dataKeys: TenantDataKeys;
};

export interface EncryptOptions {
  /** Absent: every tenant. */
  readonly tenant?: string | undefined;
  /** Gives each tenant a new data key first. */
  readonly replacesKeys: boolean;
  /** After so long every process encrypts with a new data key. */
  readonly keyKnownWithinMs: number;
  /** So much is written anew in a second, a batch more or less; absent: as much as can be. */
  readonly bytesPerSecond?: number | undefined;
}

/** How far one tenant's content has got. */
export interface EncryptProgress {
  readonly tenantId: TenantId;
  /** Chunks that this run wrote anew under the present data key, and those that it found to be under it. */
  readonly encrypted: number;
  readonly found: number;
  /** Chunks that are not what was stored, which stay as they are: by hash. */
  readonly unreadable: readonly string[];
  /** How many are not under the present data key, as far as is known. */
  readonly left: number;
  readonly isDone: boolean;
}

// So many chunks are in memory at once.
const batchMax = 8;
const actor = { kind: "system", id: "encrypt-content" } as const;

/**
 * Brings all content under the present data keys of its tenants: what was stored before content was encrypted, and what is under a key that
 * another one took the place of. Each chunk gets a new blob, which is noted before it is written, and read again before the chunk names it;
 * only then the old one is left to the collector. Killed anywhere, every chunk is as readable as before, and the next run goes on. Readers
 * and uploads may go on meanwhile; what an upload holds is left to a later run. Throws a RangeError on a tenant that does not exist.
 */
export async function* encryptContent(deps: EncryptDeps, options: EncryptOptions): AsyncGenerator<EncryptProgress> {
  const { db } = deps.database;
  const tenantIds = await tenantsOf(db, options.tenant);
  // All before the first is encrypted, so that a run that is killed is continued by one that replaces none.
  if (options.replacesKeys) for (const tenantId of tenantIds) await replaceKey(deps, tenantId);
  for (const tenantId of tenantIds) {
    await deps.dataKeys.current(tenantId);
    const key = await findPresentKey(db, tenantId);
    if (key === undefined) throw new Error(`${tenantId} has no data key`);
    yield* encryptTenant(deps, tenantId, key, options);
  }
}

async function replaceKey(deps: EncryptDeps, tenantId: TenantId): Promise<void> {
  const at = deps.clock();
  await deps.database.transaction(async (tx) => {
    await deps.dataKeys.replace(tx, tenantId);
    await recordAudit(tx, { ...actor, tenantId }, { action: "data_key.replace", at, resource: { id: tenantId } });
  });
}

async function* encryptTenant(
  deps: EncryptDeps,
  tenantId: TenantId,
  key: PresentKey,
  { keyKnownWithinMs, bytesPerSecond = Number.POSITIVE_INFINITY }: EncryptOptions,
): AsyncGenerator<EncryptProgress> {
  const { db } = deps.database;
  const unreadable = new Set<string>();
  let [encrypted, found] = [0, 0];
  let left = await countStale(db, tenantId, key.id);
  const total = left;
  const progress = (isDone: boolean): EncryptProgress => {
    return { tenantId, encrypted, found, unreadable: [...unreadable], left, isDone };
  };
  for (;;) {
    const passedAt = deps.clock();
    let after: string | undefined;
    for (;;) {
      const rows = await listStale(db, tenantId, key.id, after, batchMax);
      const startedAt = performance.now();
      const batch = await encryptBatch(deps, tenantId, key.id, rows);
      // Between batches, when nothing is held that a collector could take for dead.
      await sleep(Math.max(0, (batch.bytes / bytesPerSecond) * 1000 - (performance.now() - startedAt)));
      encrypted += batch.encrypted;
      found += batch.found;
      for (const sha256 of batch.unreadable) unreadable.add(sha256);
      after = rows.at(-1)?.sha256;
      left = Math.max(0, total - encrypted - found);
      if (rows.length < batchMax) break;
      yield progress(false);
    }
    left = await countStale(db, tenantId, key.id);
    // Until everybody knows a new key some store under the one before it, behind us too.
    const knownAt = key.number === 1 ? 0 : key.createdAt.getTime() + keyKnownWithinMs;
    if (total === 0 || passedAt.getTime() > knownAt) break;
    await sleep(Math.max(0, knownAt - deps.clock().getTime()) + 1);
  }
  yield progress(true);
}

interface Batch {
  /** Of what was encrypted. */
  readonly bytes: number;
  readonly encrypted: number;
  readonly found: number;
  readonly unreadable: readonly string[];
}

async function encryptBatch(
  deps: EncryptDeps,
  tenantId: TenantId,
  key: DataKeyId,
  rows: readonly StaleChunk[],
): Promise<Batch> {
  const { database, clock } = deps;
  const found = await listEncrypted(deps, tenantId, rows);
  await markEncrypted(database.db, tenantId, found, key);
  const rest = rows.filter((row) => !found.includes(row));
  const begun = await database.transaction((tx) => insertReplacements(tx, tenantId, rest, clock()));
  const written: Replacement[] = [];
  const failed: Replacement[] = [];
  const unreadable: string[] = [];
  let failure: { readonly cause: unknown } | undefined;
  const write = async (chunk: StaleChunk, replacement: Replacement): Promise<void> => {
    try {
      await rewrite(deps, tenantId, chunk, replacement);
      written.push(replacement);
    } catch (cause) {
      failed.push(replacement);
      if (isCorrupt(cause)) unreadable.push(chunk.sha256);
      else failure ??= { cause };
    }
  };
  await Promise.all(
    rest.map(async (chunk) => {
      const replacement = begun.find(({ sha256 }) => sha256 === chunk.sha256);
      if (replacement !== undefined) await write(chunk, replacement);
    }),
  );
  const encrypted = await database.transaction(async (tx) => {
    await abandonReplacements(tx, tenantId, failed, clock());
    return settleReplacements(tx, tenantId, written, key, clock());
  });
  if (failure !== undefined) throw failure.cause;
  const writtenHashes = new Set(written.map(({ sha256 }) => sha256));
  const bytes = rest.reduce((sum, { sha256, sizeBytes }) => sum + (writtenHashes.has(sha256) ? sizeBytes : 0), 0);
  return { bytes, encrypted, found: found.length, unreadable };
}

interface StaleChunk extends ContentChunk {
  readonly incarnation: string;
  readonly dataKeyId: DataKeyId | null;
}

/** Those whose blobs are under the present key already, which nobody noted: they were stored since it is the present one. */
async function listEncrypted(
  deps: EncryptDeps,
  tenantId: TenantId,
  rows: readonly StaleChunk[],
): Promise<StaleChunk[]> {
  const unknown = rows.filter(({ dataKeyId }) => dataKeyId === null);
  const answers = await Promise.all(unknown.map((row) => deps.blobs.isEncrypted(chunkBlobKey(tenantId, row))));
  return unknown.filter((_row, i) => answers[i] === true);
}

/** Stores the bytes of a chunk once more. They are compared with what can be read of them: nothing else will have them soon. */
async function rewrite(
  deps: EncryptDeps,
  tenantId: TenantId,
  chunk: StaleChunk,
  { sha256, next }: Replacement,
): Promise<void> {
  const bytes = await fetchChunk(deps, tenantId, chunk);
  const key = chunkBlobKey(tenantId, { sha256, incarnation: next });
  await deps.blobs.put(key, bytes);
  const stored = await deps.blobs.get(key);
  if (Buffer.compare(bytes, stored) !== 0) throw new Error(`blob ${key} is not what was put`);
}

function isCorrupt(err: unknown): boolean {
  return err instanceof AppError && err.code === "files.corrupt";
}
