import { zones } from "@scai/db";
import { eq } from "drizzle-orm";
import { inject } from "vitest";
import { activeZone } from "../../active-zone.ts";
import type { Harness } from "../../harness.ts";
import { unique } from "../../people.ts";
import type { OperationRow } from "../operation-rows.ts";

const missingZone = "zon_00000000000000000000000000";
const missingKey = "tsk_00000000000000000000000000";

const aKeyName = () => `${unique("key").replace("_", "-")}.test`;
const aKey = (h: Harness) => h.rest().get<{ id: string }>("transfers.createKey", { name: aKeyName() });

/** About a zone that is served, of the tenant's administrator, which nobody else has been given anything in. */
function onZone(
  more: Record<string, unknown> = {},
  before?: (h: Harness, zoneId: string) => Promise<unknown>,
): OperationRow {
  return {
    about: "own",
    owner: "tenant_admin",
    async prepare(h) {
      const { id: zoneId } = await activeZone(h);
      await before?.(h, zoneId);
      return { input: { zoneId, ...more }, missing: { zoneId: missingZone, ...more } };
    },
  };
}

/** Made one that comes from elsewhere. */
async function becomeSecondary(h: Harness, zoneId: string): Promise<void> {
  const { database, powerDns } = h.server.services;
  const { dnsHost, dnsPort } = inject("stack").outsideDns;
  const id = `zon_${zoneId.slice(4)}` as const;
  await database.db.update(zones).set({ type: "secondary" }).where(eq(zones.id, id));
  const [zone] = await database.db.select().from(zones).where(eq(zones.id, id));
  await powerDns.updateZone(zone?.name ?? "", { kind: "Slave", masters: [`${dnsHost}:${dnsPort}`] });
}

export const transferRows: Readonly<Record<string, OperationRow>> = {
  "transfers.createKey": {
    about: "caller",
    owner: "tenant_admin",
    prepare: async () => ({ input: { name: aKeyName() } }),
  },
  "transfers.deleteKey": {
    about: "own",
    owner: "tenant_admin",
    alongside: ["domains:read"],
    async prepare(h) {
      const { id: tsigKeyId } = await aKey(h);
      return { input: { tsigKeyId }, missing: { tsigKeyId: missingKey } };
    },
  },
  "transfers.get": onZone(),
  "transfers.getStatus": onZone(),
  "transfers.listKeys": { about: "caller", owner: "tenant_admin", prepare: async () => ({ input: {} }) },
  "transfers.notify": onZone({}, async (h, zoneId) => {
    const { name } = await h.rest().get<{ name: string }>("domains.get", { zoneId });
    await h.server.services.powerDns.updateZone(name, { kind: "Master" });
  }),
  "transfers.retrieve": onZone({}, becomeSecondary),
  "transfers.set": onZone({ secondaries: [] }),
};
