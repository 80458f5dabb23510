import { type FolderId, idFromBytes, idToBytes, type NodeId, permissionBits } from "@scai/contract";
import { idList, nodes } from "@scai/db";
import { and, eq, sql } from "drizzle-orm";
import type { AccessDeps, Caller, ShareAccess } from "./access.ts";
import { hasFullControl } from "./acl.policy.ts";
import { type GrantLevel, loadNodeGrants, loadOwnGrants, type NodeGrants } from "./grants.repo.ts";
import { type Judgement, judgeInPlace } from "./judge.ts";

/** A node as far as it takes to judge it. */
export interface PlacedNode {
  readonly id: Uint8Array;
  readonly parentId: Uint8Array;
  readonly inheritsAcl: boolean;
}

const batchMax = 1000;
const foldersMax = 256;

/**
 * Those of these nodes of a share, wherever they lie in it, that somebody may read. Judged folder by folder: what says nothing itself has
 * what its folder passes on. So it takes a statement for each 1,000 nodes and one for each 256 folders that they are in. With `inUse` what
 * lies below something in the trash is left out.
 */
export async function readableNodes<Row extends PlacedNode>(
  deps: AccessDeps,
  who: Caller,
  share: ShareAccess,
  rows: readonly Row[],
  inUse: "inUse" | "any",
): Promise<Row[]> {
  const isFree = hasFullControl(who.isTenantAdmin, share.role);
  if (isFree && inUse === "any") return [...rows];
  const folders = await loadFolders(deps, who, share, rows);
  const own = isFree ? new Map() : await loadOwn(deps, who, rows);
  const judges = new Map<string, ((own: GrantLevel) => Judgement) | undefined>();
  const judgeIn = (parentId: Uint8Array) => {
    const key = hex(parentId);
    if (!judges.has(key)) judges.set(key, judgeOf(folders.get(key), share, parentId, who, inUse));
    return judges.get(key);
  };
  return rows.filter(({ id, parentId, inheritsAcl }) => {
    const judge = judgeIn(parentId);
    if (judge === undefined) return false;
    return (judge({ inheritsAcl, grants: own.get(hex(id)) ?? [] }).permissions & permissionBits.read) !== 0;
  });
}

/** The rows of those of these nodes that are in the share, in the trash or not, to be judged. */
export async function listPlaced(
  { database: { db } }: AccessDeps,
  { shareId }: ShareAccess,
  { tenantId }: Caller,
  ids: readonly NodeId[],
): Promise<(PlacedNode & { readonly kind: "folder" | "file"; readonly name: string })[]> {
  const { id, parentId, kind, name, inheritsAcl } = nodes;
  const batches = inBatches(ids.map(idToBytes), batchMax).map((batch) =>
    db
      .select({ id, parentId, kind, name, inheritsAcl })
      .from(nodes)
      .where(and(sql`${nodes.id} in (${idList(batch)})`, eq(nodes.tenantId, tenantId), eq(nodes.shareId, shareId))),
  );
  return (await Promise.all(batches)).flat();
}

/** Judges what is in a folder, or at the top of the share; undefined where nothing can be read or, if that matters, is in use. */
function judgeOf(
  folder: NodeGrants | undefined,
  share: ShareAccess,
  parentId: Uint8Array,
  who: Caller,
  inUse: "inUse" | "any",
) {
  if (folder === undefined) {
    const isTop = Buffer.from(parentId).equals(idToBytes(share.shareId));
    return isTop ? judgeInPlace([share.shareLevel], who) : undefined;
  }
  const isTrashed = [folder.node, ...folder.ancestors].some(({ trashedAt }) => trashedAt !== null);
  if (inUse === "inUse" && isTrashed) return undefined;
  return judgeInPlace([...folder.levels, folder.shareLevel], who);
}

async function loadFolders(
  deps: AccessDeps,
  who: Caller,
  { shareId }: ShareAccess,
  rows: readonly PlacedNode[],
): Promise<Map<string, NodeGrants>> {
  const top = hex(idToBytes(shareId));
  const parents = new Map(rows.map(({ parentId }) => [hex(parentId), parentId]));
  parents.delete(top);
  const ids = Array.from(parents.values(), (bytes): FolderId => idFromBytes("folder", bytes));
  const found = new Map<string, NodeGrants>();
  for (const batch of inBatches(ids, foldersMax)) {
    const grants = await loadNodeGrants(deps.database, who.tenantId, batch, who, deps.clock());
    for (const [id, folder] of grants) found.set(hex(idToBytes(id)), folder);
  }
  return found;
}

async function loadOwn(deps: AccessDeps, who: Caller, rows: readonly PlacedNode[]) {
  const batches = inBatches(rows, batchMax).map((batch) => {
    const ids = batch.map(({ id }) => id);
    return loadOwnGrants(deps.database.db, who.tenantId, ids, who, deps.clock());
  });
  return new Map((await Promise.all(batches)).flatMap((found) => [...found]));
}

function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
