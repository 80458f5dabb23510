import { allPermissions, permissionBits, permissionNames } from "@scai/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Ace, evaluate, hasFullControl, type Level, strongestRole } from "./acl.policy.ts";

const { read, write, create } = permissionBits;

const allow = (permissions: number): Ace => ({ type: "allow", permissions, inheritToChildren: true });
const deny = (permissions: number): Ace => ({ type: "deny", permissions, inheritToChildren: true });
const hereOnly = (ace: Ace): Ace => ({ ...ace, inheritToChildren: false });
const level = (...aces: Ace[]): Level => ({ inheritsAcl: true, aces });
const cutting = (...aces: Ace[]): Level => ({ inheritsAcl: false, aces });

describe("evaluate", () => {
  test.each<[string, Level[], number]>([
    ["nothing said means no", [level(), level(), level()], 0],
    ["no level at all means no", [], 0],
    ["what the share allows comes down", [level(), level(), level(allow(read | write))], read | write],
    [
      "a deny below takes away one permission and leaves the others",
      [level(deny(write)), level(allow(read | write))],
      read,
    ],
    ["an allow below a deny wins: it is nearer", [level(allow(read)), level(deny(read)), level(allow(read))], read],
    ["a deny below an allow wins: it is nearer", [level(deny(read)), level(allow(read))], 0],
    ["at one level deny beats allow", [level(allow(read | write), deny(write))], read],
    ["at one level deny beats allow in either order", [level(deny(write), allow(read | write))], read],
    [
      "each permission is decided by itself",
      [level(allow(create)), level(deny(read)), level(allow(read | write))],
      create | write,
    ],
    ["an entry for the thing alone counts on the thing", [level(hereOnly(allow(read)))], read],
    ["an entry for the thing alone does not come down", [level(), level(hereOnly(allow(read)))], 0],
    [
      "a deny for a folder alone spares what is in it",
      [level(), level(hereOnly(deny(read))), level(allow(read))],
      read,
    ],
    ["broken inheritance cuts what comes from above", [cutting(), level(allow(read))], 0],
    ["broken inheritance keeps what the thing says", [cutting(allow(write)), level(allow(read))], write],
    ["broken inheritance above the thing cuts from there", [level(), cutting(allow(write)), level(allow(read))], write],
    ["a deny above broken inheritance does not come down", [cutting(allow(read)), level(deny(read))], read],
    ["everything decided stops the walk", [level(allow(allPermissions)), level(deny(allPermissions))], allPermissions],
  ])("%s", (_name, levels, expected) => {
    expect(evaluate(levels)).toBe(expected);
  });

  test("is what the rule says, permission by permission", () => {
    fc.assert(
      fc.property(fc.array(levelArbitrary, { maxLength: 8 }), (levels) => {
        const expected = permissionNames
          .filter((name) => isAllowed(levels, permissionBits[name]))
          .reduce((bits, name) => bits | permissionBits[name], 0);
        expect(evaluate(levels)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });
});

const aceArbitrary: fc.Arbitrary<Ace> = fc.record({
  type: fc.constantFrom("allow", "deny"),
  permissions: fc.integer({ min: 0, max: allPermissions }),
  inheritToChildren: fc.boolean(),
});

const levelArbitrary: fc.Arbitrary<Level> = fc.record({
  inheritsAcl: fc.boolean(),
  aces: fc.array(aceArbitrary, { maxLength: 4 }),
});

/** Decisions §6 read aloud, for one permission: slow and plain. */
function isAllowed(levels: readonly Level[], bit: number): boolean {
  const isCut = (depth: number) => levels.slice(0, depth).some((below) => !below.inheritsAcl);
  const said = levels
    .filter((_level, depth) => !isCut(depth))
    .map(({ aces }, depth) => aces.filter((ace) => depth === 0 || ace.inheritToChildren))
    .map((aces) => aces.filter((ace) => (ace.permissions & bit) !== 0));
  const nearest = said.find((aces) => aces.length > 0);
  return nearest?.every((ace) => ace.type === "allow") ?? false;
}

test("the strongest role counts", () => {
  expect(strongestRole(["reader", "admin", "contributor"])).toBe("admin");
  expect(strongestRole(["reader"])).toBe("reader");
  expect(strongestRole([])).toBeUndefined();
});

test.each([
  [true, undefined, true],
  [false, "owner", true],
  [false, "admin", true],
  [false, "contributor", false],
  [false, "reader", false],
  [false, undefined, false],
] as const)("tenant administrator %s with role %s keeps full control: %s", (isTenantAdmin, role, expected) => {
  expect(hasFullControl(isTenantAdmin, role)).toBe(expected);
});
