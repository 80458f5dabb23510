import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { type Binaries, ensureDebianBinary, runTool } from "@scai/local-stack";
import fc from "fast-check";
import { beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { createPowerDns, type PdnsRrset } from "../../../platform/pdns/index.ts";
import { readZoneFile, type ZoneFileRecord } from "../zone-file/read-zone-file.ts";
import { writeZoneFile } from "../zone-file/write-zone-file.ts";
import { canonicalContent, findRrType, type RrTypeName, rrTypes } from "./index.ts";
import { randomContent } from "./testing/random-content.ts";

const { apiUrl: url, apiKey, dnsHost, dnsPort } = inject("stack").powerdns;
const powerDns = createPowerDns({ url, apiKey });

/** 10,000 RRsets take a few minutes; CI makes do with fewer. */
const rrsetsPerType = Math.ceil(Number(process.env["SCAI_RANDOM_RRSETS"] ?? 360) / (rrTypes.length - 1));

let namedCheckzone: Binaries;
let dig: Binaries;

beforeAll(async () => {
  namedCheckzone = await ensureDebianBinary("named-checkzone", ["bind9-utils"]);
  dig = await ensureDebianBinary("dig", ["bind9-dnsutils"]);
});

interface RandomRrset {
  readonly name: string;
  readonly type: RrTypeName;
  readonly ttl: number;
  /** As somebody might write it, and what is stored. */
  readonly records: readonly { readonly spelling: string; readonly content: string }[];
}

/** RRsets of one type in a zone, each under a name of its own but for what stands at the apex. */
function randomRrsets(zone: string, type: Exclude<RrTypeName, "SOA">): RandomRrset[] {
  const rrType = findRrType(type)!;
  const context = { origin: zone, isDotOptional: false };
  const isSingle = rrType.isSingle || rrType.placement === "apex";
  const contents = fc.array(randomContent[type], { minLength: 1, maxLength: isSingle ? 1 : 4 });
  const count = rrType.placement === "apex" ? 1 : rrsetsPerType;
  return fc.sample(fc.tuple(contents, fc.nat({ max: 2 ** 31 - 1 })), count).map(([spellings, anyTtl], i) => {
    const ttl = /KEY$|^CDS$/.test(type) && rrType.placement === "apex" ? keyTtl : anyTtl;
    const all = spellings.map((spelling) => ({ spelling, content: canonicalContent(rrType, spelling, context) }));
    const records = all.filter(({ content }, at) => all.findIndex((other) => other.content === content) === at);
    const name = rrType.placement === "apex" ? zone : `${type.toLowerCase()}${i}.${zone}`;
    return { name, type, ttl, records };
  });
}

/** Keys go out with the SOA's minimum, whatever their own time to live says. */
const keyTtl = 3600;
const soa = "ns1.scai.test. hostmaster.scai.test. 1 10800 3600 604800 3600";

async function createZone(): Promise<string> {
  const name = `types-${randomBytes(6).toString("hex")}.test`;
  onTestFinished(async () => void (await powerDns.deleteZone(name)));
  const rrset = (type: string, content: string) => ({
    name: `${name}.`,
    type,
    ttl: 3600,
    records: [{ content, disabled: false }],
  });
  await powerDns.createZone({ name, kind: "Native", rrsets: [rrset("SOA", soa), rrset("NS", "ns1.scai.test.")] });
  await powerDns.setMetadata(name, "ALLOW-AXFR-FROM", ["127.0.0.1"]);
  return name;
}

/** Every record of a zone file but SOA, as text. */
async function recordsOf(text: string, zone: string): Promise<string[]> {
  async function* bytes() {
    yield Buffer.from(text, "latin1");
  }
  const records: ZoneFileRecord[] = [];
  for await (const entries of readZoneFile(bytes(), { zone, defaultTtl: 3600 })) {
    for (const entry of entries) {
      if (entry.kind === "problem")
        throw new Error(`${entry.line}: ${entry.message}: ${text.split("\n")[entry.line - 1]}`);
      records.push(entry);
    }
  }
  return linesOf(records.filter(({ type, name }) => type !== "SOA" && !(type === "NS" && name === zone)));
}

function linesOf(records: readonly { name: string; ttl: number; type: string; content: string }[]): string[] {
  return records.map(({ name, ttl, type, content }) => `${name} ${ttl} ${type} ${content}`).sort();
}

function stored(rrsets: readonly RandomRrset[]): string[] {
  return linesOf(rrsets.flatMap(({ records, ...rrset }) => records.map(({ content }) => ({ ...rrset, content }))));
}

/** What BIND reads from a zone file, written by BIND. */
async function throughBind(zone: string, lines: readonly string[]): Promise<string> {
  const file = `${inject("stack").directory}/${randomBytes(6).toString("hex")}.zone`;
  const head = `$ORIGIN ${zone}\n$TTL 3600\n@ SOA ${soa}\n@ NS ns1.scai.test.\n`;
  await writeFile(file, head + lines.join(""), "latin1");
  const options = ["-i", "none", "-k", "ignore", "-r", "ignore", "-D", "-F", "text", "-o", "-", zone, file];
  return runTool(namedCheckzone.command, options, { env: namedCheckzone.env });
}

async function throughAxfr(zone: string): Promise<string> {
  const options = [`@${dnsHost}`, "-p", String(dnsPort), zone, "AXFR", "+onesoa", "+nostats", "+nocmd", "+nocomments"];
  return runTool(dig.command, options, { env: dig.env });
}

/** BIND knows no ALIAS, and it takes CDS and CDNSKEY only beside the keys that they are about; those it sees by transfer. */
const isReadByBind = ({ type }: RandomRrset) => !["ALIAS", "CDS", "CDNSKEY"].includes(type);
const isTransferred = ({ type }: RandomRrset) => type !== "ALIAS";
const types = rrTypes.map(({ type }) => type).filter((type) => type !== "SOA");

test("what is accepted of any type PowerDNS serves and BIND reads, and both give the same back", {
  timeout: 600_000,
}, async () => {
  const name = await createZone();
  const zone = `${name}.`;
  const rrsets = types.flatMap((type) => randomRrsets(zone, type));

  for (let at = 0; at < rrsets.length; at += 200) {
    const changes = rrsets.slice(at, at + 200).map(({ records, ...rrset }) => ({
      ...rrset,
      changetype: "REPLACE" as const,
      records: records.map(({ content }) => ({
        content: findRrType(rrset.type)!.asPowerDnsWrites(content),
        disabled: false,
      })),
    }));
    await powerDns.patchRrsets(name, changes);
  }
  const back = (await powerDns.findZone(name, { rrsets: "all" }))?.rrsets ?? [];
  expect(linesOf(readBack(back, zone))).toEqual(stored(rrsets));

  const standard = rrsets.filter(isReadByBind);
  const asWritten = standard.flatMap(({ name: owner, type, ttl, records }) =>
    records.map(({ spelling }) => `${owner} ${ttl} ${type} ${spelling}\n`),
  );
  const asStored = [
    ...writeZoneFile(
      zone,
      standard.map(({ records, ...rrset }) => ({
        ...rrset,
        records: records.map(({ content }) => ({ content, disabled: false })),
      })),
    ),
  ];
  for (const lines of [asWritten, asStored]) {
    expect(await recordsOf(await throughBind(zone, lines), zone)).toEqual(stored(standard));
  }

  const transferred = (await throughAxfr(name)).split("\n").filter((line) => !/\sTYPE65401\s/.test(line));
  expect(await recordsOf(transferred.join("\n"), zone)).toEqual(stored(rrsets.filter(isTransferred)));
});

/** What PowerDNS gives back is canonical as it is, but for addresses that it writes with dots and takes only without. */
function readBack(rrsets: readonly PdnsRrset[], zone: string) {
  return rrsets
    .filter(({ type, name }) => type !== "SOA" && !(type === "NS" && name === zone))
    .flatMap(({ name, type, ttl, records }) =>
      records.map(({ content }) => {
        const canonical = canonicalContent(findRrType(type)!, content, { origin: zone, isDotOptional: false });
        if (type !== "AAAA") expect(findRrType(type)!.asPowerDnsWrites(canonical)).toBe(content);
        return { name, type, ttl, content: canonical };
      }),
    );
}
