import { ensureDebianBinary, runTool } from "@scai/local-stack";
import { inject } from "vitest";
import { createPowerDns, type PowerDns } from "../../../platform/pdns/index.ts";

export interface Tsig {
  readonly name: string;
  readonly algorithm: string;
  readonly secret: string;
}

/** The name server of the outside world. */
export function outside(): { readonly powerDns: PowerDns; readonly address: string } {
  const { apiUrl: url, apiKey, dnsHost, dnsPort } = inject("stack").outsideDns;
  return { powerDns: createPowerDns({ url, apiKey }), address: `${dnsHost}:${dnsPort}` };
}

/** Where our name server answers. */
export function ours(): string {
  const { dnsHost, dnsPort } = inject("stack").powerdns;
  return `${dnsHost}:${dnsPort}`;
}

/** Makes the outside world's name server have a zone of that name, with two names in it, for whoever has the key. */
export async function masterZone(name: string, keyId: string | undefined): Promise<void> {
  const rrset = (owner: string, type: string, content: string) => ({
    name: owner,
    type,
    ttl: 300,
    records: [{ content, disabled: false }],
  });
  const rrsets = [
    rrset(`${name}.`, "SOA", `ns.outside.test. hostmaster.${name}. 7 3600 600 86400 60`),
    rrset(`${name}.`, "NS", "ns.outside.test."),
    rrset(`www.${name}.`, "A", "192.0.2.1"),
    rrset(`${name}.`, "TXT", '"from \\"outside\\""'),
  ];
  const keys = keyId === undefined ? {} : { masterTsigKeyIds: [keyId] };
  await outside().powerDns.createZone({ name, kind: "Master", rrsets, ...keys });
}

/** The records of a zone as dig fetches them, in an order; none when that is refused. */
export async function transfer(address: string, zone: string, tsig?: Tsig): Promise<string[]> {
  const [host, port] = address.split(":");
  const dig = await ensureDebianBinary("dig", ["bind9-dnsutils"]);
  const key = tsig === undefined ? [] : ["-y", `${tsig.algorithm}:${tsig.name}:${tsig.secret}`];
  const at = [`@${host}`, "-p", String(port), ...key, zone, "AXFR", "+noall", "+answer", "+onesoa", "+tries=1"];
  const said = await runTool(dig.command, at, { env: dig.env }).catch((err: unknown) => String(err));
  const lines = said.split("\n").filter((line) => line.startsWith(zone) || line.includes(`.${zone}.`));
  return lines
    .filter((line) => /\sIN\s/.test(line))
    .map((line) => line.replace(/\s+/g, " "))
    .toSorted();
}

/** Everything that a name server has of a zone, in an order. */
export async function contentsAt(powerDns: PowerDns, zone: string): Promise<string[]> {
  const text = (await powerDns.exportZone(zone)) ?? "";
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(";"))
    .toSorted();
}
