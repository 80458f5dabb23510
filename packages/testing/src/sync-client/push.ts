import type { ApiClient } from "../api-client.ts";
import { type Entry, type LocalFolder, pathOf } from "./local-folder.ts";
import { idOf } from "./reconcile.ts";
import { type RemoteNode, toRemote } from "./server-mirror.ts";
import { upload } from "./upload.ts";

type WireNode = Parameters<typeof toRemote>[0];

interface Result {
  readonly ref: string;
  readonly status: "applied" | "conflict" | "error";
  readonly item: WireNode | null;
  readonly copy: WireNode | null;
  readonly conflict: { readonly type: string } | null;
  readonly problem: { readonly code: string } | null;
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
    const uploadId = await upload(deps.api, deps.shareId, entry);
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
  await send(deps, changes, sent, async (entry, { status, problem, item, copy, conflict }) => {
    if (status === "error") {
      // What expired, or was ended as not needed, is begun anew.
      if (problem?.code.startsWith("uploads.")) entry.upload = undefined;
      return;
    }
    deps.acknowledged(entry.sha256);
    // Of a new file whose name was taken the copy is the file; beside a file that was changed it comes with the feed.
    const mine = conflict?.type === "nameTaken" && copy !== null ? copy : item;
    // Fetched before anything is taken on: when that fails, the same is asked again and answered the same.
    const others =
      mine === null || toRemote(mine).sha256 === entry.sha256 ? undefined : await deps.download(toRemote(mine));
    entry.upload = undefined;
    if (entry.id !== undefined && entry.id !== mine?.id) base.delete(entry.id);
    // The server has had it, and somebody has deleted it since.
    if (mine === null) local.remove(entry);
    else take(deps, entry, mine);
    if (local.entries.has(entry) && others !== undefined) local.write(entry, others);
  });
  // What was refused is still to be sent.
  return written.length > 0;
}

async function pushDeletions(deps: PushDeps): Promise<boolean> {
  const { local, base } = deps;
  const gone = [...base.values()].filter(({ id }) => local.byId(id) === undefined);
  const ids = new Set(gone.map(({ id }) => id));
  const kept = [...base.values()].filter(({ id }) => !ids.has(id));
  // What the device has moved out of a folder, and the server not yet, would go with it.
  const held = foldersAbove(base, kept);
  const tops = gone.filter(({ id, parentId }) => (parentId === null || !ids.has(parentId)) && !held.has(id));
  const changes = tops.map(({ id, versionId }, i) => {
    return { type: "delete", ref: `${i}`, id, ...(versionId === undefined ? {} : { baseVersionId: versionId }) };
  });
  await send(deps, changes, tops, async (node, { status, item }) => {
    if (status === "error") return;
    const isFolderGone = item === null && node.kind === "folder";
    const below = isFolderGone ? gone.filter((one) => foldersAbove(base, [one]).has(node.id)) : [];
    // What the server kept because it was changed comes back with the next pull, as something new.
    for (const { id } of [node, ...below]) base.delete(id);
  });
  return gone.length > 0;
}

/** The ids of all folders that any of these are in, at any depth. */
function foldersAbove(base: ReadonlyMap<string, RemoteNode>, nodes: readonly RemoteNode[]): Set<string> {
  const above = new Set<string>();
  for (const { parentId } of nodes) {
    for (let id = parentId; id !== null && !above.has(id); id = base.get(id)?.parentId ?? null) above.add(id);
  }
  return above;
}

/** As many changes as the server takes in one call. */
const batchMax = 500;

/** Applies the changes and hands what became of each to `heard`, with what it was about; of what was refused there is no item. */
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
      if (subject !== undefined) await heard(subject, result);
    }
  }
  return changes.length > 0;
}

/**
 * The entry is that of the server, where the server has it. When the answer comes the second time, because the first was not heard, the feed
 * may have brought it already: then that is the one.
 */
function take({ local, base }: PushDeps, entry: Entry, item: WireNode): void {
  const node = toRemote(item);
  const twin = local.byId(node.id);
  if (twin !== undefined && twin !== entry) {
    // What is inside the entry cannot take it in: it goes where the entry is first.
    if (local.below(entry).includes(twin)) {
      local.move(twin, entry.parent);
      twin.name = entry.name;
    }
    for (const child of local.inside(entry)) local.move(child, twin);
    local.drop(entry);
    return;
  }
  local.identify(entry, node.id);
  base.set(node.id, node);
  place(local, entry, node.name, node.parentId);
}

function place(local: LocalFolder, entry: Entry, name: string, parentId: string | null): void {
  entry.name = name;
  const parent = parentId === null ? undefined : local.byId(parentId);
  const isKnown = parentId === null || parent !== undefined;
  if (isKnown && (parent === undefined || !local.below(entry).includes(parent))) local.move(entry, parent);
}
