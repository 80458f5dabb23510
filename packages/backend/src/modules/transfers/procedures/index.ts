import { router } from "../../../trpc/init.ts";
import { createTsigKey, deleteTsigKey, listTsigKeys } from "./tsig-keys.ts";
import { getTransfer, getTransferStatus, notifySecondaries, retrieveZone, setTransfer } from "./zone-transfer.ts";

export const transfersRouter = router({
  get: getTransfer,
  set: setTransfer,
  getStatus: getTransferStatus,
  retrieve: retrieveZone,
  notify: notifySecondaries,
  listKeys: listTsigKeys,
  createKey: createTsigKey,
  deleteKey: deleteTsigKey,
});
