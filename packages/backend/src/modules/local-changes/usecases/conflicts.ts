import { AppError, ConflictId, type FileId, idFromBytes, type NodeId } from "@scai/contract";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { createFolder, findReadable, moveNode, renameNode, takeContentOf, trashNode } from "../../files/index.ts";
import type { Actor } from "../../identity/index.ts";
import type { ApplyDeps } from "../apply-context.ts";
import { type Conflict, type ConflictRow, viewConflict } from "../conflict.view.ts";
import {
  type ConflictFilter,
  findConflict,
  listConflicts as listConflictRows,
  resolveOpen,
} from "../conflicts.repo.ts";
import type { Resolution } from "../strategy.policy.ts";

/** The conflicts of a user's devices, the latest first. */
export async function listConflicts(
  deps: Pick<Services, "database">,
  actor: Actor,
  input: ConflictFilter & { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: Conflict[]; nextCursor: string | null }> {
  const below = decodePageCursor(input.cursor, ConflictId);
  const whose = { tenantId: actor.tenantId, userId: actor.id };
  const rows = await listConflictRows(deps.database.db, whose, input, below, input.limit + 1);
  const page = toPage(rows, input.limit, ({ id }) => id);
  return { items: page.items.map(viewConflict), nextCursor: page.nextCursor };
}

/**
 * Decides an open conflict. What that takes is done first, with the caller's rights of now, and can be done again: after a crash the conflict
 * is still open.
 */
export async function resolveConflict(
  deps: ApplyDeps,
  actor: Actor,
  input: { readonly conflictId: ConflictId; readonly resolution: Resolution },
): Promise<Conflict> {
  const whose = { tenantId: actor.tenantId, userId: actor.id };
  const row = await findConflict(deps.database.db, whose, input.conflictId);
  if (row === undefined) throw new AppError("sync.conflict_not_found");
  if (row.resolution === input.resolution) return viewConflict(row);
  if (row.resolution !== null) throw new AppError("sync.conflict_resolved", { detail: `As ${row.resolution}.` });
  await enforce(deps, actor, row, input.resolution);
  const now = deps.clock();
  return deps.database.transaction(async (tx) => {
    if (!(await resolveOpen(tx, row, input.resolution, now))) throw new AppError("sync.conflict_resolved");
    const resource = { id: row.id, name: row.name };
    const after = { type: row.type, deviceId: row.deviceId, resolution: input.resolution };
    await recordAudit(tx, actor, { action: "conflict.resolve", at: now, resource, after });
    return viewConflict({ ...row, resolution: input.resolution, resolvedAt: now });
  });
}

async function enforce(deps: ApplyDeps, actor: Actor, row: ConflictRow, resolution: Resolution): Promise<void> {
  const { wanted, nodeKind, nodeId, copyId } = row;
  const id = nodeKind === null || nodeId === null ? undefined : idFromBytes(nodeKind, nodeId);
  if (copyId !== null) return enforceContent(deps, actor, row, copyId, id, resolution);
  if (wanted.type === "content" || resolution === "server") return;
  const { name = row.name, parentId = null } = wanted;
  if (wanted.type === "createFolder") {
    const parent = { shareId: row.shareId, parentId: parentId ?? undefined };
    await createFolder(deps, actor, { ...parent, name }, async () => {});
  } else if (id !== undefined && wanted.type === "delete") {
    if (resolution === "client") await trash(deps, actor, id);
  } else if (id !== undefined) {
    const target = { targetShareId: row.shareId, targetFolderId: parentId ?? undefined };
    const onNameTaken = resolution === "client" ? "replace" : "rename";
    await moveNode(deps, actor, { id, ...target, name, onNameTaken });
  }
}

/** Of content that lies beside what it met. */
async function enforceContent(
  deps: ApplyDeps,
  actor: Actor,
  row: ConflictRow,
  copyId: FileId,
  id: NodeId | undefined,
  resolution: Resolution,
): Promise<void> {
  if (resolution === "both") return;
  if (resolution === "server") return trash(deps, actor, copyId);
  const copy = await findReadable(deps, actor, copyId);
  if (copy === undefined) throw new AppError("files.not_found", { detail: "The copy is not there any more." });
  const original = id === undefined ? undefined : await findReadable(deps, actor, id);
  if (original?.kind !== "file") {
    await renameNode(deps, actor, { id: copyId, name: row.name });
    return;
  }
  const isDone = copy.kind === "file" && copy.checksumSha256 === original.checksumSha256;
  if (!isDone) await takeContentOf(deps, actor, { fileId: original.id, sourceFileId: copyId });
  await trash(deps, actor, copyId);
}

/** Into the trash, if it is not there or gone already. */
async function trash(deps: ApplyDeps, actor: Actor, id: NodeId): Promise<void> {
  if ((await findReadable(deps, actor, id)) !== undefined) await trashNode(deps, actor, { id });
}
