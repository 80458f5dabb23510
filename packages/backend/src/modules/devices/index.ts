export type { DeviceRow } from "./device.view.ts";
export { forgetDeviceTokens } from "./jobs/forget-device-tokens.ts";
export { lockOwnDevice, requireDevice, requireOwnDevice } from "./require-device.ts";
