import type { ApiClient } from "../api-client.ts";
import { type Entry, type LocalFolder, pathOf } from "./local-folder.ts";
import { idOf } from "./reconcile.ts";
import { type RemoteNode, toRemote } from "./server-mirror.ts";

type WireNode = Parameters<typeof toRemote>[0];

interface Result {
  readonly ref: string;
  readonly status: "applied" | "conflict" | "error";
  readonly item: WireNode | null;
  readonly copy: WireNode | null;
  readonly conflict: { readonly type: string } | null;
}

export interface PushDeps {
  readonly api: ApiClient;
  readonly deviceId: string;
  readonly shareId: string;
  readonly local: LocalFolder;
  readonly base: Map<string, RemoteNode>;
  readonly download: (node: RemoteNode) => Promise<Uint8Array>;
  /** Told of content that the server has answered to have. */
  readonly acknowledged: (sha256: string) => void;
}

/** Sends what the device's folder has and `base` has not; what the server answers is what the device takes on. Returns whether anything was, or is still to be. */
export async function push(deps: PushDeps): Promise<boolean> {
  const folders = await pushFolders(deps);
  const moves = await pushMoves(deps);
  const contents = await pushContents(deps);
  const deletions = await pushDeletions(deps);
  return folders || moves || contents || deletions;
}

async function pushFolders(deps: PushDeps): Promise<boolean> {
  const fresh = [...deps.local.entries].filter(({ kind, id }) => kind === "folder" && id === undefined);
  fresh.sort((a, b) => pathOf(a).split("/").length - pathOf(b).split("/").length);
  const refs = new Map(fresh.map((entry, i) => [entry, `${i}`]));
  const changes = fresh.map((entry) => {
    const parentRef = entry.parent === undefined ? undefined : refs.get(entry.parent);
    const parent = parentRef === undefined ? { parentId: idOf(entry.parent) } : { parentRef };
    return { type: "createFolder", ref: refs.get(entry), name: entry.name, ...parent };
  });
  return send(deps, changes, fresh, async (entry, { item }) => {
    if (item !== null) take(deps, entry, item);
  });
}

async function pushMoves(deps: PushDeps): Promise<boolean> {
  const { local, base } = deps;
  const moved = [...local.entries].filter((entry) => {
    const known = entry.id === undefined ? undefined : base.get(entry.id);
    const parentId = idOf(entry.parent);
    return known !== undefined && parentId !== undefined && (known.name !== entry.name || known.parentId !== parentId);
  });
  const changes = moved.map((entry, i) => {
    const known = base.get(entry.id ?? "");
    const to = { id: entry.id, parentId: idOf(entry.parent), name: entry.name };
    return { type: "move", ref: `${i}`, ...to, baseParentId: known?.parentId, baseName: known?.name };
  });
  return send(deps, changes, moved, async (entry, { item }) => {
    const known = base.get(entry.id ?? "");
    if (item === null || known === undefined) return;
    const { name, parentId } = toRemote(item);
    // The content is told by the feed.
    base.set(known.id, { ...known, name, parentId });
    place(local, entry, name, parentId);
  });
}

async function pushContents(deps: PushDeps): Promise<boolean> {
  const { local, base } = deps;
  const written = [...local.entries].filter((entry) => {
    const isThere = entry.id !== undefined && base.get(entry.id)?.sha256 === entry.sha256;
    return entry.kind === "file" && !isThere && idOf(entry.parent) !== undefined;
  });
  const changes: object[] = [];
  const sent: Entry[] = [];
  for (const entry of written) {
    const uploadId = await upload(deps, entry);
    if (uploadId === undefined) continue;
    const baseVersionId = entry.id === undefined ? undefined : base.get(entry.id)?.versionId;
    changes.push({
      type: "content",
      ref: `${sent.length}`,
      uploadId,
      ...(baseVersionId === undefined ? {} : { baseVersionId }),
    });
    sent.push(entry);
  }
  await send(deps, changes, sent, async (entry, { item, copy, conflict }) => {
    deps.acknowledged(entry.sha256);
    entry.upload = undefined;
    // Of a new file whose name was taken the copy is the file; beside a file that was changed it comes with the feed.
    const mine = conflict?.type === "nameTaken" && copy !== null ? copy : item;
    if (mine === null) return;
    if (entry.id !== undefined && entry.id !== mine.id) base.delete(entry.id);
    const node = take(deps, entry, mine);
    if (local.entries.has(entry) && node.sha256 !== entry.sha256) local.write(entry, await deps.download(node));
  });
  // What was refused is still to be sent.
  return written.length > 0;
}

/** Begins an upload of the content, unless it was begun before; undefined when the server does not take it now. */
async function upload({ api, shareId }: PushDeps, entry: Entry): Promise<string | undefined> {
  const parentId = idOf(entry.parent);
  const where =
    entry.id === undefined
      ? { shareId, name: entry.name, ...(typeof parentId === "string" ? { folderId: parentId } : {}) }
      : { replaceFileId: entry.id };
  const content = { sizeBytes: entry.content.length, checksumSha256: entry.sha256 };
  const input = { ...where, ...content, deferConflicts: true };
  const of = JSON.stringify(input);
  if (entry.upload?.of === of) return entry.upload.id;
  const begun = await api.call("uploads.create", input);
  if (begun.status !== 201) return undefined;
  const { data }: { data: { id: string } } = JSON.parse(new TextDecoder().decode(begun.bytes));
  const chunk = { uploadId: data.id, index: 0 };
  const stored = await api.call("uploads.putChunk", chunk, { content: entry.content });
  if (stored.status >= 300) return undefined;
  entry.upload = { id: data.id, of };
  return data.id;
}

async function pushDeletions(deps: PushDeps): Promise<boolean> {
  const { local, base } = deps;
  const gone = [...base.values()].filter(({ id }) => local.byId(id) === undefined);
  const ids = new Set(gone.map(({ id }) => id));
  const tops = gone.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  const changes = tops.map(({ id, versionId }, i) => {
    return { type: "delete", ref: `${i}`, id, ...(versionId === undefined ? {} : { baseVersionId: versionId }) };
  });
  return send(deps, changes, tops, async (node, { item }) => {
    // What the server kept because it was changed comes back with the next pull, as something new.
    base.delete(node.id);
    if (item === null) for (const below of [...base.values()]) if (isBelow(base, below, node.id)) base.delete(below.id);
  });
}

function isBelow(base: ReadonlyMap<string, RemoteNode>, node: RemoteNode, folderId: string): boolean {
  if (node.parentId === folderId) return true;
  const parent = node.parentId === null ? undefined : base.get(node.parentId);
  return parent !== undefined && isBelow(base, parent, folderId);
}

/** As many changes as the server takes in one call. */
const batchMax = 500;

/** Applies the changes and hands each that was not refused to `heard`, with what it was about. */
async function send<Subject>(
  { api, deviceId, shareId }: PushDeps,
  changes: readonly object[],
  subjects: readonly Subject[],
  heard: (subject: Subject, result: Result) => Promise<void>,
): Promise<boolean> {
  for (let start = 0; start < changes.length; start += batchMax) {
    const batch = changes.slice(start, start + batchMax);
    const input = { deviceId, shareId, conflictResolution: "KEEP_BOTH", changes: batch };
    const { results } = await api.get<{ results: Result[] }>("sync.applyChanges", input);
    for (const [i, result] of results.entries()) {
      const subject = subjects[start + i];
      if (subject !== undefined && result.status !== "error") await heard(subject, result);
    }
  }
  return changes.length > 0;
}

/**
 * The entry is that of the server, where the server has it. When the answer comes the second time, because the first was not heard, the feed
 * may have brought it already: then that is the one.
 */
function take({ local, base }: PushDeps, entry: Entry, item: WireNode): RemoteNode {
  const node = toRemote(item);
  const twin = local.byId(node.id);
  if (twin !== undefined && twin !== entry) {
    for (const child of local.inside(entry)) child.parent = twin;
    local.entries.delete(entry);
    return base.get(node.id) ?? node;
  }
  entry.id = node.id;
  base.set(node.id, node);
  place(local, entry, node.name, node.parentId);
  return node;
}

function place(local: LocalFolder, entry: Entry, name: string, parentId: string | null): void {
  entry.name = name;
  const parent = parentId === null ? undefined : local.byId(parentId);
  const isKnown = parentId === null || parent !== undefined;
  if (isKnown && (parent === undefined || !local.below(entry).includes(parent))) entry.parent = parent;
}
