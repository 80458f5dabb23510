export { settleChanges } from "./jobs/settle-changes.ts";
export { findRrType } from "./rrtypes/index.ts";
