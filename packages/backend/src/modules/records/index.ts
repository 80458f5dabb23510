export { settleChanges } from "./jobs/settle-changes.ts";
