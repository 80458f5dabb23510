import { AppError, type ZoneId } from "@scai/contract";
import { type Rrset, recordIdOf } from "./rrset.ts";
import { findRrType } from "./rrtypes/index.ts";

/** What of a zone decides whether an RRset fits into it, as it stands at the moment. */
export interface Surroundings {
  /** The other RRsets of its name. */
  readonly beside: readonly Rrset[];
  /** Every DNAME of the zone, by its name. */
  readonly dnames: ReadonlyMap<string, Rrset>;
  /** What is below its name; asked for a DNAME only. */
  readonly below: () => readonly Rrset[];
  /** Whether the one who is told of conflicts may know of an RRset. */
  readonly sees: (rrset: Rrset) => boolean;
}

interface RuledZone {
  readonly id: ZoneId;
  readonly name: string;
}

/**
 * Fails with `records.conflict`, naming the records that are in the way, unless the RRset goes with what is around it (RFC 1034 §3.6.2,
 * 2181 §10, 6672 §2.4), and with `request.invalid` when no name like this can have it.
 */
export function requireFits(zone: RuledZone, rrset: Rrset, { beside, dnames, below, sees }: Surroundings): void {
  requirePlace(zone, rrset);
  const refuse = (conflicts: readonly Rrset[], detail: string) => {
    if (conflicts.length === 0) return;
    if (!conflicts.every(sees)) detail = "It does not go with records of this zone that you may not see.";
    const ids = conflicts
      .filter(sees)
      .flatMap((other) => other.records.map(({ content }) => recordIdOf(zone.id, other, content)));
    throw new AppError("records.conflict", { detail, conflicts: ids.slice(0, conflictsMax) });
  };
  const { name, type, records } = rrset;
  const ofType = (...types: string[]) => beside.filter((other) => types.includes(other.type));
  if (type === "CNAME") {
    refuse(beside, `A CNAME is alone at its name.${name === zone.name ? " At the top of a zone use ALIAS." : ""}`);
  }
  refuse(ofType("CNAME"), `${name} is a CNAME, which is alone at its name.`);
  if (type === "ALIAS") refuse(ofType("A", "AAAA"), "An ALIAS stands for the addresses of its name.");
  if (type === "A" || type === "AAAA") refuse(ofType("ALIAS"), `${name} has an ALIAS, which stands for its addresses.`);
  if (findRrType(type)?.isSingle === true && records.length > 1) {
    refuse([{ ...rrset, records: records.slice(0, -1) }], `A name has one ${type} at most.`);
  }
  refuse(dnamesAbove(name, dnames), "A DNAME above this name sends everything below it elsewhere.");
  if (type === "DNAME") refuse(below(), "A DNAME sends everything below its name elsewhere; there must be nothing.");
}

const conflictsMax = 100;

function dnamesAbove(name: string, dnames: Surroundings["dnames"]): Rrset[] {
  const above: Rrset[] = [];
  for (let dot = name.indexOf("."); dnames.size > 0 && dot !== -1; dot = name.indexOf(".", dot + 1)) {
    const dname = dnames.get(name.slice(dot + 1));
    if (dname !== undefined) above.push(dname);
  }
  return above;
}

function requirePlace(zone: RuledZone, { name, type }: Rrset): void {
  const reason = wrongPlace(zone, name, type);
  if (reason !== undefined) throw new AppError("request.invalid", { issues: [{ path: ["name"], message: reason }] });
}

function wrongPlace(zone: RuledZone, name: string, type: string): string | undefined {
  const rrType = findRrType(type);
  if (rrType?.placement === "apex" && name !== zone.name) return `${type} stands at the zone's own name only; write @`;
  if (rrType?.placement === "below the apex" && name === zone.name) {
    return `${type} stands at a name that is delegated, below the zone's own`;
  }
  if (rrType?.isWildcardRefused === true && name.startsWith("*.")) return `${type} does not stand at a wildcard`;
  return undefined;
}
