import { AppError, type FileId, VersionId } from "@scai/contract";
import { z } from "zod";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { requireNode } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { listChunksOfVersion } from "../content/uploads.repo.ts";
import { findVersion, findVersionById } from "../version.repo.ts";
import { type FileChunkPage, viewChunkPage } from "../version.view.ts";

/** A page goes on in the version that the first one was of, whatever became current since. */
const ChunkPlace = z.tuple([VersionId, z.int().nonnegative()]);

export interface ListChunksInput {
  readonly fileId: FileId;
  readonly version?: number | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The chunks that a version of a file consists of, in order, for a caller who may read it. */
export async function listChunks(
  deps: Pick<Services, "clock" | "database">,
  actor: Actor,
  input: ListChunksInput,
): Promise<FileChunkPage> {
  const { db } = deps.database;
  const { node } = await requireNode(deps, actor, input.fileId, ["read"]);
  if (node.kind !== "file") throw new AppError("files.not_found");
  const [versionId, after] = decodePageCursor(input.cursor, ChunkPlace) ?? [undefined, undefined];
  const version =
    versionId === undefined
      ? await findVersion(db, actor.tenantId, node.id, input.version ?? node.versionNumber)
      : await findVersionById(db, actor.tenantId, node.id, versionId);
  if (version === undefined) throw new AppError("files.version_not_found");
  const rows = await listChunksOfVersion(db, actor.tenantId, version.id, after, input.limit + 1);
  return viewChunkPage(
    version,
    toPage(rows, input.limit, (row) => [version.id, row.position]),
  );
}
