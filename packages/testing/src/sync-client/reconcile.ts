import type { Entry, LocalFolder } from "./local-folder.ts";
import type { RemoteNode } from "./server-mirror.ts";

type Nodes = ReadonlyMap<string, RemoteNode>;
type Download = (node: RemoteNode) => Promise<Uint8Array>;

/**
 * Brings what changed on the server since `base` into the device's folder, and `base` up to date with it. What changed on both sides is
 * left for the push, which says what it builds on: `base` then still says that.
 */
export async function reconcile(
  local: LocalFolder,
  base: Map<string, RemoteNode>,
  remote: Nodes,
  download: Download,
): Promise<void> {
  for (const node of topDown(remote)) {
    const known = base.get(node.id);
    const entry = local.byId(node.id);
    if (entry !== undefined && known !== undefined) await update(local, base, entry, known, node, download);
    else if (known === undefined || isOther(known, node) || hasNewInside(node, base, remote))
      await appear(local, base, node, download);
    // What is known, unchanged and not there was deleted on the device.
  }
  // Last, when what was moved out of a folder that is gone has left it.
  removeGone(local, base, remote);
}

/** Whether the server has something in a folder that the device has deleted without knowing of it: then the folder comes back. */
function hasNewInside(node: RemoteNode, base: Nodes, remote: Nodes): boolean {
  return [...remote.values()].some((child) => {
    if (child.parentId !== node.id) return false;
    const known = base.get(child.id);
    return known === undefined || isOther(known, child) || hasNewInside(child, base, remote);
  });
}

function isOther(known: RemoteNode, node: RemoteNode): boolean {
  return known.versionId !== node.versionId || known.parentId !== node.parentId || known.name !== node.name;
}

/** What is on the server and not on the device: it is what the device has made itself in the same place, or it is new. */
async function appear(
  local: LocalFolder,
  base: Map<string, RemoteNode>,
  node: RemoteNode,
  download: Download,
): Promise<void> {
  const parent = parentIn(local, node);
  const own = local
    .inside(parent)
    .find((entry) => entry.id === undefined && entry.kind === node.kind && entry.name === node.name);
  if (own !== undefined && (node.kind === "folder" || own.sha256 === node.sha256)) local.identify(own, node.id);
  else {
    const content = node.kind === "file" ? await download(node) : undefined;
    local.identify(local.add(node.kind, parent, node.name, content), node.id);
  }
  base.set(node.id, node);
}

async function update(
  local: LocalFolder,
  base: Map<string, RemoteNode>,
  entry: Entry,
  known: RemoteNode,
  node: RemoteNode,
  download: Download,
): Promise<void> {
  const next = { ...known };
  const isMovedHere = entry.name !== known.name || idOf(entry.parent) !== known.parentId;
  const isThere = entry.name === node.name && idOf(entry.parent) === node.parentId;
  if (!isMovedHere || isThere) {
    entry.name = node.name;
    const parent = parentIn(local, node);
    if (parent === undefined || !local.below(entry).includes(parent)) local.move(entry, parent);
    Object.assign(next, { name: node.name, parentId: node.parentId });
  }
  if (node.kind === "file" && node.versionId !== known.versionId) {
    const isWrittenHere = entry.sha256 !== known.sha256;
    if (!isWrittenHere) local.write(entry, await download(node));
    if (!isWrittenHere || entry.sha256 === node.sha256)
      Object.assign(next, { versionId: node.versionId, version: node.version, sha256: node.sha256 });
  }
  base.set(node.id, next);
}

/** Removes what the server does not have any more. What was made, written or moved here since stays, with the folders above it as new ones. */
function removeGone(local: LocalFolder, base: Map<string, RemoteNode>, remote: Nodes): void {
  for (const known of [...base.values()]) {
    if (remote.has(known.id)) continue;
    const entry = local.byId(known.id);
    if (entry !== undefined && isKept(local, base, remote, entry)) local.identify(entry, undefined);
    else if (entry !== undefined) local.drop(entry);
    base.delete(known.id);
  }
}

function isKept(local: LocalFolder, base: Nodes, remote: Nodes, entry: Entry): boolean {
  return local.below(entry).some((below) => {
    if (below.id === undefined) return true;
    // What was moved there here, and is somewhere else on the server.
    if (remote.has(below.id)) return true;
    return below.kind === "file" && below.sha256 !== base.get(below.id)?.sha256;
  });
}

function parentIn(local: LocalFolder, { parentId }: RemoteNode): Entry | undefined {
  return parentId === null ? undefined : local.byId(parentId);
}

export function idOf(entry: Entry | undefined): string | null | undefined {
  return entry === undefined ? null : entry.id;
}

/** Folders before what is in them. */
function topDown(remote: Nodes): RemoteNode[] {
  const depth = (node: RemoteNode): number => {
    const parent = node.parentId === null ? undefined : remote.get(node.parentId);
    return parent === undefined ? 0 : depth(parent) + 1;
  };
  return [...remote.values()].toSorted((a, b) => depth(a) - depth(b));
}
