import type { Resources } from "../generated/client.ts";
import type { File, Folder, FolderItem } from "../generated/models.ts";
import { ApiError } from "../runtime/errors.ts";
import { type Entry, fileSystem } from "./file-system.ts";
import { Gate, inParallel } from "./in-parallel.ts";
import { openSource } from "./source.ts";
import { type UploadFileOptions, type UploadTarget, uploadSource } from "./upload-file.ts";

export interface UploadFolderOptions extends Pick<UploadFileOptions, "parallel" | "signal" | "ifExists"> {
  /** Told of each file that is in place. */
  readonly onFile?: (file: File) => void;
}

export interface UploadedFolder {
  readonly fileCount: number;
  readonly folderCount: number;
  readonly sizeBytes: number;
}

/** Uploads what is in a folder, as `ScaiClient.uploadFolder` says. */
export async function uploadFolder(
  client: Resources,
  path: string,
  target: UploadTarget,
  options: UploadFolderOptions = {},
): Promise<UploadedFolder> {
  const gate = new Gate(options.parallel ?? 4);
  const done = { fileCount: 0, folderCount: 0, sizeBytes: 0 };

  const put = async (from: string, name: string, into: UploadTarget, held: FolderItem | undefined) => {
    const source = await openSource(from);
    try {
      const find = async () => fileAmong(await listInto(client, into, options.signal), name);
      const known = options.ifExists === "fail" || held?.kind !== "file" ? undefined : held;
      const file = await uploadSource(client, source, { target: into, name, held: known, find }, options, gate);
      done.fileCount += 1;
      done.sizeBytes += file.sizeBytes;
      options.onFile?.(file);
    } finally {
      await source.close();
    }
  };

  const walk = async (from: string, into: UploadTarget, held: ReadonlyMap<string, FolderItem>) => {
    const entries = (await fileSystem().readdir(from, { withFileTypes: true })).sort(byName);
    const files = entries.filter((entry) => entry.isFile());
    await inParallel(files, options.parallel ?? 4, ({ name }) =>
      put(`${from}/${name}`, name, into, held.get(name.normalize("NFC"))),
    );
    for (const { name } of entries.filter((entry) => entry.isDirectory())) {
      const there = held.get(name.normalize("NFC"));
      const { folder, isNew } = await folderFor(client, into, name, there, options.signal);
      done.folderCount += 1;
      const below = { folderId: folder.id };
      await walk(`${from}/${name}`, below, isNew ? new Map() : await listInto(client, below, options.signal));
    }
  };

  await walk(path.replace(/(?<=.)[/\\]+$/, ""), target, await listInto(client, target, options.signal));
  return done;
}

function byName(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : 1;
}

async function folderFor(
  client: Resources,
  into: UploadTarget,
  name: string,
  there: FolderItem | undefined,
  signal: AbortSignal | undefined,
): Promise<{ readonly folder: Folder; readonly isNew: boolean }> {
  if (there?.kind === "folder") return { folder: there, isNew: false };
  const parent = "folderId" in into ? { parentId: into.folderId } : into;
  try {
    return { folder: await client.folders.create({ ...parent, name }, { signal }), isNew: true };
  } catch (err) {
    if (!(err instanceof ApiError) || err.code !== "files.name_taken") throw err;
    // Somebody else was faster; unless a file has the name, theirs will do.
    const found = (await listInto(client, into, signal)).get(name.normalize("NFC"));
    if (found?.kind !== "folder") throw err;
    return { folder: found, isNew: false };
  }
}

/** What is in a place, by name. */
async function listInto(
  client: Resources,
  into: UploadTarget,
  signal: AbortSignal | undefined,
): Promise<Map<string, FolderItem>> {
  const items = new Map<string, FolderItem>();
  const list =
    "folderId" in into
      ? client.folders.listChildren(into.folderId, { limit: 100 }, { signal })
      : client.folders.listChildren("root", { shareId: into.shareId, limit: 100 }, { signal });
  for await (const item of list) items.set(item.name, item);
  return items;
}

function fileAmong(items: ReadonlyMap<string, FolderItem>, name: string): File | undefined {
  const found = items.get(name.normalize("NFC"));
  return found?.kind === "file" ? found : undefined;
}
