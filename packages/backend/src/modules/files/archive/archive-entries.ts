import { AppError } from "@scai/contract";
import type { Download } from "../../../platform/bytes/index.ts";
import type { Services } from "../../../services.ts";
import {
  type FileNode,
  type FolderNode,
  type PlaceAccess,
  readableChildren,
  requirePlace,
  toNode,
} from "../../acl/index.ts";
import { type Actor, presenceOf } from "../../identity/index.ts";
import { listChildren } from "../files.repo.ts";
import { parentOf } from "../new-node.ts";
import { openContent } from "../usecases/open-content.ts";
import { ArchiveNames } from "./archive-names.ts";

export type ArchiveDeps = Pick<Services, "apiKeys" | "auditTrail" | "blobs" | "clock" | "database" | "log">;

/** Something that was asked for: a file, a folder with what is in it, or all of a share. */
export type ArchiveTop =
  | { readonly kind: "file"; readonly file: FileNode }
  | { readonly kind: "folder"; readonly folder: FolderNode }
  | { readonly kind: "share"; readonly place: PlaceAccess; readonly name: string };

/** What becomes an entry: a folder by itself, so that empty ones are there too, or a file with its content. */
export type ArchiveEntry =
  | { readonly kind: "folder"; readonly path: string; readonly modifiedAt: Date }
  | {
      readonly kind: "file";
      readonly path: string;
      readonly modifiedAt: Date;
      readonly content: Pick<Download, "sizeBytes" | "open">;
    };

const pageMax = 500;

/**
 * Everything that goes into an archive, read as it is needed: a page of one folder at a time. Each folder is judged when it is listed and
 * each file when it is opened, so a right that is lost meanwhile counts at once; what is not readable or not there any more is left out. It
 * fails once the caller may not act any more.
 */
export async function* archiveEntries(
  deps: ArchiveDeps,
  actor: Actor,
  tops: readonly ArchiveTop[],
): AsyncGenerator<ArchiveEntry> {
  const names = new ArchiveNames();
  const present = presenceOf(deps, actor);
  for (const top of tops) {
    if (top.kind === "share") {
      const path = names.nameOf(top.name, "folder");
      yield { kind: "folder", path, modifiedAt: deps.clock() };
      yield* childrenOf(deps, present, top.place, path);
    } else yield* entriesOf(deps, present, top.kind === "file" ? top.file : top.folder, names, "");
  }
}

async function* entriesOf(
  deps: ArchiveDeps,
  present: () => Promise<Actor>,
  node: FileNode | FolderNode,
  names: ArchiveNames,
  prefix: string,
): AsyncGenerator<ArchiveEntry> {
  const { modifiedAt } = node;
  const actor = await present();
  if (node.kind === "file") {
    const content = await unlessGone(openContent(deps, actor, { fileId: node.id }));
    if (content !== undefined)
      yield { kind: "file", path: `${prefix}${names.nameOf(node.name, "file")}`, modifiedAt, content };
    return;
  }
  const place = await unlessGone(requirePlace(deps, actor, { folderId: node.id }, ["read"]));
  if (place === undefined) return;
  const path = `${prefix}${names.nameOf(node.name, "folder")}`;
  yield { kind: "folder", path, modifiedAt };
  yield* childrenOf(deps, present, place, path);
}

async function* childrenOf(
  deps: ArchiveDeps,
  present: () => Promise<Actor>,
  place: PlaceAccess,
  path: string,
): AsyncGenerator<ArchiveEntry> {
  const names = new ArchiveNames();
  const parent = parentOf(place);
  let after: string | undefined;
  for (;;) {
    const actor = await present();
    const rows = await listChildren(deps.database.db, actor.tenantId, parent, after, pageMax);
    for (const row of await readableChildren(deps, actor, place.levels, rows))
      yield* entriesOf(deps, present, toNode(row), names, `${path}/`);
    if (rows.length < pageMax) return;
    after = rows.at(-1)?.name;
  }
}

/** Undefined for what went away, or became unreadable, between being listed and being opened. */
async function unlessGone<Found>(finding: Promise<Found>): Promise<Found | undefined> {
  try {
    return await finding;
  } catch (err) {
    if (err instanceof AppError && (err.code === "files.not_found" || err.code === "files.trashed")) return undefined;
    throw err;
  }
}
