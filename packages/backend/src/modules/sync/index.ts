export {
  appendChange,
  type ChangeType,
  findDeepestLevel,
  lockSequence,
  type NewChange,
  setDeepestLevel,
  startSequence,
} from "./change-log.ts";
export { type AlsoMade, type CommitDeps, commitChange, type Made } from "./commit-change.ts";
export { forgetCursors } from "./jobs/forget-cursors.ts";
export { trimChanges, trimShare } from "./jobs/trim-changes.ts";
export { LiveHub } from "./live/live-hub.ts";
