import { AppError, type FileId, type FolderId, kindOfId, type ShareId } from "@scai/contract";
import { StreamDownload } from "../../../platform/bytes/index.ts";
import { requireNode, requirePlace } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { findShare } from "../../shares/index.ts";
import { type ArchiveDeps, type ArchiveTop, archiveEntries } from "../archive/archive-entries.ts";
import { zip } from "../archive/zip.ts";
import { measureLive } from "../copy.repo.ts";

// What is kept of each until the end of an archive is about a kilobyte.
const entriesMax = 50_000;

/**
 * A ZIP file of files, folders and shares, with everything in them that the caller may read; each that is named has to be readable. Fails with
 * `files.too_many` before anything is sent when there is more than an archive takes, what the caller may not read included.
 */
export async function openArchive(
  deps: ArchiveDeps,
  actor: Actor,
  input: { readonly ids: readonly (ShareId | FolderId | FileId)[] },
): Promise<StreamDownload> {
  const tops: ArchiveTop[] = [];
  let count = 0;
  for (const id of new Set(input.ids)) {
    const top = await findTop(deps, actor, id);
    tops.push(top);
    count += 1 + (top.kind === "file" ? 0 : (await measureLive(deps.database.db, actor.tenantId, topId(top))).count);
    if (count > entriesMax)
      throw new AppError("files.too_many", { detail: `An archive takes ${entriesMax}; download parts of it.` });
  }
  const [only, ...more] = tops;
  const name = only === undefined || more.length > 0 ? "files" : nameOf(only);
  return new StreamDownload({
    contentType: "application/zip",
    fileName: `${name}.zip`,
    open: () => zip(archiveEntries(deps, actor, tops)),
  });
}

async function findTop(deps: ArchiveDeps, actor: Actor, id: ShareId | FolderId | FileId): Promise<ArchiveTop> {
  if (isShareId(id)) {
    const place = await requirePlace(deps, actor, { shareId: id }, ["read"]);
    const share = await findShare(deps.database.db, actor.tenantId, id);
    if (share === undefined) throw new AppError("shares.not_found");
    return { kind: "share", place, name: share.name };
  }
  const { node } = await requireNode(deps, actor, id, ["read"]);
  return node.kind === "file" ? { kind: "file", file: node } : { kind: "folder", folder: node };
}

function topId(top: Exclude<ArchiveTop, { kind: "file" }>): FolderId | ShareId {
  return top.kind === "share" ? top.place.shareId : top.folder.id;
}

function nameOf(top: ArchiveTop): string {
  return top.kind === "share" ? top.name : top.kind === "folder" ? top.folder.name : top.file.name;
}

function isShareId(id: string): id is ShareId {
  return kindOfId(id, ["share"]) !== undefined;
}
