export { settleTransfers } from "./jobs/settle-transfers.ts";
export { Peers } from "./transfer.input.ts";
export { createSecondaryZone, settleTransferOf } from "./usecases/set-transfer.ts";
