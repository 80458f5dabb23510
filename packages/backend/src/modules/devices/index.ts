export type { DeviceRow } from "./device.view.ts";
export { forgetDeviceTokens } from "./jobs/forget-device-tokens.ts";
export { requireDevice } from "./require-device.ts";
