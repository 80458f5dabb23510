import { allPermissions, newId, type PrincipalId } from "@scai/contract";
import fc from "fast-check";
import { evaluate } from "../../acl/index.ts";
import type { OwnAcl } from "../ceiling.ts";
import { type Entry, entryKeyOf, isOver } from "../entry.ts";

/** A person, two groups, and somebody else's name on entries. */
export const cast = [newId("user"), newId("group"), newId("group"), "everyone"] as const;

/** Everybody there can be: in any of the groups or none. */
export const people: readonly (readonly PrincipalId[])[] = [0, 1, 2, 3, 4, 5, 6, 7].map((members) =>
  cast.slice(0, 3).flatMap((principal, i) => (principal !== "everyone" && (members & (1 << i)) !== 0 ? principal : [])),
);

export const now = new Date("2026-11-26T00:00:00Z");
const ends = [null, new Date(now.getTime() + 1000), new Date(now.getTime() + 2000)];
/** Before any end, between two, and after all. */
export const moments = [0, 1500, 3000].map((ms) => new Date(now.getTime() + ms));

export const entry: fc.Arbitrary<Entry> = fc.record({
  id: fc.integer().map(() => newId("ace")),
  principalId: fc.constantFrom(...cast),
  type: fc.constantFrom("allow" as const, "deny" as const),
  permissions: fc.integer({ min: 1, max: allPermissions }),
  inheritToChildren: fc.boolean(),
  expiresAt: fc.constantFrom(...ends),
});

export const entries = fc.uniqueArray(entry, { selector: entryKeyOf, maxLength: 4 });

export const ownAcl: fc.Arbitrary<OwnAcl> = fc.record({ inheritsAcl: fc.boolean(), entries });

/** What somebody may do with a thing at a moment, given the lists from it up; with `below`, what they may do with something in it. */
export function permissionsOf(
  who: readonly PrincipalId[],
  lists: readonly OwnAcl[],
  at: Date,
  below: readonly OwnAcl[] = [],
): number {
  const named = ({ principalId }: Entry) => principalId === "everyone" || who.includes(principalId);
  return evaluate(
    [...below, ...lists].map(({ inheritsAcl, entries }) => ({
      inheritsAcl,
      aces: entries.filter((one) => named(one) && !isOver(one, at)),
    })),
  );
}
