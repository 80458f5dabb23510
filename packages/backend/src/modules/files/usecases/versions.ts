import { AppError, type FileId } from "@scai/contract";
import { z } from "zod";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { requireNode } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { type CommitDeps, commitChange } from "../../sync/index.ts";
import { lockNode } from "../files.repo.ts";
import { type File, viewFile } from "../node.view.ts";
import { setEarlierContent } from "../store-file.ts";
import { findVersion, holdCurrentVersion, listVersions as listVersionRows } from "../version.repo.ts";
import { type Version, viewVersion } from "../version.view.ts";

type Deps = Pick<Services, "database" | "clock">;

/** The contents that a file has had, newest first. */
export async function listVersions(
  deps: Deps,
  actor: Actor,
  input: { readonly fileId: FileId; readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: Version[]; nextCursor: string | null }> {
  const { db } = deps.database;
  const { node } = await requireNode(deps, actor, input.fileId, ["read"]);
  if (node.kind !== "file") throw new AppError("files.not_found");
  const below = decodePageCursor(input.cursor, z.int().positive());
  const rows = await listVersionRows(db, actor.tenantId, input.fileId, below, input.limit + 1);
  const page = toPage(rows, input.limit, (row) => row.number);
  return { items: page.items.map((row) => viewVersion(row, node)), nextCursor: page.nextCursor };
}

/** Makes an earlier content current again, as a new version; needs `write`. No byte is copied. */
export async function restoreVersion(
  deps: Deps & CommitDeps & Pick<Services, "recentFiles">,
  actor: Actor,
  input: { readonly fileId: FileId; readonly version: number },
): Promise<File> {
  const { ancestors } = await requireNode(deps, actor, input.fileId, ["write"]);
  const node = await commitChange(deps, actor, async (tx) => {
    const current = await lockNode(tx, actor.tenantId, input.fileId);
    if (current?.kind !== "file") throw new AppError("files.not_found");
    if (current.trashedAt !== null) throw new AppError("files.trashed");
    const old = await findVersion(tx, actor.tenantId, current.id, input.version);
    if (old === undefined) throw new AppError("files.version_not_found");
    return setEarlierContent(tx, deps, actor, current, old);
  });
  deps.recentFiles.note(actor, node.id, "written");
  return viewFile(node, ancestors, deps.clock());
}

/** Gives a file the content that another one has, as a new version; needs `write` on the one and `read` on the other. */
export async function takeContentOf(
  deps: Deps & CommitDeps,
  actor: Actor,
  input: { readonly fileId: FileId; readonly sourceFileId: FileId },
): Promise<File> {
  const { ancestors } = await requireNode(deps, actor, input.fileId, ["write"]);
  const { node: source } = await requireNode(deps, actor, input.sourceFileId, ["read"], "allowed");
  if (source.kind !== "file") throw new AppError("files.not_found");
  const node = await commitChange(deps, actor, async (tx) => {
    const current = await lockNode(tx, actor.tenantId, input.fileId);
    if (current?.kind !== "file") throw new AppError("files.not_found");
    if (current.trashedAt !== null) throw new AppError("files.trashed");
    const version = await holdCurrentVersion(tx, actor.tenantId, source.id);
    if (version === undefined) throw new AppError("files.not_found");
    return setEarlierContent(tx, deps, actor, current, version);
  });
  return viewFile(node, ancestors, deps.clock());
}
