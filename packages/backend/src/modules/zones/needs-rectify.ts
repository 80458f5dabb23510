/** What only stands for something where others are below it: the names in between, which have no records, and what a delegation leaves to others. */
const delegating: readonly string[] = ["NS", "DS", "DNAME"];

/**
 * Whether PowerDNS answers rightly for an RRset only after it has looked through the whole zone, which takes it ten times as long in one of
 * 10,000 records. In an unsigned zone that has nothing of the kind it does not have to (`api_rectify`). `name` ends with a dot, the zone's does not.
 */
export function needsRectify(
  zone: { readonly name: string },
  { name, type }: { readonly name: string; readonly type: string },
): boolean {
  const apex = `${zone.name}.`;
  if (name === apex) return false;
  return delegating.includes(type) || name.slice(0, -(apex.length + 1)).includes(".");
}
