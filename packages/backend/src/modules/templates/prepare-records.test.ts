import { AppError, type Issue } from "@scai/contract";
import type { TemplateRecord } from "@scai/db";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlannedZone } from "../records/index.ts";
import { requireSound } from "./check-template.ts";
import { prepareRecords, type TemplateContent } from "./prepare-records.ts";
import { systemTemplates } from "./system-templates.ts";

const zone: PlannedZone = { id: "zon_00000000000000000000000001", name: "example.test.", defaultTtl: 3600 };

const record = (name: string, type: string, content: string, ttl: number | null = null): TemplateRecord => ({
  name,
  type,
  content,
  ttl,
});
const variable = (name: string, more: { required?: boolean; default?: string } = {}) => ({
  name,
  description: "",
  required: more.required ?? false,
  default: more.default ?? null,
});

function issuesOf(work: () => unknown): readonly Issue[] {
  try {
    work();
  } catch (err) {
    if (err instanceof AppError && err.code === "request.invalid") return err.issues ?? [];
    throw err;
  }
  return [];
}

/** Where issues are. */
const pathsOf = (work: () => unknown) => issuesOf(work).map(({ path }) => path.join("."));

const mail: TemplateContent = {
  records: [
    record("@", "MX", "10 ${server}."),
    record("${selector}._domainkey", "TXT", '"v=DKIM1; p=${key}"'),
    record("${host}", "A", "${address}"),
  ],
  variables: [
    variable("server", { default: "mx.${domain}" }),
    variable("selector", { default: "s1" }),
    variable("key", { default: "MIGf" }),
    variable("host", { default: "@" }),
    variable("address", { default: "192.0.2.1" }),
  ],
};

test("variables become canonical records, with defaults where nothing is said, and the zone's name where it is named", () => {
  const { records } = prepareRecords(mail, zone, { host: "WWW", address: "192.0.2.9", key: 'say "hi" \\' });
  expect(records.map(({ name, content }) => `${name} ${content}`)).toEqual([
    "example.test. 10 mx.example.test.",
    's1._domainkey.example.test. "v=DKIM1; p=say \\"hi\\" \\\\"',
    "www.example.test. 192.0.2.9",
  ]);
});

test("what has to be said is asked for, all at once; without what may be said records are left out, which is told", () => {
  const template = {
    records: [record("a", "A", "${v4}"), record("b", "AAAA", "${v6}"), record("c", "TXT", '"${text}"')],
    variables: [variable("v4", { required: true }), variable("v6"), variable("text", { required: true })],
  };
  expect(pathsOf(() => prepareRecords(template, zone, {}))).toEqual(["variables.v4", "variables.text"]);
  const { records, omitted } = prepareRecords(template, zone, { v4: "192.0.2.1", text: "x" });
  expect(records.map(({ type }) => type)).toEqual(["A", "TXT"]);
  expect(omitted).toEqual([{ name: "b", type: "AAAA", variable: "v6" }]);
});

test("a value is told to be wrong by its variable's name; so is one that nobody asked for", () => {
  const given = { server: "a b", selector: "a b", address: "192.0.2.256", constructor: "x", domain: "example.org" };
  expect(pathsOf(() => prepareRecords(mail, zone, given)).toSorted()).toEqual([
    "variables.address",
    "variables.constructor",
    "variables.domain",
    "variables.selector",
    "variables.server",
  ]);
});

const hostile = [
  "\n",
  "\r\nevil A 192.0.2.66",
  "\0",
  "\t",
  "\u2028",
  '"',
  '" "',
  '"; x',
  "\\",
  '\\"',
  "\\000",
  "(",
  ")",
  ";",
  "@",
  "*",
  ".",
  "..",
  "a.",
  "evil.",
  "${domain}",
  "${server}",
  "$INCLUDE",
  "\ud800",
  "é",
  "x x",
  "-",
  "a".repeat(64),
];

test("no value makes other records of the ones that it is for, nor more of them, nor other words", () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 5 })), {
    minLength: 1,
    maxLength: 4,
  });
  const odd = pieces.map((parts) => parts.join("")).filter((text) => text.length <= 4000);
  // Among right values, so that one odd value alone decides what becomes of all.
  const value = (right: string) => fc.oneof(odd, fc.constant(right));
  const values = fc.record(
    { server: value("mx1.example.net"), selector: value("s1"), key: value("AAAA"), address: value("192.0.2.1") },
    { requiredKeys: [] },
  );
  let taken = 0;
  fc.assert(
    fc.property(values, (given) => {
      const issues = issuesOf(() => prepareRecords(mail, zone, given));
      for (const { path } of issues) expect(path[0]).toBe("variables");
      if (issues.length > 0) return;
      taken += 1;
      const { records } = prepareRecords(mail, zone, given);
      const [mx, dkim, host] = records;
      expect(records).toHaveLength(3);
      expect([mx?.name, mx?.type]).toEqual(["example.test.", "MX"]);
      expect(mx?.content).toMatch(/^10 [^ ]+\.$/);
      expect(dkim?.name).toMatch(/^[a-z0-9_.-]+\._domainkey\.example\.test\.$/);
      expect(dkim?.content).toMatch(/^"v=DKIM1; p=([^"\\]|\\.)*"( "([^"\\]|\\.)*")*$/);
      expect([host?.name, host?.type]).toEqual(["example.test.", "A"]);
    }),
    { numRuns: Number(process.env["SCAI_RANDOM_VALUES"] ?? 500) },
  );
  expect(taken).toBeGreaterThan(0);
});

test("a name's variable stays in its zone and below what stands behind it", () => {
  const template = {
    records: [record("_acme.${host}", "TXT", '"x"')],
    variables: [variable("host", { required: true })],
  };
  const nameOf = (host: string) => prepareRecords(template, zone, { host }).records[0]?.name;
  expect(nameOf("www")).toBe("_acme.www.example.test.");
  expect(nameOf("www.example.test")).toBe("_acme.www.example.test.");
  for (const host of ["@", "www.", "evil.test.", "a b", "*", "a/b"]) {
    expect(
      pathsOf(() => nameOf(host)),
      host,
    ).toEqual(["variables.host"]);
  }
});

describe("a template that cannot be right is refused with all that is wrong", () => {
  const refused: readonly (readonly [title: string, TemplateContent, paths: readonly string[]])[] = [
    [
      "no such variable",
      { records: [record("a${x}", "A", "${y}")], variables: [] },
      ["records.0.name", "records.0.content"],
    ],
    [
      "one that nothing names",
      { records: [record("a", "A", "192.0.2.1")], variables: [variable("x")] },
      ["variables.0.name"],
    ],
    [
      "one twice",
      { records: [record("a", "A", "${x}")], variables: [variable("x"), variable("x")] },
      ["variables.1.name"],
    ],
    [
      "a built-in one",
      { records: [record("a", "A", "${domain}")], variables: [variable("domain")] },
      ["variables.0.name"],
    ],
    [
      "required with a default",
      { records: [record("a", "A", "${x}")], variables: [variable("x", { required: true, default: "1" })] },
      ["variables.0.default"],
    ],
    [
      "a default that names another",
      { records: [record("a", "TXT", '"${x}"')], variables: [variable("x", { default: "${x}" })] },
      ["variables.0.default"],
    ],
    ["an open variable", { records: [record("a", "TXT", '"${x"')], variables: [] }, ["records.0.content"]],
    ["an odd name", { records: [record("a", "TXT", '"${x y}"')], variables: [] }, ["records.0.content"]],
    ["a wrong content", { records: [record("a", "A", "1.2.3")], variables: [] }, ["records.0"]],
    [
      "a wrong default",
      { records: [record("a", "A", "${x}")], variables: [variable("x", { default: "1.2.3" })] },
      ["records.0"],
    ],
    ["a name elsewhere", { records: [record("a.example.org.", "A", "192.0.2.1")], variables: [] }, ["records.0"]],
    ["the zone's SOA", { records: [record("@", "SOA", "a. b. 1 2 3 4 5")], variables: [] }, ["records.0.type"]],
    ["the zone's NS", { records: [record("@", "NS", "ns1.example.net.")], variables: [] }, ["records.0.type"]],
    [
      "a CNAME beside others",
      { records: [record("a", "A", "192.0.2.1"), record("a", "CNAME", "b")], variables: [] },
      ["records.1"],
    ],
    [
      "two TTLs of a set",
      { records: [record("a", "A", "192.0.2.1", 60), record("a", "A", "192.0.2.2", 61)], variables: [] },
      ["records.1.ttl"],
    ],
  ];
  test.each(refused)("%s", (_title, template, paths) => {
    expect(pathsOf(() => requireSound(template))).toEqual(paths);
  });
});

test("the system's templates are sound, and a dollar sign can be had", () => {
  for (const template of systemTemplates) expect(() => requireSound(template), template.name).not.toThrow();
  const template = { records: [record("a", "TXT", '"\\${x} $5"')], variables: [] };
  requireSound(template);
  expect(prepareRecords(template, zone, {}).records[0]?.content).toBe('"${x} $5"');
});
