import type { Harness } from "../../harness.ts";
import { unique } from "../../people.ts";
import type { OperationRow } from "../operation-rows.ts";

const missingZone = "zon_00000000000000000000000000";

/** A name that no other test has. */
const aName = () => `${unique("zone").replace("_", "-")}.test`;

const aZone = (h: Harness) => h.rest().get<{ id: string }>("domains.create", { name: aName() });

/** About a zone of the tenant's administrator, which nobody else has been given anything in. */
function onZone(more: Record<string, unknown> = {}): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    async prepare(h) {
      const { id: zoneId } = await aZone(h);
      return { input: { zoneId, ...more }, missing: { zoneId: missingZone, ...more } };
    },
  };
}

export const domainRows: Readonly<Record<string, OperationRow>> = {
  "domains.create": { about: "caller", owner: "tenant_admin", prepare: async () => ({ input: { name: aName() } }) },
  "domains.get": onZone(),
  "domains.list": { about: "caller", owner: "tenant_admin", prepare: async () => ({ input: {} }) },
};
