export { type HeldZone, withZone } from "./hold-zone.ts";
export { expireValidations } from "./jobs/expire-validations.ts";
export { purgeZones } from "./jobs/purge-zones.ts";
export { rollOutNameServers } from "./jobs/roll-out-name-servers.ts";
export { settleZones } from "./jobs/settle-zones.ts";
export { type ReadDeps, requireZone } from "./zone-access.ts";
export type { ZoneRow } from "./zones.repo.ts";
