import { type Entry, isAsLate } from "./entry.ts";

/** The list of one thing: its own entries, and whether it takes what comes from above. */
export interface OwnAcl {
  readonly inheritsAcl: boolean;
  readonly entries: readonly Entry[];
}

/**
 * The bits that a change of a list can give to anybody at all: what is allowed that was not, what is denied no longer, and, where
 * inheritance is turned on, what is allowed above. Nothing else raises anybody's rights, here or below: the bits of an entry that goes
 * are decided further up, where they can be allowed again only if it denied them. Pure.
 */
export function bitsGiven(before: OwnAcl, after: OwnAcl, allowedAbove: number): number {
  const ofType = (acl: OwnAcl, type: Entry["type"]) => acl.entries.filter((entry) => entry.type === type);
  return (
    uncovered(ofType(after, "allow"), ofType(before, "allow")) |
    uncovered(ofType(before, "deny"), ofType(after, "deny")) |
    (after.inheritsAcl && !before.inheritsAcl ? allowedAbove : 0)
  );
}

/** The same of what comes down to everything below as well. Pure. */
export function bitsGivenBelow(before: OwnAcl, after: OwnAcl, allowedAbove: number): number {
  const inheriting = (acl: OwnAcl): OwnAcl => ({
    ...acl,
    entries: acl.entries.filter((entry) => entry.inheritToChildren),
  });
  return bitsGiven(inheriting(before), inheriting(after), allowedAbove);
}

/** The bits of the entries that the others do not say for the same principal, reaching as far and lasting as long. */
function uncovered(entries: readonly Entry[], others: readonly Entry[]): number {
  let bits = 0;
  for (const entry of entries) {
    const covering = others.filter(
      (other) =>
        other.principalId === entry.principalId &&
        (other.inheritToChildren || !entry.inheritToChildren) &&
        isAsLate(other.expiresAt, entry.expiresAt),
    );
    bits |= entry.permissions & ~covering.reduce((sum, other) => sum | other.permissions, 0);
  }
  return bits;
}
