/** What a zone file is made from: RRsets whose names and contents are in canonical form. */
export interface WritableRrset {
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  readonly records: readonly { readonly content: string; readonly disabled: boolean }[];
}

/**
 * A zone as a zone file that `readZoneFile` and BIND read back to the same records, line by line: SOA and NS of the apex first, then by name.
 * Disabled records are comments, so that nobody serves them by accident.
 */
export function* writeZoneFile(zone: string, rrsets: readonly WritableRrset[]): Generator<string> {
  yield `$ORIGIN ${zone}\n`;
  for (const { name, type, ttl, records } of [...rrsets].sort((a, b) => compareRrsets(zone, a, b))) {
    for (const { content, disabled } of records) {
      yield `${disabled ? "; disabled: " : ""}${relativeName(name, zone)}\t${ttl}\tIN\t${type}\t${content}\n`;
    }
  }
}

function relativeName(name: string, zone: string): string {
  if (name === zone) return "@";
  return name.endsWith(`.${zone}`) ? name.slice(0, -zone.length - 1) : name;
}

function compareRrsets(zone: string, a: WritableRrset, b: WritableRrset): number {
  return compareText(sortKey(zone, a), sortKey(zone, b)) || compareText(a.type, b.type);
}

/** Names sort by their labels from the right (RFC 4034 §6.1), so that what belongs together stands together. */
function sortKey(zone: string, { name, type }: WritableRrset): string {
  const apexOrder = name === zone ? ["SOA", "NS"].indexOf(type) : -1;
  const first = name === zone ? String(apexOrder === -1 ? 2 : apexOrder) : "3";
  return `${first} ${name.split(".").reverse().join("\0")}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
