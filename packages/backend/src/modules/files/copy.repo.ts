import {
  type CopyId,
  type FolderId,
  idFromBytes,
  idToBytes,
  newId,
  type ShareId,
  type TenantId,
  type UserId,
  type VersionId,
} from "@scai/contract";
import {
  type Db,
  fileVersions,
  folderCopies,
  folderCopySteps,
  idList,
  nodes,
  selectRows,
  type Tx,
  versionChunks,
} from "@scai/db";
import { and, eq, inArray, lt, sql } from "drizzle-orm";
import { type NodeRow, treeDepthMax } from "../acl/index.ts";
import type { CopyRow } from "./copy.view.ts";

/** A copy of the caller's tenant. */
export async function findCopy(db: Db | Tx, tenantId: TenantId, id: CopyId): Promise<CopyRow | undefined> {
  const [row] = await db
    .select()
    .from(folderCopies)
    .where(and(eq(folderCopies.id, id), eq(folderCopies.tenantId, tenantId)));
  return row;
}

/** The same, held until the transaction ends: steps, the end and a cancellation of one copy happen one after the other. */
export async function lockCopy(tx: Tx, tenantId: TenantId, id: CopyId): Promise<CopyRow | undefined> {
  const [row] = await tx
    .select()
    .from(folderCopies)
    .where(and(eq(folderCopies.id, id), eq(folderCopies.tenantId, tenantId)))
    .for("update");
  return row;
}

/** Copies of any tenant that go on: for the worker. */
export function listRunningCopies(db: Db, limit: number) {
  return db
    .select({ id: folderCopies.id, tenantId: folderCopies.tenantId })
    .from(folderCopies)
    .where(eq(folderCopies.status, "running"))
    .orderBy(folderCopies.id)
    .limit(limit);
}

export async function changeCopy(tx: Tx, row: CopyRow, values: Partial<typeof folderCopies.$inferInsert>) {
  await tx
    .update(folderCopies)
    .set(values)
    .where(and(eq(folderCopies.id, row.id), eq(folderCopies.tenantId, row.tenantId)));
}

/** Forgets what ended before a time; of any tenant, for the worker. */
export async function forgetCopies(db: Db, before: Date): Promise<void> {
  await db
    .delete(folderCopies)
    .where(
      and(inArray(folderCopies.status, ["completed", "failed", "cancelled"]), lt(folderCopies.finishedAt, before)),
    );
}

export async function findStep(tx: Tx, id: CopyId) {
  const [row] = await tx.select().from(folderCopySteps).where(eq(folderCopySteps.copyId, id)).limit(1);
  return row;
}

export async function deleteSteps(tx: Tx, id: CopyId): Promise<void> {
  await tx.delete(folderCopySteps).where(eq(folderCopySteps.copyId, id));
}

/** How many live things there are below a folder or share, and how many bytes their current versions have. */
export async function measureLive(
  db: Db,
  tenantId: TenantId,
  top: FolderId | ShareId,
): Promise<{ count: number; bytes: number }> {
  const tenant = Buffer.from(idToBytes(tenantId));
  const [row] = await selectRows<{ count: string | number; bytes: string | number }>(
    db,
    sql`with recursive below as (
        select id, size_bytes, 1 as level from nodes where live_parent_id = ${Buffer.from(idToBytes(top))} and tenant_id = ${tenant}
        union all select n.id, n.size_bytes, b.level + 1 from below b join nodes n on n.live_parent_id = b.id and n.tenant_id = ${tenant}
          where b.level < ${treeDepthMax})
      select count(*) as count, coalesce(sum(size_bytes), 0) as bytes from below`,
  );
  return { count: Number(row?.count ?? 0), bytes: Number(row?.bytes ?? 0) };
}

/** Keeps a row from being removed until the transaction ends; false when it was. */
export async function holdExisting(tx: Tx, tenantId: TenantId, id: Uint8Array): Promise<boolean> {
  return (await shareLock(tx, tenantId, [id])) === 1;
}

async function shareLock(tx: Tx, tenantId: TenantId, ids: readonly Uint8Array[]): Promise<number> {
  // MariaDB has no FOR SHARE, which is what Drizzle would write.
  const keys = idList(ids);
  const rows = await selectRows(
    tx,
    sql`select id from nodes where id in (${keys}) and tenant_id = ${Buffer.from(idToBytes(tenantId))} lock in share mode`,
  );
  return rows.length;
}

/**
 * These, as long as they live, held as they are until the transaction ends: a version that is being copied is not deleted meanwhile, and
 * so neither are its chunks.
 */
export async function holdNodes(tx: Tx, tenantId: TenantId, ids: readonly Uint8Array[]): Promise<NodeRow[]> {
  if (ids.length === 0) return [];
  await shareLock(tx, tenantId, ids);
  return tx
    .select()
    .from(nodes)
    .where(and(inArray(nodes.id, [...ids]), eq(nodes.tenantId, tenantId), sql`${nodes.trashedAt} is null`))
    .orderBy(nodes.name);
}

export interface CopyTarget {
  readonly shareId: ShareId;
  readonly parent: Uint8Array;
  readonly by: UserId;
  readonly at: Date;
}

export interface Copied {
  readonly source: NodeRow;
  readonly id: Uint8Array;
}

/** Makes a copy of each of these held nodes: of a file its current version, with the chunks it has; of a folder the folder alone. */
export async function insertCopies(
  tx: Tx,
  tenantId: TenantId,
  sources: readonly NodeRow[],
  target: CopyTarget,
): Promise<Copied[]> {
  if (sources.length === 0) return [];
  const made = sources.map((source) => {
    const id = idToBytes(newId(source.kind, target.at.getTime()));
    return { source, id, versionId: source.versionId === null ? null : newId("version", target.at.getTime()) };
  });
  await tx.insert(nodes).values(made.map(({ source, id, versionId }) => copyOf(source, id, versionId, target)));
  const files = made.flatMap(({ source, id, versionId }) =>
    source.versionId === null || versionId === null ? [] : [{ source, id, from: source.versionId, versionId }],
  );
  if (files.length > 0) await insertVersionCopies(tx, tenantId, files, target);
  return made;
}

export function copyOf(
  source: NodeRow,
  id: Uint8Array,
  versionId: VersionId | null,
  { shareId, parent, by, at }: CopyTarget,
) {
  const { tenantId, kind, name, sizeBytes, sha256, mimeType } = source;
  const content = { versionId, versionNumber: versionId === null ? null : 1, sizeBytes, sha256, mimeType };
  const who = { createdBy: by, createdAt: at, modifiedBy: by, modifiedAt: at };
  return { ...content, ...who, id, tenantId, shareId, parentId: parent, kind, name, revision: 1, inheritsAcl: true };
}

interface FileCopy {
  readonly source: NodeRow;
  readonly id: Uint8Array;
  readonly from: VersionId;
  readonly versionId: VersionId;
}

async function insertVersionCopies(tx: Tx, tenantId: TenantId, files: readonly FileCopy[], { by, at }: CopyTarget) {
  await tx.insert(fileVersions).values(
    files.map(({ source, id, versionId }) => ({
      id: versionId,
      tenantId,
      fileId: idFromBytes("file", id),
      number: 1,
      sizeBytes: source.sizeBytes ?? 0,
      sha256: source.sha256 ?? "",
      mimeType: source.mimeType ?? "",
      createdBy: by,
      createdAt: at,
    })),
  );
  const pairs = sql.join(
    files.map(
      ({ from, versionId }) =>
        sql`select ${Buffer.from(idToBytes(from))} as old, ${Buffer.from(idToBytes(versionId))} as new`,
    ),
    sql` union all `,
  );
  await tx.execute(sql`insert into ${versionChunks} (version_id, position, tenant_id, sha256, size_bytes)
    select p.new, v.position, v.tenant_id, v.sha256, v.size_bytes from (${pairs}) p
    join ${versionChunks} v on v.version_id = p.old and v.tenant_id = ${Buffer.from(idToBytes(tenantId))}`);
}
