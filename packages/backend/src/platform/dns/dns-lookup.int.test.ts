import { randomBytes } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { testDns } from "@scai/testing";
import dnsPacket from "dns-packet";
import { expect, inject, onTestFinished, test } from "vitest";
import { createPowerDns } from "../pdns/index.ts";
import { createDnsLookup, type DnsServer } from "./index.ts";

const lookup = createDnsLookup(testDns());
const { apiUrl: url, apiKey, dnsHost: address, dnsPort: port, nameServer } = inject("stack").outsideDns;
const world = createPowerDns({ url, apiKey });
const outside = { address, port };
const inTime = () => AbortSignal.timeout(4_000);

async function aZone(texts: readonly string[] = []): Promise<string> {
  const name = `dns-${randomBytes(6).toString("hex")}.test`;
  const record = (owner: string, type: string, contents: readonly string[]) => ({
    name: owner,
    type,
    ttl: 60,
    records: contents.map((content) => ({ content, disabled: false })),
  });
  await world.createZone({
    name,
    kind: "Native",
    rrsets: [
      record(`${name}.`, "SOA", [`${nameServer}. hostmaster.${name}. 1 3600 600 86400 60`]),
      record(`${name}.`, "NS", [`${nameServer}.`]),
      ...(texts.length === 0
        ? []
        : [
            record(
              `big.${name}.`,
              "TXT",
              texts.map((text) => `"${text}"`),
            ),
          ]),
    ],
  });
  return name;
}

async function delegateIn(zone: string, name: string, nameServers: readonly string[]): Promise<void> {
  const records = nameServers.map((server) => ({ content: `${server}.`, disabled: false }));
  await world.patchRrsets(zone, [{ name: `${name}.`, type: "NS", changetype: "REPLACE", ttl: 60, records }]);
}

/** A server that answers every query as it is told to. */
async function fakeServer(
  answers: (query: dnsPacket.DecodedPacket) => Partial<dnsPacket.Packet>[],
): Promise<DnsServer> {
  const socket = createSocket("udp4");
  onTestFinished(() => void socket.close());
  socket.on("message", (message, peer) => {
    const query = dnsPacket.decode(message);
    for (const answer of answers(query)) {
      const packet = { type: "response", id: query.id ?? 0, questions: query.questions ?? [], ...answer } as const;
      socket.send(dnsPacket.encode({ ...packet, type: "response" }), peer.port, peer.address);
    }
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return { address: "127.0.0.1", port: socket.address().port };
}

test("a name's servers are those that the zone above delegates it to, or those of the zone that it is in", async () => {
  const name = await aZone();
  expect(await lookup.findAuthority(name, inTime())).toEqual({
    zone: name,
    nameServers: [{ name: nameServer, servers: [outside] }],
  });
  const below = `a.b.${name}`;
  expect(await lookup.findAuthority(below, inTime())).toBe("missing");
  await delegateIn(name, below, ["ns1.scai.test"]);
  expect(await lookup.findAuthority(below, inTime())).toMatchObject({
    zone: below,
    nameServers: [{ name: "ns1.scai.test" }],
  });
  expect(await lookup.findAuthority(`b.${name}`, inTime())).toMatchObject({ zone: name });
  expect(await lookup.findAuthority("no-such-name.test", inTime())).toBe("missing");
});

test("an answer that is too long for UDP comes whole by TCP", async () => {
  const texts = Array.from({ length: 40 }, (_, i) => `${i}-${"x".repeat(100)}`);
  const name = await aZone(texts);
  const authority = await lookup.findAuthority(name, inTime());
  if (authority === undefined || authority === "missing") throw new Error("there is such a name");
  const [observation] = await lookup.askAuthority(authority, `big.${name}`, "TXT", inTime());
  expect(observation?.answer?.answers).toHaveLength(texts.length);
});

test("only the reply to the query that was sent counts, and a silent server is told as such", async () => {
  const txt = (name: string, text: string) => ({ type: "TXT" as const, name, ttl: 1, data: [text] });
  const honest = await fakeServer((query) => {
    const name = query.questions?.[0]?.name ?? "";
    return [
      { id: ((query.id ?? 0) + 1) % 65_536, answers: [txt(name, "another id")] },
      { questions: [{ type: "TXT", name: "else.test" }], answers: [txt("else.test", "another question")] },
      { answers: [txt(name, "the answer")] },
    ];
  });
  const silent = await fakeServer(() => []);
  const authority = {
    zone: "x.test",
    nameServers: [
      { name: "honest.test", servers: [honest] },
      { name: "silent.test", servers: [silent] },
    ],
  };
  const seen = await lookup.askAuthority(authority, "x.test", "TXT", inTime());
  expect(seen.map(({ name, failure }) => [name, failure])).toEqual([
    ["honest.test", undefined],
    ["silent.test", "no answer in time"],
  ]);
  expect(seen[0]?.answer?.answers).toMatchObject([{ data: [Buffer.from("the answer")] }]);
});

test("nobody is asked outside of the networks that are allowed, whatever a delegation says", async () => {
  const name = await aZone();
  const inside = `inside.${name}`;
  const at = (content: string) => ({
    name: `ns.${name}.`,
    type: "A",
    changetype: "REPLACE" as const,
    ttl: 60,
    records: [{ content, disabled: false }],
  });
  await delegateIn(name, inside, [`ns.${name}`]);
  const serversFor = async (content: string, networks: readonly string[] | undefined) => {
    await world.patchRrsets(name, [at(content)]);
    const found = await createDnsLookup({ ...testDns(), networks }).findAuthority(inside, inTime());
    return found === undefined || found === "missing" ? found : found.nameServers.flatMap(({ servers }) => servers);
  };
  for (const hidden of ["127.0.0.1", "10.0.0.1", "169.254.169.254", "192.168.1.1", "0.0.0.0", "224.0.0.1"])
    expect(await serversFor(hidden, undefined), hidden).toEqual([]);
  expect(await serversFor("8.8.4.4", undefined)).toEqual([{ address: "8.8.4.4", port: 53 }]);
  expect(await serversFor("8.8.4.4", ["127.0.0.0/8"])).toEqual([]);
  expect(await serversFor("10.0.0.1", ["10.0.0.0/8"])).toEqual([{ address: "10.0.0.1", port: 53 }]);
});

test("without anybody to ask nothing is known", async () => {
  const silent = await fakeServer(() => []);
  const deaf = createDnsLookup({ resolvers: [silent], hosts: new Map(), networks: [] });
  expect(await deaf.findAuthority("example.test", AbortSignal.timeout(500))).toBeUndefined();
});
