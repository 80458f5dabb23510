import { expect, test } from "vitest";
import { allRights, type PlannedZone, type RecordRights, type Rrset } from "../records/index.ts";
import { type ConflictRule, planTemplate } from "./template-plan.ts";

const zone: PlannedZone = { id: "zon_00000000000000000000000001", name: "example.test.", defaultTtl: 3600 };

const nameOf = (name: string) => (name === "@" ? zone.name : `${name}.${zone.name}`);
const set = (name: string, type: string, contents: readonly string[], ttl = 300): Rrset => ({
  name: nameOf(name),
  type,
  ttl,
  records: contents.map((content) => ({ content, disabled: false })),
});
const wants = (name: string, type: string, content: string, ttl: number | null = null) => ({
  name: nameOf(name),
  type,
  content,
  ttl,
});

const system = [set("@", "SOA", ["ns. h. 1 2 3 4 5"]), set("@", "NS", ["ns1.test."])];

function plan(
  known: readonly Rrset[],
  wanted: ReturnType<typeof wants>[],
  rule: ConflictRule,
  rights: RecordRights = allRights,
) {
  const { edits, conflicts } = planTemplate(zone, [...system, ...known], wanted, rule, rights);
  return {
    edits: edits.map(({ name, type, state }) =>
      state === undefined
        ? `- ${name} ${type}`
        : `${name} ${state.ttl} ${type} ${state.records.map(({ content }) => content).join(", ")}`,
    ),
    inTheWay: conflicts.flatMap(({ inTheWay }) =>
      inTheWay.flatMap(({ name, type, records }) => records.map(({ content }) => `${name} ${type} ${content}`)),
    ),
    isPartlyHidden: conflicts.some(({ isPartlyHidden }) => isPartlyHidden),
  };
}

test("in an empty zone every set is made; one that is there already stays as it is", () => {
  const wanted = [
    wants("www", "A", "192.0.2.1"),
    wants("www", "A", "192.0.2.2"),
    wants("@", "MX", "10 mail.test.", 60),
  ];
  expect(plan([], wanted, "fail").edits).toEqual([
    "www.example.test. 3600 A 192.0.2.1, 192.0.2.2",
    "example.test. 60 MX 10 mail.test.",
  ]);
  expect(plan([set("www", "A", ["192.0.2.2"])], wanted, "fail")).toMatchObject({ inTheWay: [] });
  expect(plan([set("www", "A", ["192.0.2.2"])], wanted, "fail").edits[0]).toBe(
    "www.example.test. 300 A 192.0.2.1, 192.0.2.2",
  );
});

test("another set of that name and type is in the way, and is left or replaced as the rule says", () => {
  const known = [set("@", "MX", ["10 old.test.", "20 mail.test."])];
  const wanted = [wants("@", "MX", "20 mail.test."), wants("www", "A", "192.0.2.1")];
  const inTheWay = ["example.test. MX 10 old.test."];
  expect(plan(known, wanted, "skip")).toMatchObject({ edits: ["www.example.test. 3600 A 192.0.2.1"], inTheWay });
  expect(plan(known, wanted, "fail")).toMatchObject({ inTheWay });
  expect(plan(known, wanted, "replace").edits).toEqual([
    "example.test. 300 MX 20 mail.test.",
    "www.example.test. 3600 A 192.0.2.1",
  ]);
});

test("texts stand beside one another, and only what says that it is the same thing is in the way", () => {
  const known = [set("@", "TXT", ['"google-site-verification=1"', '"v=spf1 a -all"'])];
  const wanted = [wants("@", "TXT", '"v=SPF1 mx -all"', 60)];
  expect(plan(known, wanted, "fail").inTheWay).toEqual(['example.test. TXT "v=spf1 a -all"']);
  expect(plan(known, wanted, "replace").edits).toEqual([
    'example.test. 300 TXT "google-site-verification=1", "v=SPF1 mx -all"',
  ]);
  expect(plan([set("@", "TXT", ['"hello"'])], wanted, "fail")).toMatchObject({ inTheWay: [] });
});

test("what cannot be beside a record of the template is in the way, whichever of the two stands alone", () => {
  const cases = [
    [set("www", "A", ["192.0.2.1"]), wants("www", "CNAME", "a.test.")],
    [set("www", "CNAME", ["a.test."]), wants("www", "A", "192.0.2.1")],
    [set("www", "ALIAS", ["a.test."]), wants("www", "AAAA", "2001:db8::1")],
    [set("www", "AAAA", ["2001:db8::1"]), wants("www", "ALIAS", "a.test.")],
    [set("sub", "DNAME", ["a.test."]), wants("www.sub", "A", "192.0.2.1")],
    [set("www.sub", "A", ["192.0.2.1"]), wants("sub", "DNAME", "a.test.")],
  ] as const;
  for (const [known, wanted] of cases) {
    const { inTheWay, edits } = plan([known], [wanted], "replace");
    expect(inTheWay).toEqual([`${known.name} ${known.type} ${known.records[0]?.content}`]);
    expect(edits).toContain(`- ${known.name} ${known.type}`);
    expect(plan([known], [wanted], "skip").edits).toEqual([]);
  }
});

test("what somebody does not see is in their way without being told, and does not go", () => {
  const blind: RecordRights = { seesAll: false, sees: ({ type }) => type !== "A", require: () => {} };
  const { edits, inTheWay, isPartlyHidden } = plan(
    [set("www", "A", ["192.0.2.1"])],
    [wants("www", "CNAME", "a.test.")],
    "replace",
    blind,
  );
  expect({ inTheWay, isPartlyHidden }).toEqual({ inTheWay: [], isPartlyHidden: true });
  expect(edits).toEqual(["www.example.test. 3600 CNAME a.test."]);
});
