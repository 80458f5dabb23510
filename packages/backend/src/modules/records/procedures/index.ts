import { router } from "../../../trpc/init.ts";
import { adoptDrift } from "./adopt-drift.ts";
import { bulkEdit } from "./bulk-edit.ts";
import { createRecord } from "./create-record.ts";
import { deleteRecord } from "./delete-record.ts";
import { exportZone } from "./export-zone.ts";
import { getChange } from "./get-change.ts";
import { getDrift } from "./get-drift.ts";
import { getRecord } from "./get-record.ts";
import { getStats } from "./get-stats.ts";
import { importZone } from "./import-zone.ts";
import { listChanges } from "./list-changes.ts";
import { listRecordTypes } from "./list-record-types.ts";
import { listRecords } from "./list-records.ts";
import { revertDrift } from "./revert-drift.ts";
import { rollBack } from "./roll-back.ts";
import { searchRecords } from "./search-records.ts";
import { updateRecord } from "./update-record.ts";

export const recordsRouter = router({
  list: listRecords,
  search: searchRecords,
  listTypes: listRecordTypes,
  get: getRecord,
  getStats,
  create: createRecord,
  update: updateRecord,
  delete: deleteRecord,
  bulk: bulkEdit,
  listChanges,
  getChange,
  rollBack,
  getDrift,
  adoptDrift,
  revertDrift,
  importZone,
  exportZone,
});
