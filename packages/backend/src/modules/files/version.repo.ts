import { type FileId, idFromBytes, idToBytes, type TenantId, type VersionId } from "@scai/contract";
import { type Db, fileVersions, nodes, selectRows, type Tx } from "@scai/db";
import { and, desc, eq, getTableColumns, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { arrivingAt } from "../acl/index.ts";
import { holdExisting } from "./copy.repo.ts";
import type { VersionRetention } from "./version-retention.policy.ts";

export type VersionRow = typeof fileVersions.$inferSelect;

export async function findVersion(
  db: Db | Tx,
  tenantId: TenantId,
  fileId: FileId,
  number: number,
): Promise<VersionRow | undefined> {
  const [row] = await db
    .select()
    .from(fileVersions)
    .where(and(eq(fileVersions.fileId, fileId), eq(fileVersions.number, number), eq(fileVersions.tenantId, tenantId)));
  return row;
}

/**
 * What a file, in the trash or not, holds now, which is not deleted until the transaction ends, and so neither are its chunks; undefined when
 * the file is gone.
 */
export async function holdCurrentVersion(tx: Tx, tenantId: TenantId, id: FileId): Promise<VersionRow | undefined> {
  if (!(await holdExisting(tx, tenantId, idToBytes(id)))) return undefined;
  const [row] = await tx
    .select(getTableColumns(fileVersions))
    .from(fileVersions)
    .innerJoin(nodes, eq(nodes.versionId, fileVersions.id))
    .where(
      and(
        eq(nodes.id, idToBytes(id)),
        eq(nodes.tenantId, tenantId),
        or(isNull(nodes.trashedAt), lt(nodes.trashedAt, arrivingAt)),
      ),
    );
  return row;
}

/** The version of that file with that id. */
export async function findVersionById(
  db: Db | Tx,
  tenantId: TenantId,
  fileId: FileId,
  id: VersionId,
): Promise<VersionRow | undefined> {
  const [row] = await db
    .select()
    .from(fileVersions)
    .where(and(eq(fileVersions.id, id), eq(fileVersions.fileId, fileId), eq(fileVersions.tenantId, tenantId)));
  return row;
}

/** Versions from the newest down, below a number. */
export function listVersions(
  db: Db,
  tenantId: TenantId,
  fileId: FileId,
  below: number | undefined,
  limit: number,
): Promise<VersionRow[]> {
  return db
    .select()
    .from(fileVersions)
    .where(
      and(
        eq(fileVersions.fileId, fileId),
        eq(fileVersions.tenantId, tenantId),
        below === undefined ? undefined : lt(fileVersions.number, below),
      ),
    )
    .orderBy(desc(fileVersions.number))
    .limit(limit);
}

export interface FileRetention extends VersionRetention {
  readonly fileId: FileId;
  readonly tenantId: TenantId;
}

/** Files of any tenant that have more than one version, in the order of their ids, and how long those are kept: for the worker. */
export async function listFilesWithVersions(
  db: Db,
  after: FileId | undefined,
  limit: number,
): Promise<FileRetention[]> {
  const rows = await selectRows<{ id: Buffer; tenantId: Buffer; days: number; countMax: number | null }>(
    db,
    sql`select n.id, n.tenant_id as tenantId, coalesce(s.version_retention_days, t.version_retention_days) as days,
        coalesce(s.versions_kept_max, t.versions_kept_max) as countMax
      from (select file_id from file_versions where file_id > ${after === undefined ? Buffer.alloc(16) : Buffer.from(idToBytes(after))}
        group by file_id having count(*) > 1 order by file_id limit ${limit}) v
      join nodes n on n.id = v.file_id join shares s on s.id = n.share_id join tenants t on t.id = n.tenant_id order by n.id`,
  );
  return rows.map((row) => ({
    fileId: idFromBytes("file", row.id),
    tenantId: idFromBytes("tenant", row.tenantId),
    days: row.days,
    countMax: row.countMax,
  }));
}

/** All versions of each of these files, newest first. Without a tenant, because the worker asks for files of any. */
export async function listVersionsOfFiles(db: Db | Tx, files: readonly FileId[]): Promise<Map<FileId, VersionRow[]>> {
  if (files.length === 0) return new Map();
  const rows = await db
    .select()
    .from(fileVersions)
    .where(inArray(fileVersions.fileId, [...files]))
    .orderBy(fileVersions.fileId, desc(fileVersions.number));
  return Map.groupBy(rows, (row) => row.fileId);
}
