import { allPermissions, newId, permissionBits } from "@scai/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bitsGiven, type OwnAcl } from "./ceiling.ts";
import type { Entry } from "./entry.ts";
import { cast, moments, ownAcl, people, permissionsOf } from "./testing/lists.ts";

const { read, write } = permissionBits;
const [somebody, group] = cast;

const entry = (type: Entry["type"], permissions: number, more: Partial<Entry> = {}): Entry => ({
  id: newId("ace"),
  principalId: somebody,
  type,
  permissions,
  inheritToChildren: true,
  expiresAt: null,
  ...more,
});
const list = (...entries: Entry[]): OwnAcl => ({ inheritsAcl: true, entries });
const cut = (...entries: Entry[]): OwnAcl => ({ inheritsAcl: false, entries });
const soon = new Date(2e12);

describe("a change of a list gives", () => {
  test.each<[string, OwnAcl, OwnAcl, number]>([
    ["what it allows anew", list(), list(entry("allow", read | write)), read | write],
    ["nothing by denying", list(), list(entry("deny", read)), 0],
    ["what it denies no longer", list(entry("deny", read | write)), list(entry("deny", write)), read],
    ["nothing by allowing less", list(entry("allow", read | write)), list(entry("allow", read)), 0],
    ["nothing when an entry stays as it is", list(entry("allow", read)), list(entry("allow", read)), 0],
    [
      "what it allows to another principal",
      list(entry("allow", read)),
      list(entry("allow", read, { principalId: group })),
      read,
    ],
    ["what it allows for longer", list(entry("allow", read, { expiresAt: soon })), list(entry("allow", read)), read],
    [
      "what it allows further down",
      list(entry("allow", read, { inheritToChildren: false })),
      list(entry("allow", read)),
      read,
    ],
    ["what it denies for less long", list(entry("deny", read)), list(entry("deny", read, { expiresAt: soon })), read],
    ["what is allowed above by inheriting it", cut(), list(), write],
    ["nothing by not inheriting any more", list(), cut(), 0],
  ])("%s", (_what, before, after, given) => {
    expect(bitsGiven(before, after, write)).toBe(given);
  });
});

test("nobody gains anything else by a change of a list, on the thing or below it, now or later", () => {
  const lists = fc.array(ownAcl, { maxLength: 3 });
  fc.assert(
    fc.property(ownAcl, ownAcl, lists, lists, (before, after, above, below) => {
      const allowedAbove = above
        .flatMap((one) => one.entries)
        .reduce((bits, one) => (one.type === "allow" ? bits | one.permissions : bits), 0);
      const given = bitsGiven(before, after, allowedAbove);
      for (const who of people) {
        for (const at of moments) {
          for (const under of [[], below]) {
            const had = permissionsOf(who, [before, ...above], at, under);
            const has = permissionsOf(who, [after, ...above], at, under);
            expect(has & ~had & ~given & allPermissions).toBe(0);
          }
        }
      }
    }),
    { numRuns: 400 },
  );
});
