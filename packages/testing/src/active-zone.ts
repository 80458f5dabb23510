import type { ZoneId } from "@scai/contract";
import { zones } from "@scai/db";
import { eq } from "drizzle-orm";
import type { Harness } from "./harness.ts";
import { unique } from "./people.ts";

export interface ActiveZone {
  readonly id: ZoneId;
  /** Without the dot at the end. */
  readonly name: string;
}

const aZone = () => ({ name: `${unique("zone").replace("_", "-")}.test`, type: "primary" });

/** A zone of the tenant that is served, as if its ownership had been shown. */
export async function activeZone(h: Harness, { name, type } = aZone()): Promise<ActiveZone> {
  const zone = await h.rest().get<ActiveZone>("domains.create", { name, type });
  const { database, powerDns } = h.server.services;
  const rrset = (type: string, ...contents: string[]) => ({
    name: `${name}.`,
    type,
    ttl: 3600,
    records: contents.map((content) => ({ content, disabled: false })),
  });
  const soa = rrset("SOA", `ns1.scai.test. hostmaster.${name}. 0 10800 3600 604800 3600`);
  const ns = rrset("NS", "ns1.scai.test.", "ns2.scai.test.");
  await powerDns.createZone({ name, kind: "Native", apiRectify: false, rrsets: [soa, ns] });
  const claim = name.split(".").reverse().join(".");
  await database.db.update(zones).set({ status: "active", claim }).where(eq(zones.id, zone.id));
  return { id: zone.id, name };
}
