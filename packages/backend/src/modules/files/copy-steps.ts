import { AppError, idFromBytes, idToBytes, type PrincipalId } from "@scai/contract";
import { folderCopySteps, nodes, type Tx } from "@scai/db";
import { and, eq } from "drizzle-orm";
import type { Services } from "../../services.ts";
import { arrivingAt, type Caller, loadNodeGrants, readableChildren, toNode, treeDepthMax } from "../acl/index.ts";
import type { AuditFact } from "../audit/index.ts";
import type { UsageChange } from "../quotas/index.ts";
import type { AlsoMade } from "../sync/index.ts";
import { changeCopy, copyOf, deleteSteps, holdExisting, holdNodes, insertCopies } from "./copy.repo.ts";
import type { CopyRow } from "./copy.view.ts";
import { findNode, listChildren } from "./files.repo.ts";
import { holdPlace, tooDeep } from "./new-node.ts";
import { trashReplaced } from "./replace-node.ts";
import { takeName } from "./take-name.ts";
import { holdTrees, listChain } from "./tree.repo.ts";

/** What of a folder is to be copied next. */
export interface CopyPage {
  readonly children: readonly {
    readonly id: Uint8Array;
    readonly kind: "folder" | "file";
    readonly sizeBytes: number | null;
  }[];
  /** Everything in the folder up to this name has been looked at. */
  readonly afterName: string | null;
  readonly isLast: boolean;
}

const pageMax = 250;

/** The next things in a live folder that somebody may read; an empty last page when the folder is gone. Takes no locks. */
export async function readPage(
  deps: Pick<Services, "clock" | "database">,
  who: Caller,
  folder: Uint8Array,
  afterName: string | null,
): Promise<CopyPage> {
  const id = idFromBytes("folder", folder);
  const { database } = deps;
  const grants = (await loadNodeGrants(database, who.tenantId, [id], who, deps.clock())).get(id);
  if (grants === undefined || grants.node.trashedAt !== null) return { children: [], afterName, isLast: true };
  const rows = await listChildren(database.db, who.tenantId, id, afterName ?? undefined, pageMax);
  const children = await readableChildren(deps, who, [...grants.levels, grants.shareLevel], rows);
  return { children, afterName: rows.at(-1)?.name ?? afterName, isLast: rows.length < pageMax };
}

export interface Step {
  readonly sourceId: Uint8Array;
  readonly targetId: Uint8Array;
  readonly level: number;
}

/** Makes the folder that the copy is going to be, hidden. */
export async function insertHidden(tx: Tx, copy: CopyRow, parent: Uint8Array, now: Date): Promise<void> {
  const source = await findNode(tx, copy.tenantId, copy.sourceId);
  if (source === undefined) throw new AppError("files.not_found");
  const target = { shareId: copy.targetShareId, parent, by: copy.userId, at: now };
  const values = copyOf({ ...source, name: copy.name }, idToBytes(copy.resultId), null, target);
  await tx.insert(nodes).values({ ...values, trashedAt: arrivingAt, trashedBy: null });
}

/** Copies a page into the hidden folder that stands for its folder. Returns the steps that the folders on it are, and what it counts. */
export async function copyPage(
  tx: Tx,
  copy: CopyRow,
  { targetId, level }: Step,
  page: CopyPage,
  now: Date,
): Promise<{ steps: Step[]; usage: Required<UsageChange>; count: number }> {
  if (!(await holdExisting(tx, copy.tenantId, targetId))) throw new AppError("files.not_found");
  const sources = await holdNodes(
    tx,
    copy.tenantId,
    page.children.map((child) => child.id),
  );
  if (sources.length > 0 && level >= treeDepthMax) throw tooDeep();
  const target = { shareId: copy.targetShareId, parent: targetId, by: copy.userId, at: now };
  const copied = await insertCopies(tx, copy.tenantId, sources, target);
  const folders = copied.filter(({ source }) => source.kind === "folder");
  const steps = folders.map(({ source, id }) => ({ sourceId: source.id, targetId: id, level: level + 1 }));
  const bytes = copied.reduce((total, { source }) => total + (source.sizeBytes ?? 0), 0);
  const usage = { bytes, files: copied.length - folders.length, folders: folders.length, versionBytes: 0 };
  return { steps, usage, count: copied.length };
}

export async function insertSteps(tx: Tx, copy: CopyRow, steps: readonly Step[]): Promise<void> {
  if (steps.length > 0)
    await tx.insert(folderCopySteps).values(steps.map((step) => ({ ...step, copyId: copy.id, afterName: null })));
}

/** Shows the finished copy, under a name that is free now. */
export async function revealCopy(tx: Tx, copy: CopyRow, now: Date) {
  const { tenantId, targetShareId: shareId, targetFolderId, resultId, userId } = copy;
  await holdTrees(tx, tenantId, [shareId]);
  const above = targetFolderId === null ? [] : await listChain(tx, tenantId, targetFolderId);
  const level = above.length + 1;
  if (level + copy.height >= treeDepthMax) throw tooDeep();
  const folder =
    targetFolderId === null ? undefined : { id: targetFolderId, shareId, tenantId, name: "", trashedAt: null };
  await holdPlace(tx, { shareId, folder, ancestors: [] });
  const also: AlsoMade[] = [];
  if (copy.replacedId !== null)
    also.push(await trashReplaced(tx, { ...whoCopies(copy), id: userId }, await replacedBy(tx, copy), now));
  const parent = targetFolderId ?? shareId;
  const name = await takeName(tx, { tenantId, parent, kind: "folder" }, copy.name, copy.onNameTaken, async (free) => {
    const [shown] = await tx
      .update(nodes)
      .set({ trashedAt: null, name: free, createdAt: now, modifiedAt: now, revision: 2 })
      .where(and(eq(nodes.id, idToBytes(resultId)), eq(nodes.tenantId, tenantId), eq(nodes.trashedAt, arrivingAt)));
    if (shown.affectedRows === 0) throw new AppError("files.not_found");
    return free;
  });
  await deleteSteps(tx, copy.id);
  const { copiedCount, copiedBytes, height } = copy;
  await changeCopy(tx, copy, { status: "completed", finishedAt: now, copiedCount, copiedBytes, height });
  const change = {
    tenantId,
    shareId,
    type: "created",
    resource: resultId,
    parent,
    name,
    level: level + copy.height,
    changedBy: userId,
    changedAt: now,
  } as const;
  const after = { shareId, parentId: parent, name, sourceId: copy.sourceId, itemCount: copy.copiedCount };
  const audit: AuditFact = { action: "folder.copy", after };
  return { change, audit, also };
}

/** What is to be replaced, if it is what it was when the copy began; anything else that has the name by now keeps it. */
async function replacedBy(tx: Tx, { tenantId, replacedId, replacedRevision }: CopyRow) {
  const node = replacedId === null ? undefined : await findNode(tx, tenantId, replacedId);
  if (node === undefined || node.revision !== replacedRevision) throw new AppError("files.name_taken");
  return toNode(node);
}

export function whoCopies(copy: CopyRow): Caller {
  const principalIds = copy.principalIds.map(principalOfText);
  const heldBackBy = (copy.heldBackBy ?? []).map(principalOfText);
  return { tenantId: copy.tenantId, principalIds, heldBackBy, isTenantAdmin: copy.isTenantAdmin };
}

function principalOfText(text: string): PrincipalId {
  const id = idToBytes(text);
  return text.startsWith("grp_") ? idFromBytes("group", id) : idFromBytes("user", id);
}
