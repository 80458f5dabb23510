import { randomInt } from "node:crypto";
import type { OperationRow } from "../operation-rows.ts";

/** A network that no other test has. */
const aNetwork = () => `10.${randomInt(256)}.${randomInt(256)}.0/24`;

export const reverseZoneRows: Readonly<Record<string, OperationRow>> = {
  "reverseZones.create": {
    about: "caller",
    owner: "tenant_admin",
    prepare: async () => ({ input: { cidr: aNetwork() } }),
  },
  "reverseZones.preview": { about: "caller", prepare: async () => ({ input: { cidr: "192.0.2.0/24" } }) },
};
