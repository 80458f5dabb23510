export {
  type AccessDeps,
  accessIn,
  type Caller,
  isHidden,
  isReadable,
  isReadableShare,
  isTrashed,
  type NodeAccess,
  type PlaceAccess,
  requireNode,
  requirePlace,
  requireShare,
  type ShareAccess,
  toShareAccess,
} from "./access.ts";
export { type Ace, evaluate, hasFullControl } from "./acl.policy.ts";
export { hasBelow, requireBelow } from "./below.ts";
export { exceeds } from "./exceeds.ts";
export { FileLock, lockOf } from "./file-lock.ts";
export {
  type Ancestor,
  type GrantLevel,
  loadNodeGrants,
  loadShareGrants,
  type NodeGrants,
  type ShareGrants,
  treeDepthMax,
} from "./grants.repo.ts";
export { type Judgement, judgeNode, judgeShare, nearestReadableAbove } from "./judge.ts";
export { lackingBelow } from "./lacking-below.ts";
export {
  arrivingAt,
  type FileNode,
  type FolderNode,
  type Node,
  type NodeRow,
  removedAt,
  toNode,
} from "./node.ts";
export { readableChildren } from "./readable-children.ts";
export { listPlaced, type PlacedNode, readableNodes } from "./readable-nodes.ts";
export { hasExpired, shareIdsOf } from "./shares-of.repo.ts";
export { concerning, type Who } from "./who.ts";
