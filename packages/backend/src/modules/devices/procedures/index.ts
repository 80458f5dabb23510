import { router } from "../../../trpc/init.ts";
import { confirmDeviceWipe } from "./confirm-device-wipe.ts";
import { createDevice } from "./create-device.ts";
import { deleteDevice } from "./delete-device.ts";
import { getDevice } from "./get-device.ts";
import { listDevices } from "./list-devices.ts";
import { updateDevice } from "./update-device.ts";
import { wipeDevice } from "./wipe-device.ts";

export const devicesRouter = router({
  create: createDevice,
  list: listDevices,
  get: getDevice,
  update: updateDevice,
  delete: deleteDevice,
  wipe: wipeDevice,
  confirmWipe: confirmDeviceWipe,
});
