import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDebianBinary, runTool } from "@scai/local-stack";
import { type ActiveZone, type Harness, unique } from "@scai/testing";
import { inject } from "vitest";
import { createPowerDns } from "../../../platform/pdns/index.ts";

export interface WireDnssec {
  readonly status: string;
  readonly ksk: readonly WireKey[];
  readonly zsk: readonly WireKey[];
  readonly dsRecords: readonly { readonly keyTag: number; readonly digestType: number; readonly record: string }[];
  readonly nextStepAt: string | null;
}
interface WireKey {
  readonly keyTag: number;
  readonly publicKey: string;
  readonly state: string;
}

/** The zone that the outside world's name server has above all others here. */
const parent = "test";

/** A zone that is served, that the zone above delegates to us, with two names in it. */
export async function servedZone(h: Harness): Promise<ActiveZone> {
  const takeRole = await h.role(h.owner, "validation_bypass");
  const made = await h.rest().get<ActiveZone>("domains.create", { name: `${unique("zone").replace("_", "-")}.test` });
  await takeRole();
  const zone = { id: made.id, name: made.name };
  const record = (name: string, type: string, ttl: number, content: string) =>
    ({
      name: `${name}.${zone.name}.`,
      type,
      ttl,
      changetype: "REPLACE",
      records: [{ content, disabled: false }],
    }) as const;
  const changes = [record("www", "A", 300, "192.0.2.1"), record("*.wild", "TXT", 7200, '"anything"')];
  await h.server.services.powerDns.patchRrsets(zone.name, changes);
  await setAbove(zone.name, "NS", ["ns1.scai.test."]);
  return zone;
}

/** Has the zone above publish these DS records, and no others. */
export function publishDs(zone: string, records: readonly string[], ttl = 60): Promise<void> {
  return setAbove(
    zone,
    "DS",
    records.map((record) => record.split(" IN DS ").at(-1) ?? ""),
    ttl,
  );
}

async function setAbove(zone: string, type: string, contents: readonly string[], ttl = 60): Promise<void> {
  const { apiUrl: url, apiKey } = inject("stack").outsideDns;
  const at = { name: `${zone}.`, type };
  const records = contents.map((content) => ({ content, disabled: false }));
  const change =
    records.length === 0
      ? ({ ...at, changetype: "DELETE" } as const)
      : ({ ...at, changetype: "REPLACE", ttl, records } as const);
  await createPowerDns({ url, apiKey }).patchRrsets(parent, [change]);
}

/** What a validator that trusts these DS records says of a name: the first line of delv's answer without the semicolon. */
export async function validate(zone: string, ds: readonly string[], name: string, type: string): Promise<string> {
  const { dnsHost, dnsPort } = inject("stack").powerdns;
  const delv = await ensureDebianBinary("delv", ["bind9-dnsutils"]);
  const anchors = ds.map((record) => {
    const [keyTag, algorithm, digestType, digest] = (record.split(" IN DS ").at(-1) ?? "").split(" ");
    return `"${zone}." static-ds ${keyTag} ${algorithm} ${digestType} "${digest}";`;
  });
  const directory = await mkdtemp(join(tmpdir(), "anchors-"));
  const file = join(directory, "anchors");
  await writeFile(file, `trust-anchors { ${anchors.join("\n")} };\n`);
  const at = [`@${dnsHost}`, "-p", String(dnsPort), "-a", file, `+root=${zone}.`];
  const said = await runTool(delv.command, [...at, name, type], { env: delv.env });
  await rm(directory, { recursive: true });
  return said.split("\n")[0]?.replace(/^;+ /, "") ?? "";
}

/** The contents that our server has at a zone's own name. */
export async function recordsAt(zone: string, type: string): Promise<string[]> {
  const { dnsHost, dnsPort } = inject("stack").powerdns;
  const dig = await ensureDebianBinary("dig", ["bind9-dnsutils"]);
  const said = await runTool(dig.command, [`@${dnsHost}`, "-p", String(dnsPort), "+short", zone, type], {
    env: dig.env,
  });
  return said.split("\n").filter((line) => line !== "");
}

/** Of a name, a denial of a name, a denial of a type, a wildcard, and what is at the apex. */
export async function validateAll(zone: string, ds: readonly string[]): Promise<string[]> {
  const questions = [
    [`www.${zone}`, "A"],
    [`none.${zone}`, "A"],
    [`www.${zone}`, "AAAA"],
    [`some.wild.${zone}`, "TXT"],
    [zone, "DNSKEY"],
    [zone, "CDS"],
  ] as const;
  return Promise.all(questions.map(([name, type]) => validate(zone, ds, name, type)));
}

export const allValid = [
  "fully validated",
  "negative response, fully validated",
  "negative response, fully validated",
  "fully validated",
  "fully validated",
  "fully validated",
];
