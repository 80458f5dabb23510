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
const linesMax = 2;

/** In a line what changes do: what becomes of one RRset, or how many records come and go. */
export function summaryOf(changes: readonly RrsetChange[]): string {
  if (changes.length <= linesMax) {
    const all = changes.map(describeChange);
    const lines = all.flatMap(({ removed, added }) => [
      ...removed.map((line) => `- ${line}`),
      ...added.map((line) => `+ ${line}`),
    ]);
    if (lines.length <= linesMax) return lines.join("; ").slice(0, summaryMax);
  }
  let [added, removed] = [0, 0];
  for (const change of changes) {
    const counts = countLines(change);
    added += counts.added;
    removed += counts.removed;
  }
  return `${added} records added, ${removed} removed, in ${changes.length} sets`;
}

/** How many lines {@link describeChange} has, without writing them where only one side has any. */
function countLines(change: RrsetChange): { readonly removed: number; readonly added: number } {
  const { before, after } = change;
  if (before === undefined) return { removed: 0, added: after?.records.length ?? 0 };
  if (after === undefined) return { removed: before.records.length, added: 0 };
  const { removed, added } = describeChange(change);
  return { removed: removed.length, added: added.length };
}
