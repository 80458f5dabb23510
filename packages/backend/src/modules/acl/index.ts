export {
  type AccessDeps,
  isHidden,
  isTrashed,
  type NodeAccess,
  type PlaceAccess,
  requireNode,
  requirePlace,
  requireShare,
  type ShareAccess,
} from "./access.ts";
export { requireBelow } from "./below.ts";
export {
  type Ancestor,
  type GrantLevel,
  loadNodeGrants,
  loadOwnGrants,
  loadShareGrants,
  type NodeGrants,
  type ShareGrants,
  treeDepthMax,
} from "./grants.repo.ts";
export { type Judgement, judgeInPlace, judgeNode, judgeShare, type Who } from "./judge.ts";
export { arrivingAt, type FileNode, type FolderNode, type Node, type NodeRow, removedAt, toNode } from "./node.ts";
