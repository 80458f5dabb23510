import { newId } from "@scai/contract";
import type { OwnAcl } from "./ceiling.ts";
import { type Entry, entryKeyOf, isAsLate } from "./entry.ts";

/** An entry that comes from above, before it has an entry of its own: a share role too, as what it allows. */
export type InheritedEntry = Omit<Entry, "id" | "inheritToChildren">;

/**
 * The list that a thing has once it keeps, as entries of its own, what it inherited until now. `levels` run from the nearest folder up.
 * On one level a deny beats every allow, so where a nearer allow overruled a farther deny for somebody whom both name, the copy denies:
 * a copy never gives anybody more. It gives exactly as much where the nearer entry names the same principal or everyone. Pure.
 */
export function copyInherited(
  own: readonly Entry[],
  levels: readonly (readonly InheritedEntry[])[],
  newEntryId = () => newId("ace"),
): OwnAcl {
  const copied = new Map<string, Entry>(own.map((entry) => [entryKeyOf(entry), entry]));
  const nearer: Pick<Entry, "principalId" | "permissions" | "expiresAt">[] = own.filter(
    (entry) => entry.inheritToChildren,
  );
  for (const level of levels) {
    for (const entry of level) add(copied, { ...entry, permissions: undecided(entry, nearer) }, newEntryId);
    nearer.push(...level);
  }
  return { inheritsAcl: false, entries: [...copied.values()] };
}

/** The entry's bits that no nearer entry decides for everybody whom it names, for as long as it lasts. */
function undecided(
  entry: InheritedEntry,
  nearer: readonly Pick<Entry, "principalId" | "permissions" | "expiresAt">[],
): number {
  const deciding = nearer.filter(
    ({ principalId, expiresAt }) =>
      (principalId === entry.principalId || principalId === "everyone") && isAsLate(expiresAt, entry.expiresAt),
  );
  return entry.permissions & ~deciding.reduce((sum, other) => sum | other.permissions, 0);
}

function add(copied: Map<string, Entry>, entry: InheritedEntry, newEntryId: () => Entry["id"]): void {
  if (entry.permissions === 0) return;
  const key = entryKeyOf({ ...entry, inheritToChildren: true });
  const there = copied.get(key) ?? { ...entry, id: newEntryId(), inheritToChildren: true };
  copied.set(key, { ...there, permissions: there.permissions | entry.permissions });
}
