import { idToBytes, type NodeId, type ShareId, type TenantId, type UserId, type VersionId } from "@scai/contract";
import { type ChangeMetadata, changes, shareSequences, type Tx } from "@scai/db";
import { eq, sql } from "drizzle-orm";

export type ChangeType = (typeof changes.$inferInsert)["type"];

export interface NewChange {
  readonly tenantId: TenantId;
  readonly shareId: ShareId;
  readonly type: ChangeType;
  readonly resource: ShareId | NodeId;
  /** The folder or share it is in after the change; null for shares. */
  readonly parent: ShareId | NodeId | null;
  readonly name: string;
  readonly oldName?: string;
  readonly version?: { readonly id: VersionId; readonly number: number };
  readonly metadata?: ChangeMetadata;
  /** On which level it now lies, 1 at the top of the share; absent when it has not come from elsewhere. */
  readonly level?: number;
  /** What has come from another share may have something in the trash below it. */
  readonly bringsTrash?: boolean;
  readonly changedBy: UserId;
  readonly changedAt: Date;
}

/** What goes into the trash or out of it. How much that is, is counted by a worker. */
const trashChanges: ReadonlySet<ChangeType> = new Set(["trashed", "restored", "deleted"]);

/**
 * Appends to the share's change log in the transaction that makes the change; call it last. It locks the share's counter until the
 * transaction ends, so sequence order is commit order and no reader can meet 7 before 6 is there. (An auto-increment would be
 * handed out before the commit, and a reader could skip a late one.) Returns the change's sequence.
 */
export async function appendChange(tx: Tx, change: NewChange): Promise<number> {
  const [counted] = await tx
    .update(shareSequences)
    .set({
      lastSequence: sql`last_insert_id(${shareSequences.lastSequence} + 1)`,
      ...(change.level === undefined
        ? {}
        : { deepestLevel: sql`greatest(${shareSequences.deepestLevel}, ${change.level})` }),
      ...(trashChanges.has(change.type) || change.bringsTrash === true
        ? { trashRevision: sql`${shareSequences.trashRevision} + 1` }
        : {}),
    })
    .where(eq(shareSequences.shareId, change.shareId));
  if (counted.affectedRows !== 1) throw new Error(`share ${change.shareId} has no sequence`);
  await tx.insert(changes).values({
    tenantId: change.tenantId,
    shareId: change.shareId,
    sequence: counted.insertId,
    type: change.type,
    resourceKind: kindOf(change.resource),
    resourceId: idToBytes(change.resource),
    parentId: change.parent === null ? null : idToBytes(change.parent),
    // Whoever may read the folder it was in is told that it is gone, also if they never might know its name.
    name: change.type === "deleted" ? "" : change.name,
    oldName: change.oldName ?? null,
    versionId: change.version?.id ?? null,
    versionNumber: change.version?.number ?? null,
    changedBy: change.changedBy,
    changedAt: change.changedAt,
    metadata: change.metadata ?? {},
  });
  return counted.insertId;
}

/** Lets nobody else append to the share's log until the transaction ends: what is logged is then changed by one after the other. */
export async function lockSequence(tx: Tx, shareId: ShareId): Promise<void> {
  await tx
    .select({ lastSequence: shareSequences.lastSequence })
    .from(shareSequences)
    .where(eq(shareSequences.shareId, shareId))
    .for("update");
}

/** Starts the numbering of a new share, in the transaction that makes the share. */
export async function startSequence(tx: Tx, tenantId: TenantId, shareId: ShareId): Promise<void> {
  await tx.insert(shareSequences).values({ tenantId, shareId, lastSequence: 0, trimmedSequence: 0 });
}

/** A level that nothing in the share lies below; not always one that something lies on. */
export async function findDeepestLevel(tx: Tx, shareId: ShareId): Promise<number> {
  const [row] = await tx
    .select({ deepestLevel: shareSequences.deepestLevel })
    .from(shareSequences)
    .where(eq(shareSequences.shareId, shareId));
  if (row === undefined) throw new Error(`share ${shareId} has no sequence`);
  return row.deepestLevel;
}

/** Corrects the level to one that was measured while the share's folders could not move. */
export async function setDeepestLevel(tx: Tx, shareId: ShareId, deepestLevel: number): Promise<void> {
  await tx.update(shareSequences).set({ deepestLevel }).where(eq(shareSequences.shareId, shareId));
}

function kindOf(resource: ShareId | NodeId): "share" | "folder" | "file" {
  if (resource.startsWith("shr_")) return "share";
  return resource.startsWith("fld_") ? "folder" : "file";
}
