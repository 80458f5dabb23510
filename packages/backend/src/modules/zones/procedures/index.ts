import { router } from "../../../trpc/init.ts";
import { createZone } from "./create-zone.ts";
import { getZone } from "./get-zone.ts";
import { listZones } from "./list-zones.ts";

export const domainsRouter = router({
  list: listZones,
  create: createZone,
  get: getZone,
});
