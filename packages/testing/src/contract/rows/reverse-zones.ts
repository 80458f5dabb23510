import { randomInt } from "node:crypto";
import { activeZone } from "../../active-zone.ts";
import type { Harness } from "../../harness.ts";
import type { OperationRow } from "../operation-rows.ts";

/** A network that no other test has. */
const aNetwork = () => `10.${randomInt(256)}.${randomInt(256)}.0/24`;

/** An address in a network of the tenant's administrator, whose names are served. */
async function served(h: Harness) {
  const [a, b, c] = [10, randomInt(256), randomInt(256)];
  const zone = await activeZone(h, { name: `${c}.${b}.${a}.in-addr.arpa`, type: "reverse_ipv4" });
  return { ip: `${a}.${b}.${c}.7`, zoneId: zone.id };
}

/** About an address of such a network, which nobody else has been given anything in. */
function onAddress(more: Record<string, unknown> = {}): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    alongside: ["domains:read", "records:read"],
    async prepare(h) {
      const { ip } = await served(h);
      return { input: { ip, ...more }, missing: { ip: "203.0.113.7", ...more } };
    },
  };
}

const hostname = "mail.example.com.";

export const reverseZoneRows: Readonly<Record<string, OperationRow>> = {
  "reverseZones.createPtr": {
    about: "own",
    owner: "tenant_admin",
    alongside: ["domains:read", "records:read"],
    async prepare(h) {
      const { ip, zoneId } = await served(h);
      return { input: { zoneId, ip, hostname }, missing: { zoneId: "zon_00000000000000000000000000", ip, hostname } };
    },
  },
  "reverseZones.listPtrs": {
    about: "own",
    owner: "tenant_admin",
    alongside: ["domains:read"],
    async prepare(h) {
      const { zoneId } = await served(h);
      return { input: { zoneId }, missing: { zoneId: "zon_00000000000000000000000000" } };
    },
  },
  "reverseZones.create": {
    about: "caller",
    owner: "tenant_admin",
    prepare: async () => ({ input: { cidr: aNetwork() } }),
  },
  "reverseZones.deletePtr": {
    ...onAddress(),
    async prepare(h) {
      const prepared = await onAddress().prepare(h);
      await h.rest().get("reverseZones.setPtr", { ...prepared.input, hostname });
      return prepared;
    },
  },
  "reverseZones.list": { about: "caller", owner: "tenant_admin", prepare: async () => ({ input: {} }) },
  "reverseZones.lookUp": onAddress(),
  "reverseZones.setPtr": onAddress({ hostname }),
  "reverseZones.setPtrs": {
    about: "own",
    owner: "tenant_admin",
    alongside: ["records:create"],
    async prepare(h) {
      const { ip, zoneId } = await served(h);
      const items = [{ ip, hostname }];
      return { input: { zoneId, items }, missing: { zoneId: "zon_00000000000000000000000000", items } };
    },
  },
  "reverseZones.preview": { about: "caller", prepare: async () => ({ input: { cidr: "192.0.2.0/24" } }) },
};
