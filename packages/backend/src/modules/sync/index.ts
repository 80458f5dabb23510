export { appendChange, type ChangeType, type NewChange, startSequence } from "./change-log.ts";
export { type CommitDeps, commitChange } from "./commit-change.ts";
export { LiveHub } from "./live/live-hub.ts";
