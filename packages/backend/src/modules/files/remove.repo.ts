import { type FileId, idFromBytes, type ShareId, type TenantId } from "@scai/contract";
import { aces, type Db, fileVersions, nodes, selectRows, type Tx, versionChunks } from "@scai/db";
import { and, eq, inArray, lt, sql } from "drizzle-orm";
import { arrivingAt, type NodeRow, removedAt } from "../acl/index.ts";
import { dropUnneededChunks } from "./content/uploads.repo.ts";
import { forgetNodes } from "./personal/personal.repo.ts";

const batchMax = 500;

/** Of these the ones that are still in the trash, locked until the transaction ends. */
export function lockTrashed(tx: Tx, tenantId: TenantId, ids: readonly Uint8Array[]): Promise<NodeRow[]> {
  return tx
    .select()
    .from(nodes)
    .where(and(inArray(nodes.id, [...ids]), eq(nodes.tenantId, tenantId), lt(nodes.trashedAt, arrivingAt)))
    .orderBy(nodes.id)
    .for("update");
}

/** Takes them away from every caller, with all that is below them. One row each changes; a worker removes what is no longer seen. */
export async function markRemoved(tx: Tx, tenantId: TenantId, ids: readonly Uint8Array[]): Promise<void> {
  await tx
    .update(nodes)
    .set({ trashedAt: removedAt, revision: sql`${nodes.revision} + 1` })
    .where(and(inArray(nodes.id, [...ids]), eq(nodes.tenantId, tenantId)));
}

/** What has been in the trash for longer than its tenant keeps things; of any tenant, for the worker. */
export async function listExpired(db: Db, now: Date, limit: number) {
  const rows = await selectRows<{ id: Buffer; tenantId: Buffer }>(
    db,
    sql`select n.id, n.tenant_id as tenantId from nodes n force index (nodes_trashed_at) join tenants t on t.id = n.tenant_id
      where n.trashed_at < (select date_sub(${now}, interval min(trash_retention_days) day) from tenants)
        and n.trashed_at < date_sub(${now}, interval t.trash_retention_days day) limit ${limit}`,
  );
  return rows.map((row) => ({ id: row.id, tenantId: idFromBytes("tenant", row.tenantId) }));
}

/** What is deleted for good and not yet removed; of any tenant, for the worker. */
export function listRemoved(db: Db, limit: number) {
  return db
    .select({ id: nodes.id, tenantId: nodes.tenantId, kind: nodes.kind })
    .from(nodes)
    .where(eq(nodes.trashedAt, removedAt))
    .limit(limit);
}

/** Some of what is in a folder, in the trash or not. */
export function listInside(db: Db, tenantId: TenantId, folder: Uint8Array) {
  return db
    .select({ id: nodes.id, tenantId: nodes.tenantId, kind: nodes.kind })
    .from(nodes)
    .where(and(eq(nodes.parentId, folder), eq(nodes.tenantId, tenantId)))
    .limit(batchMax);
}

export interface RemovedNode {
  readonly shareId: ShareId;
  readonly kind: "folder" | "file";
  readonly sizeBytes: number;
  readonly versionBytes: number;
}

/**
 * Removes the rows of these, which nobody can see any more, with their versions and entries, and queues the chunks that nothing else
 * needs. A folder that something is in stays. Tells what there was, which is less than was asked for when another worker came first.
 */
export async function removeNodes(
  tx: Tx,
  tenantId: TenantId,
  wanted: readonly Uint8Array[],
  now: Date,
): Promise<RemovedNode[]> {
  const locked = await tx
    .select({ id: nodes.id, shareId: nodes.shareId, kind: nodes.kind, sizeBytes: nodes.sizeBytes })
    .from(nodes)
    .where(and(inArray(nodes.id, [...wanted]), eq(nodes.tenantId, tenantId)))
    .orderBy(nodes.id)
    .for("update");
  const filled = await listFilled(
    tx,
    tenantId,
    locked.filter((row) => row.kind === "folder"),
  );
  const rows = locked.filter((row) => !filled.has(hex(row.id)));
  if (rows.length === 0) return [];
  const files = rows.filter((row) => row.kind === "file").map((row) => idFromBytes("file", row.id));
  const versions = await listVersionsOf(tx, tenantId, files);
  await removeContent(tx, tenantId, versions, now);
  const ids = rows.map((row) => row.id);
  await tx.delete(aces).where(and(inArray(aces.resourceId, ids), eq(aces.tenantId, tenantId)));
  await forgetNodes(tx, ids);
  await tx.delete(nodes).where(and(inArray(nodes.id, ids), eq(nodes.tenantId, tenantId)));
  const held = new Map<string, number>();
  for (const { fileId, sizeBytes } of versions) held.set(fileId, (held.get(fileId) ?? 0) + sizeBytes);
  return rows.map(({ id, shareId, kind, sizeBytes }) => {
    const all = kind === "file" ? (held.get(idFromBytes("file", id)) ?? 0) : 0;
    return { shareId, kind, sizeBytes: all, versionBytes: all - (sizeBytes ?? 0) };
  });
}

async function listFilled(tx: Tx, tenantId: TenantId, folders: readonly { id: Uint8Array }[]): Promise<Set<string>> {
  if (folders.length === 0) return new Set();
  const ids = folders.map((row) => row.id);
  const rows = await tx
    .selectDistinct({ parentId: nodes.parentId })
    .from(nodes)
    .where(and(inArray(nodes.parentId, ids), eq(nodes.tenantId, tenantId)));
  return new Set(rows.map((row) => hex(row.parentId)));
}

async function listVersionsOf(tx: Tx, tenantId: TenantId, files: readonly FileId[]) {
  if (files.length === 0) return [];
  return tx
    .select({ id: fileVersions.id, fileId: fileVersions.fileId, sizeBytes: fileVersions.sizeBytes })
    .from(fileVersions)
    .where(and(inArray(fileVersions.fileId, [...files]), eq(fileVersions.tenantId, tenantId)));
}

/** Removes versions, and queues the chunks that nothing needs any more. The file must be locked, or gone for everybody. */
export async function removeContent(
  tx: Tx,
  tenantId: TenantId,
  versions: readonly { readonly id: typeof fileVersions.$inferSelect.id }[],
  now: Date,
): Promise<void> {
  if (versions.length === 0) return;
  const ids = versions.map((version) => version.id);
  const ofVersions = and(inArray(versionChunks.versionId, ids), eq(versionChunks.tenantId, tenantId));
  const named = await tx
    .selectDistinct({ sha256: versionChunks.sha256 })
    .from(versionChunks)
    .where(ofVersions)
    .orderBy(versionChunks.sha256);
  await tx.delete(versionChunks).where(ofVersions);
  await tx.delete(fileVersions).where(and(inArray(fileVersions.id, ids), eq(fileVersions.tenantId, tenantId)));
  for (let start = 0; start < named.length; start += batchMax)
    await dropUnneededChunks(tx, tenantId, named.slice(start, start + batchMax), now);
}

function hex(id: Uint8Array): string {
  return Buffer.from(id).toString("hex");
}
