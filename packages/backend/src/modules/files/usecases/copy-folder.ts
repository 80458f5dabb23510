import { AppError, type CopyId, type FolderId, idToBytes, newId } from "@scai/contract";
import { folderCopies, type Tx } from "@scai/db";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import { hasBelow, requireNode, requirePlace } from "../../acl/index.ts";
import { auditedAs, recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { changeUsage, roomIn } from "../../quotas/index.ts";
import { commitChange } from "../../sync/index.ts";
import { findCopy, lockCopy, measureLive } from "../copy.repo.ts";
import { type CopyRow, type FolderCopy, viewCopy } from "../copy.view.ts";
import { type CopyPage, copyPage, insertHidden, insertSteps, readPage, revealCopy, type Step } from "../copy-steps.ts";
import { endCopy } from "../end-copy.ts";
import { ancestorsIn, type Place, parentOf, requireDepth } from "../new-node.ts";
import { findReplaceable } from "../replace-node.ts";
import type { OnNameTaken } from "../take-name.ts";
import type { Target } from "./move-node.ts";

type Deps = Pick<Services, "database" | "clock" | "log" | "mail" | "notifier">;

export interface CopyFolderInput extends Target {
  readonly folderId: FolderId;
  readonly name?: string | undefined;
  readonly onNameTaken: OnNameTaken;
}

/** Up to so many things are copied in the request, in one transaction; more are copied by a worker. */
const atOnceMax = 200;

/**
 * Copies a folder with everything below it that the caller may read, as it is at present; needs `read` on the folder and `create` where it
 * goes. No byte is copied. Nothing of it is seen before all of it is there.
 */
export async function copyFolder(
  deps: Deps,
  actor: Actor,
  input: CopyFolderInput,
  settle: Settle<FolderCopy>,
): Promise<FolderCopy> {
  const source = await requireNode(deps, actor, input.folderId, ["read"]);
  const { node } = source;
  if (node.kind !== "folder") throw new AppError("files.not_found");
  const at = { shareId: input.targetShareId, folderId: input.targetFolderId };
  const place = await requirePlace(deps, actor, at, ["create"]);
  if (ancestorsIn(place).some((folder) => folder.id === node.id)) throw new AppError("files.cycle");
  requireDepth(place);
  const { onNameTaken, name = node.name } = input;
  const replaced = onNameTaken === "replace" ? await findReplaceable(deps, actor, place, "folder", name) : undefined;
  const all = await measureLive(deps.database.db, actor.tenantId, node.id);
  const pages = all.count <= atOnceMax ? await readTree(deps, actor, node.id) : undefined;
  const isAllRead = pages === undefined && (await hasBelow(deps, actor, source, "read"));
  const { count, bytes } = pages === undefined ? (isAllRead ? all : nothingKnown) : measurePages(pages);
  (await roomIn(deps, actor.tenantId, place.shareId))(bytes);
  const now = deps.clock();
  const copy: CopyRow = {
    id: newId("copy", now.getTime()),
    tenantId: actor.tenantId,
    userId: actor.id,
    principalIds: actor.principalIds,
    heldBackBy: actor.heldBackBy,
    isTenantAdmin: actor.isTenantAdmin,
    ...auditedAs(actor),
    sourceId: node.id,
    targetShareId: place.shareId,
    targetFolderId: place.folder?.id ?? null,
    resultId: newId("folder", now.getTime()),
    name,
    onNameTaken,
    replacedId: replaced?.kind === "folder" ? replaced.id : null,
    replacedRevision: replaced?.revision ?? null,
    status: "running",
    errorCode: null,
    exceededQuota: null,
    itemCount: count,
    copiedCount: 0,
    copiedBytes: 0,
    height: 0,
    createdAt: now,
    finishedAt: null,
  };
  return pages === undefined
    ? begin(deps, actor, copy, place, settle)
    : copyAtOnce(deps, actor, copy, place, pages, settle);
}

type Pages = ReadonlyMap<string, CopyPage>;

/** What would tell how much there is that the caller may not read: then it shows only as it is copied. */
const nothingKnown = { count: 0, bytes: 0 };

function measurePages(pages: Pages): { count: number; bytes: number } {
  const children = [...pages.values()].flatMap((page) => page.children);
  return { count: children.length, bytes: children.reduce((sum, child) => sum + (child.sizeBytes ?? 0), 0) };
}

/** Everything below a folder that the caller may read, by folder; undefined when it has become too much meanwhile. */
async function readTree(deps: Deps, actor: Actor, folderId: FolderId): Promise<Pages | undefined> {
  const pages = new Map<string, CopyPage>();
  const waiting: Uint8Array[] = [idToBytes(folderId)];
  let count = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const page = await readPage(deps, actor, folder, null);
    pages.set(keyOf(folder), page);
    count += page.children.length;
    if (!page.isLast || count > 2 * atOnceMax) return undefined;
    for (const child of page.children) if (child.kind === "folder") waiting.push(child.id);
  }
  return pages;
}

function keyOf(folder: Uint8Array): string {
  return Buffer.from(folder).toString("hex");
}

async function copyAtOnce(
  deps: Deps,
  actor: Actor,
  copy: CopyRow,
  place: Place,
  pages: Pages,
  settle: Settle<FolderCopy>,
): Promise<FolderCopy> {
  return commitChange(deps, actor, async (tx) => {
    const now = copy.createdAt;
    await tx.insert(folderCopies).values(copy);
    await insertHidden(tx, copy, idToBytes(parentOf(place)), now);
    const waiting: Step[] = [firstStep(copy)];
    const usage = { bytes: 0, files: 0, folders: 1 };
    const done = { copiedCount: 0, copiedBytes: 0, height: 0 };
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      const page = pages.get(keyOf(step.sourceId));
      if (page === undefined || page.children.length === 0) continue;
      const copied = await copyPage(tx, copy, step, page, now);
      waiting.push(...copied.steps);
      usage.bytes += copied.usage.bytes;
      usage.files += copied.usage.files;
      usage.folders += copied.usage.folders;
      done.copiedCount += copied.count;
      done.copiedBytes += copied.usage.bytes;
      done.height = Math.max(done.height, step.level);
    }
    const made = await revealCopy(tx, { ...copy, ...done }, now);
    const result = viewCopy({ ...copy, ...done, status: "completed", finishedAt: now });
    await settle(tx, result);
    return { result, usage, ...made };
  });
}

function firstStep(copy: CopyRow): Step {
  return { sourceId: idToBytes(copy.sourceId), targetId: idToBytes(copy.resultId), level: 1 };
}

/** Writes down what a worker is to copy. */
async function begin(
  deps: Deps,
  actor: Actor,
  copy: CopyRow,
  place: Place,
  settle: Settle<FolderCopy>,
): Promise<FolderCopy> {
  const view = viewCopy(copy);
  await deps.database.transaction(async (tx) => {
    await tx.insert(folderCopies).values(copy);
    await insertHidden(tx, copy, idToBytes(parentOf(place)), copy.createdAt);
    await insertSteps(tx, copy, [firstStep(copy)]);
    await recordAudit(tx, actor, {
      action: "folder.copy_begun",
      after: { shareId: copy.targetShareId, parentId: parentOf(place), name: copy.name, sourceId: copy.sourceId },
      at: copy.createdAt,
      resource: { id: copy.resultId, name: copy.name },
    });
    await settle(tx, view);
    await changeUsage(
      tx,
      { tenantId: copy.tenantId, shareId: copy.targetShareId },
      { bytes: 0, folders: 1 },
      copy.createdAt,
    );
  });
  return view;
}

/** A copy that the caller began. */
export async function getCopy(deps: Pick<Services, "database">, actor: Actor, input: { readonly copyId: CopyId }) {
  return viewCopy(requireOwn(await findCopy(deps.database.db, actor.tenantId, input.copyId), actor));
}

/** Ends a copy that the caller began and that goes on; what was copied so far is removed. */
export async function cancelCopy(
  deps: Pick<Services, "clock" | "database">,
  actor: Actor,
  input: { readonly copyId: CopyId },
): Promise<FolderCopy> {
  return deps.database.transaction(async (tx: Tx) => {
    const copy = requireOwn(await lockCopy(tx, actor.tenantId, input.copyId), actor);
    if (copy.status !== "running") throw new AppError("files.copy_ended", { detail: `It is ${copy.status}.` });
    const ended = await endCopy(tx, copy, { status: "cancelled" }, deps.clock());
    const resource = { id: copy.resultId, name: copy.name };
    const event = { action: "folder.copy_cancelled", after: { sourceId: copy.sourceId }, resource } as const;
    await recordAudit(tx, actor, { ...event, at: deps.clock() });
    return viewCopy(ended);
  });
}

function requireOwn(copy: CopyRow | undefined, actor: Actor): CopyRow {
  if (copy === undefined || copy.userId !== actor.id) throw new AppError("files.copy_not_found");
  return copy;
}
