import { expect, test } from "vitest";
import { rrTypes } from "../rrtypes/index.ts";
import { readZoneFile } from "./read-zone-file.ts";
import { writeZoneFile } from "./write-zone-file.ts";

const zone = "example.com.";

test("what is written is read back the same, of every type", async () => {
  const rrsets = rrTypes.map(({ type, examples }, i) => ({
    name: i % 2 === 0 ? zone : `n${i}.${zone}`,
    type,
    ttl: i,
    records: examples.canonical.map((content) => ({ content, disabled: false })),
  }));
  const text = [...writeZoneFile(zone, rrsets)].join("");
  const back: unknown[] = [];
  async function* bytes() {
    yield Buffer.from(text);
  }
  for await (const entries of readZoneFile(bytes(), { zone, defaultTtl: 1 })) {
    back.push(...entries.map(({ line: _line, ...entry }) => entry));
  }
  const written = rrsets.flatMap(({ records, ...rrset }) =>
    records.map(({ content }) => ({ kind: "record", ...rrset, content })),
  );
  const sort = (list: unknown[]) => list.map((entry) => JSON.stringify(entry, Object.keys(written[0]!).sort())).sort();
  expect(sort(back)).toEqual(sort(written));
});

test("the apex comes first, names are short, disabled records are comments", () => {
  const record = (content: string, disabled = false) => ({ content, disabled });
  const rrsets = [
    { name: "b.a.example.com.", type: "A", ttl: 60, records: [record("192.0.2.1"), record("192.0.2.2", true)] },
    { name: "a.example.com.", type: "A", ttl: 60, records: [record("192.0.2.3")] },
    { name: zone, type: "MX", ttl: 60, records: [record("0 .")] },
    { name: zone, type: "NS", ttl: 60, records: [record("ns1.example.com.")] },
    { name: zone, type: "SOA", ttl: 60, records: [record("ns1.example.com. a. 1 2 3 4 5")] },
  ];
  expect([...writeZoneFile(zone, rrsets)]).toEqual([
    "$ORIGIN example.com.\n",
    "@\t60\tIN\tSOA\tns1.example.com. a. 1 2 3 4 5\n",
    "@\t60\tIN\tNS\tns1.example.com.\n",
    "@\t60\tIN\tMX\t0 .\n",
    "a\t60\tIN\tA\t192.0.2.3\n",
    "b.a\t60\tIN\tA\t192.0.2.1\n",
    "; disabled: b.a\t60\tIN\tA\t192.0.2.2\n",
  ]);
});
