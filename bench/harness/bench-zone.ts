import type { ZoneId } from "@scai/contract";
import { createDatabase, zones } from "@scai/db";
import { eq } from "drizzle-orm";
import type { Bench } from "./open-bench.ts";

/** An RRset as PowerDNS' API takes it. */
export interface BenchRrset {
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  readonly records: readonly { readonly content: string; readonly disabled: boolean }[];
}

export function rrset(name: string, type: string, content: string): BenchRrset {
  return { name, type, ttl: 300, records: [{ content, disabled: false }] };
}

/** A call of PowerDNS without us. */
export async function callPowerDns({ stack }: Bench, method: string, path: string, body?: unknown): Promise<void> {
  const answer = await fetch(`${stack.powerdns.apiUrl}/api/v1/servers/localhost${path}`, {
    method,
    headers: { "x-api-key": stack.powerdns.apiKey, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
}

/** Makes a zone in PowerDNS alone, with PowerDNS' own settings unless others are said. */
export async function createPowerDnsZone(
  bench: Bench,
  name: string,
  rrsets: readonly BenchRrset[] = [],
  settings: { readonly api_rectify?: boolean } = {},
): Promise<void> {
  const soa = rrset(`${name}.`, "SOA", `ns1.scai.test. hostmaster.${name}. 1 10800 3600 604800 3600`);
  const all = [soa, rrset(`${name}.`, "NS", "ns1.scai.test."), ...rrsets];
  const body = { name: `${name}.`, kind: "Native", nameservers: [], soa_edit_api: "DEFAULT", rrsets: all, ...settings };
  await callPowerDns(bench, "POST", "/zones?rrsets=false", body);
}

/** An active zone of alice's, as if its ownership had been shown. */
export async function createActiveZone(bench: Bench, name: string): Promise<ZoneId> {
  const { id } = await bench.alice.createZone(name);
  // As zones are made by us.
  await createPowerDnsZone(bench, name, [], { api_rectify: false });
  const database = createDatabase({ url: bench.stack.mariadb.url, poolSize: 1 });
  try {
    const claim = name.split(".").reverse().join(".");
    await database.db.update(zones).set({ status: "active", claim }).where(eq(zones.id, id));
  } finally {
    await database.close();
  }
  return id;
}
