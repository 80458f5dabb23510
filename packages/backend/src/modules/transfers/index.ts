export { settleTransfers } from "./jobs/settle-transfers.ts";
export { Peers } from "./transfer.input.ts";
export { createSecondaryZone } from "./usecases/set-transfer.ts";
export { settleTransferSoon } from "./zone-transfer.ts";
