import { router } from "../../../trpc/init.ts";
import { createPtr } from "./create-ptr.ts";
import { createReverseZones } from "./create-reverse-zones.ts";
import { deletePtr } from "./delete-ptr.ts";
import { listPtrs } from "./list-ptrs.ts";
import { listReverseZones } from "./list-reverse-zones.ts";
import { lookUpPtr } from "./look-up-ptr.ts";
import { previewReverseZones } from "./preview-reverse-zones.ts";
import { setPtr } from "./set-ptr.ts";
import { setPtrs } from "./set-ptrs.ts";

export const reverseZonesRouter = router({
  list: listReverseZones,
  preview: previewReverseZones,
  create: createReverseZones,
  lookUp: lookUpPtr,
  listPtrs,
  createPtr,
  setPtr,
  deletePtr,
  setPtrs,
});
