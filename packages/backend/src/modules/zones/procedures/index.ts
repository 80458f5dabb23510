import { router } from "../../../trpc/init.ts";
import { getAuthoritativeDomains, setAuthoritativeDomains } from "./authoritative-domains.ts";
import { createZone } from "./create-zone.ts";
import { deleteZone } from "./delete-zone.ts";
import { getZone } from "./get-zone.ts";
import { listZones } from "./list-zones.ts";
import { getNameServers, setNameServers } from "./name-servers.ts";
import { restoreZone } from "./restore-zone.ts";
import { disableZone, enableZone } from "./set-zone-served.ts";
import { updateZone } from "./update-zone.ts";
import { cancelZoneValidation, checkZoneValidation, getZoneValidation, startZoneValidation } from "./validation.ts";

export const domainsRouter = router({
  list: listZones,
  create: createZone,
  get: getZone,
  update: updateZone,
  enable: enableZone,
  disable: disableZone,
  delete: deleteZone,
  restore: restoreZone,
  getValidation: getZoneValidation,
  startValidation: startZoneValidation,
  checkValidation: checkZoneValidation,
  cancelValidation: cancelZoneValidation,
});

/** For operators, below `/admin`. */
export const nameServersRouter = router({ get: getNameServers, set: setNameServers });
export const authoritativeDomainsRouter = router({ get: getAuthoritativeDomains, set: setAuthoritativeDomains });
