import { AppError, type CopyId, permissionBits, type TenantId } from "@scai/contract";
import { folderCopySteps } from "@scai/db";
import { and, eq } from "drizzle-orm";
import type { Services } from "../../../services.ts";
import { judgeNode, judgeShare, loadNodeGrants, loadShareGrants } from "../../acl/index.ts";
import { changeUsage } from "../../quotas/index.ts";
import { commitChange } from "../../sync/index.ts";
import { changeCopy, findCopy, findStep, forgetCopies, listRunningCopies, lockCopy } from "../copy.repo.ts";
import type { CopyRow } from "../copy.view.ts";
import { copyPage, insertSteps, readPage, revealCopy, whoCopies } from "../copy-steps.ts";
import { endCopy } from "../end-copy.ts";

type Deps = Pick<Services, "clock" | "database" | "log" | "mail" | "notifier">;

const batchMax = 20;
const keptDays = 30;

/**
 * Goes on with the copies of folders that were too large for a request, each to its end. Every step is a transaction that also says
 * where the next one begins, so it may be killed anywhere and run by several workers at once. Returns how many copies ended.
 */
export async function copyFolders(deps: Deps): Promise<number | undefined> {
  const running = await listRunningCopies(deps.database.db, batchMax);
  for (const copy of running) await copyToEnd(deps, copy.tenantId, copy.id);
  await forgetCopies(deps.database.db, new Date(deps.clock().getTime() - keptDays * 24 * 3600 * 1000));
  return running.length === 0 ? undefined : running.length;
}

async function copyToEnd(deps: Deps, tenantId: TenantId, id: CopyId): Promise<void> {
  try {
    while (await takeStep(deps, tenantId, id));
    await finish(deps, tenantId, id);
  } catch (err) {
    // What the copy itself comes up against ends it; that a store is away does not.
    if (!(err instanceof AppError) || err.code === "files.stale_etag") throw err;
    await deps.database.transaction(async (tx) => {
      const copy = await lockCopy(tx, tenantId, id);
      if (copy?.status === "running") await endCopy(tx, copy, { status: "failed", error: err }, deps.clock());
    });
  }
}

/** Copies the next page; false when there is none left. */
async function takeStep(deps: Deps, tenantId: TenantId, id: CopyId): Promise<boolean> {
  const { database } = deps;
  const seen = await database.transaction((tx) => findStep(tx, id));
  const copy = await findCopy(database.db, tenantId, id);
  if (seen === undefined || copy?.status !== "running") return false;
  const page = await readPage(deps, whoCopies(copy), seen.sourceId, seen.afterName);
  return database.transaction(async (tx) => {
    const held = await lockCopy(tx, tenantId, id);
    if (held?.status !== "running") return false;
    const [step] = await tx.select().from(folderCopySteps).where(whereStep(seen));
    // Another worker was here between our look and our lock.
    if (step === undefined || step.afterName !== seen.afterName) return true;
    const now = deps.clock();
    const { steps, usage, count } = await copyPage(tx, held, step, page, now);
    await insertSteps(tx, held, steps);
    if (page.isLast) await tx.delete(folderCopySteps).where(whereStep(seen));
    else await tx.update(folderCopySteps).set({ afterName: page.afterName }).where(whereStep(seen));
    const copiedCount = held.copiedCount + count;
    await changeCopy(tx, held, {
      copiedCount,
      itemCount: Math.max(held.itemCount, copiedCount),
      copiedBytes: held.copiedBytes + usage.bytes,
      height: count === 0 ? held.height : Math.max(held.height, step.level),
    });
    await changeUsage(tx, { tenantId, shareId: held.targetShareId }, usage, now);
    return true;
  });
}

function whereStep({ copyId, sourceId }: { copyId: CopyId; sourceId: Uint8Array }) {
  return and(eq(folderCopySteps.copyId, copyId), eq(folderCopySteps.sourceId, sourceId));
}

async function finish(deps: Deps, tenantId: TenantId, id: CopyId): Promise<void> {
  const copy = await findCopy(deps.database.db, tenantId, id);
  if (copy?.status !== "running") return;
  await requireStillAllowed(deps, copy);
  const actor = { kind: copy.actorKind, id: copy.actorId, name: copy.actorName, tenantId } as const;
  await commitChange(deps, actor, async (tx) => {
    const held = await lockCopy(tx, tenantId, id);
    // Ended meanwhile: by another worker, or because it was cancelled.
    if (held?.status !== "running") throw new AppError("files.copy_ended");
    return { result: undefined, ...(await revealCopy(tx, held, deps.clock())) };
  });
}

/** Whoever began it must still be allowed to put things there. */
async function requireStillAllowed(deps: Deps, copy: CopyRow): Promise<void> {
  const { tenantId, targetShareId, targetFolderId } = copy;
  const who = whoCopies(copy);
  const share = await loadShareGrants(deps.database.db, tenantId, [targetShareId], who, deps.clock());
  const shareGrants = share.get(targetShareId);
  if (shareGrants === undefined || shareGrants.isShareTrashed) throw new AppError("shares.trashed");
  let permissions = judgeShare(shareGrants, who).permissions;
  if (targetFolderId !== null) {
    const found = await loadNodeGrants(deps.database, tenantId, [targetFolderId], who, deps.clock());
    const grants = found.get(targetFolderId);
    if (grants === undefined) throw new AppError("files.not_found");
    permissions = judgeNode(grants, who).permissions;
  }
  if ((permissions & permissionBits.create) === 0) throw new AppError("files.forbidden");
}
