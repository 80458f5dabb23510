import { idFromBytes, idToBytes, type NodeId, type TenantId, type UserId } from "@scai/contract";
import { type Db, favorites, recentFiles, type Tx } from "@scai/db";
import { and, desc, eq, inArray, lt, or } from "drizzle-orm";

export interface Whose {
  readonly tenantId: TenantId;
  readonly userId: UserId;
}

/** Where something stands in a list of the latest first. */
export interface ListedAt {
  readonly at: Date;
  readonly id: NodeId;
}

const ofUser = (table: typeof favorites | typeof recentFiles, { userId, tenantId }: Whose) =>
  and(eq(table.userId, userId), eq(table.tenantId, tenantId));

export function countFavorites(tx: Tx, whose: Whose): Promise<number> {
  return tx.$count(favorites, ofUser(favorites, whose));
}

/** Of what is a favourite already the time stays. */
export async function insertFavorite(tx: Tx, whose: Whose, id: NodeId, addedAt: Date): Promise<void> {
  const nodeKind = id.startsWith("fld_") ? "folder" : "file";
  await tx
    .insert(favorites)
    .values({ ...whose, nodeId: idToBytes(id), nodeKind, addedAt })
    .onDuplicateKeyUpdate({ set: { nodeKind } });
}

export async function deleteFavorite(db: Db, whose: Whose, id: NodeId): Promise<void> {
  await db.delete(favorites).where(and(ofUser(favorites, whose), eq(favorites.nodeId, idToBytes(id))));
}

/** The latest first; one range of the index. */
export async function listFavorites(
  db: Db,
  whose: Whose,
  after: ListedAt | undefined,
  limit: number,
): Promise<ListedAt[]> {
  const { addedAt, nodeId, nodeKind } = favorites;
  const rows = await db
    .select({ addedAt, nodeId, nodeKind })
    .from(favorites)
    .where(
      and(
        ofUser(favorites, whose),
        after === undefined
          ? undefined
          : or(lt(addedAt, after.at), and(eq(addedAt, after.at), lt(nodeId, idToBytes(after.id)))),
      ),
    )
    .orderBy(desc(addedAt), desc(nodeId))
    .limit(limit);
  return rows.map((row) => ({ at: row.addedAt, id: idFromBytes(row.nodeKind, row.nodeId) }));
}

export type RecentRow = typeof recentFiles.$inferSelect;

/** The latest first; one range of the index. */
export function listRecentFiles(
  db: Db,
  whose: Whose,
  after: ListedAt | undefined,
  limit: number,
): Promise<RecentRow[]> {
  const { usedAt, fileId } = recentFiles;
  return db
    .select()
    .from(recentFiles)
    .where(
      and(
        ofUser(recentFiles, whose),
        after === undefined
          ? undefined
          : or(lt(usedAt, after.at), and(eq(usedAt, after.at), lt(fileId, idFromBytes("file", idToBytes(after.id))))),
      ),
    )
    .orderBy(desc(usedAt), desc(fileId))
    .limit(limit);
}

/** Forgets files that are gone for good. */
export async function forgetNodes(tx: Tx, ids: readonly Uint8Array[]): Promise<void> {
  await tx.delete(favorites).where(inArray(favorites.nodeId, [...ids]));
  const files = ids.map((id) => idFromBytes("file", id));
  await tx.delete(recentFiles).where(inArray(recentFiles.fileId, files));
}

/** Forgets what was used before a time; of any tenant, for the worker. */
export async function deleteRecentBefore(db: Db, before: Date): Promise<void> {
  await db.delete(recentFiles).where(lt(recentFiles.usedAt, before));
}
