export { Device, DevicePage, type DeviceRow, exampleDevice } from "./device.view.ts";
export { forgetDeviceTokens } from "./jobs/forget-device-tokens.ts";
export { lockManagedDevice, requireDevice, requireManagedDevice } from "./require-device.ts";
export { revokeDevice, wipeDevice } from "./usecases/change-device.ts";
export { listDevices } from "./usecases/read-devices.ts";
