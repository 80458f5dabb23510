import fc from "fast-check";
import { expect, test } from "vitest";
import { readZoneFile, type ZoneFileEntry } from "./read-zone-file.ts";

async function read(text: string | Uint8Array, chunkBytes = 7) {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  }
  const records: string[] = [];
  const problems: string[] = [];
  const all: ZoneFileEntry[] = [];
  for await (const entries of readZoneFile(chunks(), { zone: "example.com.", defaultTtl: 3600 })) all.push(...entries);
  for (const entry of all) {
    if (entry.kind === "record") records.push(`${entry.name} ${entry.ttl} ${entry.type} ${entry.content}`);
    else problems.push(`${entry.line}:${entry.column} ${entry.message}`);
  }
  return { records, problems, all };
}

test("a zone file with everything that RFC 1035 and BIND have is read", async () => {
  const { records, problems } = await read(`\ufeff; a comment
$TTL 1h
@	IN SOA ns1 hostmaster.example.com. ( 2026112601 ; serial
        3h 1h
        1w 5m )
	NS	ns1
 86400 IN NS ns2.example.net.
www  A 192.0.2.1
     IN 60 AAAA 2001:DB8::1
www2 60 IN a 192.0.2.2
long TXT ( "first; not a comment"
           "second" ) ; a comment
$ORIGIN sub.example.com.
a CNAME b
$TTL 1d
b MX 10 @
*.example.com. TXT "\\065\\"" word
\r
f\\111o A 192.0.2.3\r
last A 192.0.2.4`);
  expect(problems).toEqual([]);
  expect(records).toEqual([
    "example.com. 3600 SOA ns1.example.com. hostmaster.example.com. 2026112601 10800 3600 604800 300",
    "example.com. 3600 NS ns1.example.com.",
    "example.com. 86400 NS ns2.example.net.",
    "www.example.com. 3600 A 192.0.2.1",
    "www.example.com. 60 AAAA 2001:db8::1",
    "www2.example.com. 60 A 192.0.2.2",
    'long.example.com. 3600 TXT "first; not a comment" "second"',
    "a.sub.example.com. 3600 CNAME b.sub.example.com.",
    "b.sub.example.com. 86400 MX 10 sub.example.com.",
    '*.example.com. 86400 TXT "A\\"" "word"',
    "foo.sub.example.com. 86400 A 192.0.2.3",
    "last.sub.example.com. 86400 A 192.0.2.4",
  ]);
});

test("without $TTL the last time to live counts, then the SOA's minimum, then the zone's", async () => {
  expect((await read("a A 192.0.2.1\nb 60 A 192.0.2.1\nc A 192.0.2.1")).records).toEqual([
    "a.example.com. 3600 A 192.0.2.1",
    "b.example.com. 60 A 192.0.2.1",
    "c.example.com. 60 A 192.0.2.1",
  ]);
  expect((await read("@ SOA a b 1 2 3 4 300\nc A 192.0.2.1")).records.at(-1)).toBe("c.example.com. 300 A 192.0.2.1");
});

test.each([
  ["$INCLUDE other.zone", "1:1 $INCLUDE is not taken"],
  ["$generate 1-9 a$ A 192.0.2.$", "1:1 $GENERATE is not taken"],
  ["$TTL", "1:1 $TTL is followed"],
  ["$TTL -1", "1:6 a time to live"],
  ["$TTL 2147483648", "1:6 a time to live"],
  ["$ORIGIN a..b.", "1:9 the name a..b. has an empty label"],
  ["$NOPE 1", "1:1 $NOPE is no directive"],
  ["\n\nwww 60 IN A 192.0.2.300", '3:13 address "192.0.2.300" is not an IPv4 address'],
  [" A 192.0.2.1", "1:2 the first record has to name its owner"],
  ["www CH A 192.0.2.1", "1:5 the class CH is not served"],
  ["www A", "1:1 address is missing"],
  ["www", "1:1 a record has a type"],
  ["www 60 IN", "1:1 a record has a type"],
  ["www LUA A \"'1.2.3.4'\"", "1:5 LUA is not a type"],
  ["www TYPE1 \\# 4 c0000201", "1:5 TYPE1 is not a type"],
  ["www A \\# 4 c0000201", "1:7 content is not taken in the generic form"],
  ['www TXT "open', "1:9 this quote is never closed"],
  ['www TXT (\n "a"', "1:9 this parenthesis is never closed"],
  ["www A 192.0.2.1 )", "1:17 this parenthesis was never opened"],
  ["www A ( ( 192.0.2.1 ) )", "1:9 parentheses do not nest"],
  ["other.example.net. A 192.0.2.1", "1:1 the name other.example.net. is not in the zone example.com."],
  ["w w A 192.0.2.1", "1:3 w is not a type"],
  ["w\\032w A 192.0.2.1", "1:1 the name w\\032w contains more than"],
  ["www A 192.0.2.1 ; ok\nwww A nope", '2:7 address "nope"'],
])("%j is refused where it is wrong", async (text, message) => {
  const { problems } = await read(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
});

test("one wrong line does not hide the others, and lends its name to none", async () => {
  const { records, problems } = await read(
    "a A 192.0.2.1\nb.. A 192.0.2.2\n  TXT x\nc A 192.0.2.3\nd A 1\ne A 192.0.2.4\n",
  );
  expect(records.map((record) => record.slice(0, 1))).toEqual(["a", "c", "e"]);
  expect(problems.map((problem) => problem.split(":")[0])).toEqual(["2", "3", "5"]);
});

test("a line or a record that has no end is not kept in memory", async () => {
  async function* endless(line: string) {
    for (;;) yield Buffer.from(line);
  }
  for (const [line, message] of [
    ["x".repeat(100), "the line is longer"],
    ["( x\n", "parentheses do not nest"],
  ] as const) {
    for await (const [entry] of readZoneFile(endless(line), { zone: "example.com.", defaultTtl: 1 })) {
      expect(entry).toMatchObject({ kind: "problem", message: expect.stringContaining(message) });
      break;
    }
  }
  const open = `a TXT (\n${`"${"x".repeat(200)}"\n`.repeat(4_000)})`;
  expect((await read(open, 65_536)).problems[0]).toContain("the record is longer than any can be");
});

test("no bytes make it fail otherwise than with a problem, however they are cut", async () => {
  const piece = fc.constantFrom(
    "a ",
    "A ",
    "TXT ",
    '"',
    "\\",
    "\\0",
    "(",
    ")",
    ";",
    "\n",
    "\t",
    "@",
    "$TTL ",
    "192.0.2.1",
    "é",
    "60 ",
  );
  const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 30 }).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (input, chunkBytes) => {
      expect((await read(input, chunkBytes)).all).toEqual((await read(input, 1 << 20)).all);
    }),
  );
});

test("a line of plain words is read as it is with a comment behind it", async () => {
  const word = fc.constantFrom(
    "a",
    "@",
    "60",
    "1h",
    "IN",
    "CH",
    "A",
    "TXT",
    "MX",
    "10",
    "192.0.2.1",
    "b.example.com.",
    "x=y",
    "$TTL",
    "\u00e9",
  );
  const blank = fc.constantFrom(" ", "\t", "  \t");
  const line = fc.array(fc.tuple(word, blank), { maxLength: 7 }).map((pairs) => pairs.flat().join(""));
  await fc.assert(
    fc.asyncProperty(line, fc.boolean(), async (text, isIndented) => {
      const written = `first A 192.0.2.9\n${isIndented ? " " : ""}${text}`;
      expect((await read(written)).all).toEqual((await read(`${written};`)).all);
    }),
  );
});
