import { systemRoles } from "@scai/contract";
import type { Harness } from "../../harness.ts";
import { unique } from "../../people.ts";
import type { OperationRow } from "../operation-rows.ts";

const missingZone = "zon_00000000000000000000000000";

const aZone = (h: Harness) =>
  h.rest().get<{ id: string }>("domains.create", { name: `${unique("zone").replace("_", "-")}.test` });

/** What may be granted by who may do no more than see the zone and grant. */
const gift = async (h: Harness) => ({
  principalId: (await h.person()).id,
  roleId: systemRoles.read_only.id,
  recordPattern: "*.dev",
});

/** About the access to a zone of the tenant's administrator, which nobody else has. */
function onZone(
  more: (h: Harness, zoneId: string) => Promise<Record<string, unknown>> = async () => ({}),
): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    async prepare(h) {
      const { id: zoneId } = await aZone(h);
      const rest = await more(h, zoneId);
      return { input: { zoneId, ...rest }, missing: { ...rest, zoneId: missingZone } };
    },
  };
}

const onGrant = (more: Record<string, unknown> = {}) =>
  onZone(async (h, zoneId) => {
    const input = { zoneId, ...(await gift(h)) };
    const { id: accessGrantId } = await h.rest().get<{ id: string }>("accessGrants.create", input);
    return { accessGrantId, ...more };
  });

export const accessGrantRows: Readonly<Record<string, OperationRow>> = {
  "accessGrants.create": { ...onZone(gift), alongside: ["records:read"] },
  "accessGrants.delete": onGrant(),
  "accessGrants.get": onGrant(),
  "accessGrants.list": onZone(),
  "accessGrants.update": { ...onGrant({ notes: "another" }), alongside: ["records:read"] },
};
