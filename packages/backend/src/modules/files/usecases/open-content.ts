import { AppError, type FileId } from "@scai/contract";
import { Download } from "../../../platform/bytes/index.ts";
import type { Services } from "../../../services.ts";
import { type FileNode, requireNode } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { readContent, requireWhole } from "../content/read-content.ts";
import { listVersionChunks } from "../content/uploads.repo.ts";
import { whileReadable } from "../content/while-readable.ts";
import { findVersion } from "../version.repo.ts";

/**
 * The content of a file that the caller may read, at its current version or an earlier one. Its bytes end early, with an error, once they
 * may not.
 */
export async function openContent(
  deps: Pick<Services, "apiKeys" | "auditTrail" | "blobs" | "clock" | "database" | "log">,
  actor: Actor,
  input: { readonly fileId: FileId; readonly version?: number | undefined },
): Promise<Download> {
  const { db } = deps.database;
  const { node } = await requireNode(deps, actor, input.fileId, ["read"]);
  if (node.kind !== "file") throw new AppError("files.not_found");
  const version = await versionOf(deps, actor, node, input.version);
  const content = await listVersionChunks(db, actor.tenantId, version.id);
  requireWhole(deps, content, version.sizeBytes);
  return new Download({
    sizeBytes: version.sizeBytes,
    etag: version.id,
    contentType: version.mimeType,
    fileName: node.name,
    modifiedAt: version.createdAt,
    open: (range) => {
      deps.auditTrail.downloaded(
        actor,
        { ...version, versionNumber: version.number, id: node.id, name: node.name },
        range,
      );
      const pieces = readContent(deps, actor.tenantId, content, range.start, range.end);
      return whileReadable(deps, actor, node.id, pieces);
    },
  });
}

async function versionOf(deps: Pick<Services, "database">, actor: Actor, node: FileNode, number: number | undefined) {
  const wanted = number ?? node.versionNumber;
  const found = await findVersion(deps.database.db, actor.tenantId, node.id, wanted);
  if (found === undefined)
    throw new AppError("files.version_not_found", { detail: `The current version is ${node.versionNumber}.` });
  return found;
}
