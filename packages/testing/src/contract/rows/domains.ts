import type { Harness } from "../../harness.ts";
import { unique } from "../../people.ts";
import type { OperationRow } from "../operation-rows.ts";

const missingZone = "zon_00000000000000000000000000";

/** A name that no other test has. */
const aName = () => `${unique("zone").replace("_", "-")}.test`;

const aZone = (h: Harness) => h.rest().get<{ id: string }>("domains.create", { name: aName() });

/** About a zone of the tenant's administrator, which nobody else has been given anything in. */
function onZone(
  more: Record<string, unknown> = {},
  before?: (h: Harness, zoneId: string) => Promise<void>,
): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    async prepare(h) {
      const { id: zoneId } = await aZone(h);
      await before?.(h, zoneId);
      return { input: { zoneId, ...more }, missing: { zoneId: missingZone, ...more } };
    },
  };
}

/** About a zone that is served. Whose name it is was not asked. */
function onServedZone(before?: (h: Harness, zoneId: string) => Promise<void>): OperationRow {
  const row = onZone({}, before);
  return {
    ...row,
    async prepare(h) {
      await h.role(h.owner, ["validation:bypass"]);
      return row.prepare(h);
    },
  };
}

export const domainRows: Readonly<Record<string, OperationRow>> = {
  "domains.create": { about: "caller", owner: "tenant_admin", prepare: async () => ({ input: { name: aName() } }) },
  "domains.get": onZone(),
  "domains.delete": onZone(),
  "domains.disable": onServedZone(),
  "domains.enable": onServedZone(async (h, zoneId) => void (await h.rest().call("domains.disable", { zoneId }))),
  "domains.restore": onZone({}, async (h, zoneId) => void (await h.rest().call("domains.delete", { zoneId }))),
  "domains.cancelValidation": onZone(),
  "domains.checkValidation": onZone(),
  "domains.getValidation": onZone(),
  "domains.startValidation": onZone({ type: "txt_record" }),
  "domains.update": onZone({ description: "ours" }),
  "nameServers.get": { about: "caller", owner: "super_admin", prepare: async () => ({ input: {} }) },
  "nameServers.set": {
    about: "caller",
    owner: "super_admin",
    prepare: async () => ({ input: { nameServers: ["ns1.scai.test", "ns2.scai.test"] } }),
  },
  "domains.list": { about: "caller", owner: "tenant_admin", prepare: async () => ({ input: {} }) },
};
