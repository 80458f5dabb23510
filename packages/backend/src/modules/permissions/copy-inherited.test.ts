import { newId, permissionBits } from "@scai/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OwnAcl } from "./ceiling.ts";
import { copyInherited } from "./copy-inherited.ts";
import { type Entry, entryKeyOf } from "./entry.ts";
import { cast, entries, moments, people, permissionsOf } from "./testing/lists.ts";

const { read, write } = permissionBits;
const [bob, staff, guests] = cast;

const entry = (type: Entry["type"], principalId: Entry["principalId"], permissions: number): Entry => ({
  id: newId("ace"),
  principalId,
  type,
  permissions,
  inheritToChildren: true,
  expiresAt: null,
});

const inheriting = fc.array(
  entries.map((all) => all.filter((one) => one.inheritToChildren)),
  { maxLength: 3 },
);

/** The levels as lists, of which nothing is above. */
const asLists = (levels: readonly (readonly Entry[])[]): OwnAcl[] =>
  levels.map((level) => ({ inheritsAcl: true, entries: level }));

describe("a copy of what was inherited", () => {
  test("is an entry of its own for each that came down, and cuts the thing off", () => {
    const above = [entry("allow", staff, read | write), entry("deny", bob, write)];
    const copy = copyInherited([], [above]);
    expect(copy.inheritsAcl).toBe(false);
    expect(copy.entries.map(({ id: _, ...rest }) => rest)).toEqual(above.map(({ id: _, ...rest }) => rest));
  });

  test("leaves out what a nearer entry decides for the same principal or for everyone", () => {
    const nearer = [entry("allow", bob, read), entry("deny", "everyone", write)];
    const farther = [entry("deny", bob, read), entry("allow", guests, read | write)];
    const copied = copyInherited([], [nearer, farther]).entries;
    expect(copied.map(({ type, principalId, permissions }) => [type, principalId, permissions])).toEqual([
      ["allow", bob, read],
      ["deny", "everyone", write],
      ["allow", guests, read],
    ]);
  });

  test("gives nobody more than they had, on the thing or below it, now or later", () => {
    fc.assert(
      fc.property(entries, inheriting, entries, (own, levels, inIt) => {
        const copy = copyInherited(own, levels);
        const before = [{ inheritsAcl: true, entries: own }, ...asLists(levels)];
        for (const who of people) {
          for (const at of moments) {
            for (const below of [[], [{ inheritsAcl: true, entries: inIt }]]) {
              const had = permissionsOf(who, before, at, below);
              expect(permissionsOf(who, [copy], at, below) & ~had).toBe(0);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("changes nothing for anybody when each principal stands in one line", () => {
    const ofOne = entries.map((all) => all.filter((one) => one.principalId === bob && one.expiresAt === null));
    fc.assert(
      fc.property(fc.array(ofOne, { maxLength: 4 }), (levels) => {
        const down = levels.map((level) => level.filter((one) => one.inheritToChildren));
        const copy = copyInherited([], down);
        for (const who of people)
          for (const at of moments)
            expect(permissionsOf(who, [copy], at)).toBe(
              permissionsOf(who, [{ inheritsAcl: true, entries: [] }, ...asLists(down)], at),
            );
      }),
      { numRuns: 500 },
    );
  });

  test("has no two entries that are alike", () => {
    fc.assert(
      fc.property(entries, inheriting, (own, levels) => {
        const keys = copyInherited(own, levels).entries.map(entryKeyOf);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });
});
