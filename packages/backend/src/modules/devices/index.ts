export type { DeviceRow } from "./device.view.ts";
export { listActiveDevices } from "./devices.repo.ts";
export { forgetDeviceTokens } from "./jobs/forget-device-tokens.ts";
export { requireDevice } from "./require-device.ts";
