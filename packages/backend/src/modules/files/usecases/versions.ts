import { AppError, type FileId, idToBytes, newId } from "@scai/contract";
import { fileVersions, nodes, versionChunks } from "@scai/db";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { requireNode } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { type CommitDeps, commitChange } from "../../sync/index.ts";
import { lockNode } from "../files.repo.ts";
import { type File, viewFile } from "../node.view.ts";
import { findVersion, listVersions as listVersionRows } from "../version.repo.ts";
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
  deps: Deps & CommitDeps,
  actor: Actor,
  input: { readonly fileId: FileId; readonly version: number },
): Promise<File> {
  const { ancestors } = await requireNode(deps, actor, input.fileId, ["write"]);
  const now = deps.clock();
  const node = await commitChange(deps, actor, async (tx) => {
    const current = await lockNode(tx, actor.tenantId, input.fileId);
    if (current?.kind !== "file") throw new AppError("files.not_found");
    if (current.trashedAt !== null) throw new AppError("files.trashed");
    const old = await findVersion(tx, actor.tenantId, current.id, input.version);
    if (old === undefined) throw new AppError("files.version_not_found");
    const versionId = newId("version", now.getTime());
    const content = { sizeBytes: old.sizeBytes, sha256: old.sha256, mimeType: old.mimeType };
    const modified = {
      ...content,
      versionId,
      versionNumber: current.versionNumber + 1,
      revision: current.revision + 1,
      modifiedBy: actor.id,
      modifiedAt: now,
    };
    await tx
      .update(nodes)
      .set(modified)
      .where(and(eq(nodes.id, idToBytes(current.id)), eq(nodes.tenantId, actor.tenantId)));
    await tx.insert(fileVersions).values({
      id: versionId,
      tenantId: actor.tenantId,
      fileId: current.id,
      number: modified.versionNumber,
      ...content,
      createdBy: actor.id,
      createdAt: now,
    });
    const ids = { old: Buffer.from(idToBytes(old.id)), new: Buffer.from(idToBytes(versionId)) };
    await tx.execute(sql`insert into ${versionChunks} (version_id, position, tenant_id, sha256, size_bytes)
      select ${ids.new}, position, tenant_id, sha256, size_bytes from ${versionChunks}
      where version_id = ${ids.old} and tenant_id = ${Buffer.from(idToBytes(actor.tenantId))}`);
    const change = {
      tenantId: actor.tenantId,
      shareId: current.shareId,
      type: "updated" as const,
      resource: current.id,
      parent: current.parentId ?? current.shareId,
      name: current.name,
      version: { id: versionId, number: modified.versionNumber },
      metadata: content,
      changedBy: actor.id,
      changedAt: now,
    };
    const after = { ...modified, restoredVersion: old.number };
    return {
      result: { ...current, ...modified },
      change,
      usage: { bytes: old.sizeBytes, versionBytes: current.sizeBytes },
      audit: { action: "file.restore_version", before: current, after },
    };
  });
  return viewFile(node, ancestors);
}
