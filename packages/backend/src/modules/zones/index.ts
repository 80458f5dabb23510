export { type HeldZone, withZone } from "./hold-zone.ts";
export { requireZone } from "./zone-access.ts";
export type { ZoneRow } from "./zones.repo.ts";
