import { AppError, idToBytes, permissionBits, type ShareId, type UserId } from "@scai/contract";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import type { Services } from "../../../services.ts";
import {
  hasBelow,
  isHidden,
  isTrashed,
  judgeNode,
  loadNodeGrants,
  type Node,
  requireBelow,
  requireNode,
  requireShare,
  toNode,
} from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { commitChange } from "../../sync/index.ts";
import { listTrash, lockNode } from "../files.repo.ts";
import { requireUnlocked, requireUnlockedBelow } from "../locks.ts";
import { viewNode } from "../node.view.ts";
import { lockTrashed, markRemoved } from "../remove.repo.ts";
import type { ChangeNodeInput } from "./change-node.ts";

type Deps = Pick<Services, "database" | "clock" | "log" | "mail" | "notifier">;

/**
 * Deletes something for good, in the trash or not, with everything below it; needs `delete` on all of it. From then on it does not exist
 * for anybody; its room is free when a worker has removed it.
 */
export function deleteNode(deps: Deps, actor: Actor, input: ChangeNodeInput): Promise<void> {
  return untilFresh(input.ifMatch, "files.stale_etag", async () => {
    const found = await requireNode(deps, actor, input.id, ["delete"], "allowed");
    const { node } = found;
    requireMatch(input.ifMatch, viewNode(node, found.ancestors, deps.clock()).etag, "files.stale_etag");
    await requireBelow(deps, actor, found, "delete");
    await commitChange(deps, actor, async (tx) => {
      const current = await lockNode(tx, actor.tenantId, node.id);
      if (current?.revision !== node.revision) throw new AppError("files.stale_etag");
      const now = deps.clock();
      const isInUse = !isTrashed(found.facts);
      if (isInUse) await requireUnlocked(tx, actor, node, now);
      await markRemoved(tx, actor.tenantId, [idToBytes(node.id)]);
      if (isInUse && node.kind === "folder") await requireUnlockedBelow(tx, actor, node, now);
      return { result: undefined, ...deletion(node, actor.id, now) };
    });
  });
}

export interface EmptiedTrash {
  readonly deleted: number;
  readonly kept: number;
}

const pageMax = 50;

/** Deletes for good everything in a share's trash that the caller may delete, with all that is below it. */
export async function emptyTrash(
  deps: Deps,
  actor: Actor,
  input: { readonly shareId: ShareId },
): Promise<EmptiedTrash> {
  await requireShare(deps, actor, input.shareId, ["read"]);
  let after: { trashedAt: Date; id: Uint8Array } | undefined;
  let deleted = 0;
  let kept = 0;
  for (;;) {
    const page = await untilFresh(undefined, "files.stale_etag", async () => {
      const rows = await listTrash(deps.database.db, actor.tenantId, input.shareId, after, pageMax);
      const { deletable, seen } = await judge(deps, actor, rows);
      const gone = deletable.length === 0 ? 0 : await deletePage(deps, actor, deletable);
      return { last: rows.at(-1), gone, kept: seen - deletable.length };
    });
    deleted += page.gone;
    kept += page.kept;
    if (page.last === undefined || page.last.trashedAt === null) return { deleted, kept };
    after = { trashedAt: page.last.trashedAt, id: page.last.id };
  }
}

/** Which of these the caller may delete with all that is below; and how many of them they know of. */
async function judge(deps: Deps, actor: Actor, rows: Awaited<ReturnType<typeof listTrash>>) {
  const ids = rows.map((row) => toNode(row).id);
  const grants = await loadNodeGrants(deps.database, actor.tenantId, ids, actor, deps.clock());
  const deletable: Uint8Array[] = [];
  let seen = 0;
  for (const facts of grants.values()) {
    const { permissions, role } = judgeNode(facts, actor);
    if ((permissions & permissionBits.read) === 0 || isHidden(facts)) continue;
    seen++;
    if ((permissions & permissionBits.delete) === 0) continue;
    const access = { node: facts.node, facts, ancestors: facts.ancestors, permissions, role };
    if (await hasBelow(deps, actor, access, "delete")) deletable.push(idToBytes(facts.node.id));
  }
  return { deletable, seen };
}

async function deletePage(deps: Deps, actor: Actor, ids: readonly Uint8Array[]): Promise<number> {
  return commitChange(deps, actor, async (tx) => {
    const now = deps.clock();
    const rows = await lockTrashed(tx, actor.tenantId, ids);
    const [first, ...others] = rows.map((row) => deletion(toNode(row), actor.id, now));
    if (first === undefined) throw new AppError("files.stale_etag");
    await markRemoved(
      tx,
      actor.tenantId,
      rows.map((row) => row.id),
    );
    return { result: rows.length, ...first, also: others };
  });
}

/** What the log and the audit say of something that is gone for good. */
export function deletion(node: Node, changedBy: UserId, changedAt: Date) {
  const { tenantId, shareId, id: resource, name } = node;
  const parent = node.parentId ?? shareId;
  return {
    change: { tenantId, shareId, type: "deleted", resource, parent, name, changedBy, changedAt },
    audit: { action: `${node.kind}.delete`, before: { ...node, parentId: parent } },
  } as const;
}
