import { linesOf, type RrsetChange } from "./rrset.ts";

/** What a change does to the zone, line by line, as `diff` writes it. */
export function describeChange(change: RrsetChange): { readonly removed: string[]; readonly added: string[] } {
  const before = linesOf(change, change.before);
  const after = linesOf(change, change.after);
  if (before.length === 0) return { removed: [], added: after };
  return {
    removed: before.filter((line) => !after.includes(line)),
    added: after.filter((line) => !before.includes(line)),
  };
}

const summaryMax = 1000;

/** In a line what changes do: what becomes of one RRset, or how many records come and go. */
export function summaryOf(changes: readonly RrsetChange[]): string {
  const all = changes.map(describeChange);
  const lines = all.flatMap(({ removed, added }) => [
    ...removed.map((line) => `- ${line}`),
    ...added.map((line) => `+ ${line}`),
  ]);
  if (lines.length <= 2) return lines.join("; ").slice(0, summaryMax);
  const count = (of: "removed" | "added") => all.reduce((sum, change) => sum + change[of].length, 0);
  return `${count("added")} records added, ${count("removed")} removed, in ${changes.length} sets`;
}
