import type { TenantId } from "@scai/contract";
import { recordAudit } from "../../audit/index.ts";
import { judgeChunk } from "../fsck/check-content.ts";
import type { Finding, FsckDeps } from "../fsck/finding.ts";
import {
  deleteDamaged,
  findPosition,
  forgetGoneDamaged,
  insertDamaged,
  listKnownDamaged,
  listStoredAfter,
  listTenantsDue,
  setPosition,
} from "./scrub.repo.ts";

const batchMax = 50;
const tenantsMax = 100;
const actor = { kind: "system", id: "scrub-content" } as const;

export interface ScrubOptions {
  /** So many bytes are read by one run, a chunk more or less. */
  readonly bytesMax: number;
  /** What is younger is not judged: it may be on its way. */
  readonly graceSeconds: number;
  /** How long a tenant is left alone once all of it was read. */
  readonly restDays: number;
}

export interface Scrubbed {
  readonly bytes: number;
  readonly found: number;
}

/**
 * Reads on where the run before ended, so that in time every stored chunk of every tenant is read and hashed: damage is found while there
 * are backups of before it. Tells in the audit log of the tenant, in the log and in `damaged_chunks` what it finds, and changes nothing
 * else: what to do is for `fsck --repair` or a person. Killed anywhere it reads a few chunks again.
 */
export async function scrubContent(deps: FsckDeps, options: ScrubOptions): Promise<Scrubbed | undefined> {
  const endedBefore = new Date(deps.clock().getTime() - options.restDays * 24 * 3600 * 1000);
  let [bytes, found] = [0, 0];
  for (const tenantId of await listTenantsDue(deps.database.db, endedBefore, tenantsMax)) {
    if (bytes >= options.bytesMax) break;
    const scrubbed = await scrubTenant(deps, tenantId, { ...options, bytesMax: options.bytesMax - bytes });
    bytes += scrubbed.bytes;
    found += scrubbed.found;
  }
  return bytes === 0 && found === 0 ? undefined : { bytes, found };
}

/** The same for one tenant, until the bytes are spent or everything was read. */
export async function scrubTenant(deps: FsckDeps, tenantId: TenantId, options: ScrubOptions): Promise<Scrubbed> {
  const { db } = deps.database;
  const youngest = new Date(deps.clock().getTime() - options.graceSeconds * 1000);
  let after = await findPosition(db, tenantId);
  let [bytes, found] = [0, 0];
  for (;;) {
    const rows = await listStoredAfter(db, tenantId, after, youngest, batchMax);
    const known = await listKnownDamaged(
      db,
      tenantId,
      rows.map((row) => row.sha256),
    );
    for (const row of rows) {
      const finding = await judgeChunk(deps, tenantId, row);
      if (finding !== undefined) found++;
      await tell(deps, tenantId, row.sha256, finding, known.has(row.sha256));
      after = row.sha256;
      bytes += row.sizeBytes;
      if (bytes >= options.bytesMax) {
        await setPosition(db, tenantId, after, deps.clock());
        return { bytes, found };
      }
    }
    if (rows.length < batchMax) {
      await forgetGoneDamaged(db, tenantId);
      await setPosition(db, tenantId, null, deps.clock());
      return { bytes, found };
    }
    await setPosition(db, tenantId, after, deps.clock());
  }
}

/** Writes down what is found the first time, and that what was found before is right again. */
async function tell(
  deps: FsckDeps,
  tenantId: TenantId,
  sha256: string,
  finding: Finding | undefined,
  isKnown: boolean,
): Promise<void> {
  if (finding === undefined && !isKnown) return;
  const now = deps.clock();
  const resource = { id: sha256 };
  await deps.database.transaction(async (tx) => {
    if (finding === undefined) {
      await deleteDamaged(tx, tenantId, sha256);
      await recordAudit(tx, { ...actor, tenantId }, { action: "chunk.recovered", at: now, resource });
      return;
    }
    const { kind, detail } = finding;
    await insertDamaged(tx, { tenantId, sha256, kind, foundAt: now, seenAt: now });
    if (isKnown) return;
    await recordAudit(
      tx,
      { ...actor, tenantId },
      { action: "chunk.damaged", at: now, resource, after: { kind, detail } },
    );
  });
  if (finding === undefined) deps.log.info({ tenantId, chunk: sha256 }, "a damaged chunk is right again");
  else
    deps.log.error(
      { tenantId, chunk: sha256, kind: finding.kind, detail: finding.detail },
      "a stored chunk is damaged",
    );
}
