import { AppError, type FileId, idToBytes, permissionBits } from "@scai/contract";
import { nodes, type Tx } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { untilFresh } from "../../../platform/etag.ts";
import type { Services } from "../../../services.ts";
import { accessIn, type FileLock, type FileNode, lockOf, requireNode } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { commitChange, lockSequence } from "../../sync/index.ts";
import { noLock, requireUnlocked } from "../locks.ts";
import { type File, viewFile } from "../node.view.ts";
import { changedMeanwhile } from "../replace-node.ts";
import { changeOf } from "../store-file.ts";

type Deps = Pick<Services, "database" | "clock" | "log" | "mail" | "notifier">;

/**
 * Keeps everybody else from changing a file for so long from now on; needs `write`. Whoever holds the lock extends it so. Of many who lock
 * a file at once one gets it, and the others `files.locked`.
 */
export function lockFile(
  deps: Deps,
  actor: Actor,
  input: { readonly fileId: FileId; readonly ttlSeconds: number },
): Promise<File> {
  return untilFresh(undefined, "files.stale_etag", async () => {
    const { node } = await requireNode(deps, actor, input.fileId, ["write"]);
    if (node.kind !== "file") throw new AppError("files.not_found");
    const now = deps.clock();
    await requireUnlocked(deps.database.db, actor, node, now);
    const expiresAt = new Date(now.getTime() + input.ttlSeconds * 1000);
    const lock = { lockedBy: actor.id, lockedAt: lockOf(node, now)?.lockedAt ?? now, expiresAt };
    return commitChange(deps, actor, async (tx) => {
      await setLock(tx, node, lock);
      // Whoever puts a folder above it into the trash looks for locks under the same counter: one of the two sees the other.
      await lockSequence(tx, node.shareId);
      const { ancestors } = await requireNode(accessIn(tx, deps.clock), actor, node.id, ["write"]);
      const common = changeOf(node, actor, now);
      const metadata = { ...common.metadata, lockExpiresAt: expiresAt.toISOString() };
      const change = { ...common, type: "locked", parent: node.parentId ?? node.shareId, metadata } as const;
      const audit = { action: "file.lock", after: lock } as const;
      const locked: FileNode = { ...node, revision: node.revision + 1, lock };
      return { result: viewFile(locked, ancestors, now), change, audit };
    });
  });
}

/**
 * Ends the lock on a file: one's own, or with `managePermissions` anybody's, which the audit log tells apart. A file that is not locked
 * stays so.
 */
export function unlockFile(deps: Deps, actor: Actor, input: { readonly fileId: FileId }): Promise<void> {
  return untilFresh(undefined, "files.stale_etag", async () => {
    const { node, permissions } = await requireNode(deps, actor, input.fileId, ["read"]);
    if (node.kind !== "file") throw new AppError("files.not_found");
    const now = deps.clock();
    const held = lockOf(node, now);
    if (held === null) return;
    const isOwn = held.lockedBy === actor.id;
    if (!isOwn && (permissions & permissionBits.managePermissions) === 0) {
      throw new AppError("files.forbidden", {
        detail: "Somebody else holds the lock: ending it needs the permission managePermissions.",
      });
    }
    await commitChange(deps, actor, async (tx) => {
      await setLock(tx, node, null);
      const change = {
        ...changeOf(node, actor, now),
        type: "unlocked",
        parent: node.parentId ?? node.shareId,
      } as const;
      const audit = { action: isOwn ? "file.unlock" : "file.force_unlock", before: held } as const;
      return { result: undefined, change, audit };
    });
  });
}

/** Writes the lock, as a new revision, to the one that was read. */
async function setLock(tx: Tx, node: FileNode, lock: FileLock | null): Promise<void> {
  const columns =
    lock === null ? noLock : { lockedBy: lock.lockedBy, lockedAt: lock.lockedAt, lockExpiresAt: lock.expiresAt };
  const [updated] = await tx
    .update(nodes)
    .set({ ...columns, revision: node.revision + 1 })
    .where(and(eq(nodes.id, idToBytes(node.id)), eq(nodes.tenantId, node.tenantId), eq(nodes.revision, node.revision)));
  if (updated.affectedRows === 0) throw changedMeanwhile();
}
