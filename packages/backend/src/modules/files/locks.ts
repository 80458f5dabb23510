import { AppError, idFromBytes, idToBytes, permissionBits, type UserId } from "@scai/contract";
import { type Db, selectRows, type Tx } from "@scai/db";
import { sql } from "drizzle-orm";
import {
  accessIn,
  type Caller,
  type FileLock,
  type FolderNode,
  judgeNode,
  loadNodeGrants,
  lockOf,
  type Node,
  treeDepthMax,
} from "../acl/index.ts";
import { listPrincipals } from "../identity/index.ts";
import { lockSequence } from "../sync/index.ts";

/** Whose change it is. */
export type Writer = Caller & { readonly id: UserId };

/** The columns of a file that is not locked: what goes to the trash leaves its lock. */
export const noLock = { lockedBy: null, lockedAt: null, lockExpiresAt: null } as const;

/**
 * Fails with `files.locked` when somebody else has locked the file. A lock is a new revision of the file, so whoever writes to the revision
 * that was asked about, or holds the row, cannot miss one that comes meanwhile. Of a folder nothing is asked: see {@link requireUnlockedBelow}.
 */
export async function requireUnlocked(db: Db | Tx, by: Writer, node: Node, now: Date): Promise<void> {
  if (node.kind === "folder") return;
  const lock = lockOf(node, now);
  if (lock !== null && lock.lockedBy !== by.id) throw await locked(db, by, "The file", lock);
}

/**
 * Fails with `files.locked` when somebody else has locked a file that lies in the folder and is in use. Asks after the folder was changed,
 * when nobody else can append to the share's log any more: whoever locks a file there does so before, and is seen, or later, and sees the
 * change. Looks at the locks of the share and the folders above them, whatever the folder holds.
 */
export async function requireUnlockedBelow(tx: Tx, by: Writer, folder: FolderNode, now: Date): Promise<void> {
  await lockSequence(tx, folder.shareId);
  const tenant = Buffer.from(idToBytes(folder.tenantId));
  const top = Buffer.from(idToBytes(folder.id));
  const [found] = await selectRows<{ file: Buffer }>(
    tx,
    sql`with recursive way as (
        select n.id as file, n.id, n.parent_id, 0 as level from nodes n force index (nodes_locked)
          where n.share_id = ${Buffer.from(idToBytes(folder.shareId))} and n.lock_expires_at > ${now}
            and n.locked_by <> ${Buffer.from(idToBytes(by.id))} and n.tenant_id = ${tenant} and n.trashed_at is null
        union all
        select w.file, p.id, p.parent_id, w.level + 1 from way w join nodes p on p.id = w.parent_id and p.tenant_id = ${tenant}
          where w.level < ${treeDepthMax} and (p.trashed_at is null or p.id = ${top})
      )
      select file from way where id = ${top} limit 1`,
  );
  if (found === undefined) return;
  const id = idFromBytes("file", found.file);
  const { database } = accessIn(tx, () => now);
  const grants = (await loadNodeGrants(database, by.tenantId, [id], by, now)).get(id);
  const isSeen = grants !== undefined && (judgeNode(grants, by).permissions & permissionBits.read) !== 0;
  const lock = grants?.node.kind === "file" ? lockOf(grants.node, now) : null;
  if (!isSeen || lock === null) {
    throw new AppError("files.locked", { detail: "A file in the folder is locked by somebody else." });
  }
  throw await locked(tx, by, `${JSON.stringify(grants.node.name)} in the folder`, lock);
}

async function locked(db: Db | Tx, { tenantId }: Writer, what: string, lock: FileLock): Promise<AppError> {
  const { lockedBy, expiresAt } = lock;
  const [holder] = await listPrincipals(db, tenantId, [lockedBy]);
  const who = holder === undefined ? lockedBy : `${holder.name} (${lockedBy})`;
  return new AppError("files.locked", {
    detail: `${what} is locked by ${who} until ${expiresAt.toISOString()}, unless it is unlocked before.`,
  });
}
