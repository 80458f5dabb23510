/** What people use this with: programs on their computers and telephones, browsers, and what calls the API by itself. */
export const deviceKinds = ["desktop", "mobile", "web", "api"] as const;
export type DeviceKind = (typeof deviceKinds)[number];
