import type { PreparedRecord } from "@scai/db";
import { isSystemRrset, isWithin, keyOf, type PlannedZone, type RecordRights, type Rrset } from "../records/index.ts";

/** What becomes of records of the zone that do not go with those of a template. */
export const conflictRules = ["fail", "skip", "replace"] as const;
export type ConflictRule = (typeof conflictRules)[number];

/** A set of a template's records that does not go with what the zone has. */
export interface TemplateConflict {
  readonly wanted: Rrset;
  /** What is in the way, as far as the caller may see it. */
  readonly inTheWay: readonly Rrset[];
  readonly isPartlyHidden: boolean;
}

export interface SetEdit {
  readonly kind: "set";
  readonly name: string;
  readonly type: string;
  readonly state: Pick<Rrset, "ttl" | "records"> | undefined;
}

export interface TemplatePlan {
  readonly edits: readonly SetEdit[];
  readonly conflicts: readonly TemplateConflict[];
}

/** Records as the sets that they are in; the first time to live that is said counts for a set. */
export function rrsetsOf(records: readonly PreparedRecord[], defaultTtl: number): Rrset[] {
  const sets = new Map<string, PreparedRecord[]>();
  for (const record of records) sets.set(keyOf(record), [...(sets.get(keyOf(record)) ?? []), record]);
  return [...sets.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const ttl = members.find((member) => member.ttl !== null)?.ttl ?? defaultTtl;
    const contents = [...new Set(members.map(({ content }) => content))];
    const { name, type } = first;
    return [{ name, type, ttl, records: contents.map((content) => ({ content, disabled: false })) }];
  });
}

/**
 * What a template makes of a zone that is known whole. A conflict is a set of the zone's with other records than the template's, text apart,
 * which stands beside other text unless it says that it is the same thing (`v=spf1`); and whatever cannot be beside what the template has.
 * With `fail` and with `skip` nothing of a set with a conflict is done; with `replace` what is in the way goes, as far as the caller sees it.
 */
export function planTemplate(
  zone: PlannedZone,
  known: readonly Rrset[],
  records: readonly PreparedRecord[],
  rule: ConflictRule,
  rights: RecordRights,
): TemplatePlan {
  const edits = new Map<string, SetEdit>();
  const conflicts: TemplateConflict[] = [];
  const here = new Map(known.map((rrset) => [keyOf(rrset), rrset]));
  const own = known.filter((rrset) => !isSystemRrset(rrset, zone.name));
  for (const wanted of rrsetsOf(records, zone.defaultTtl)) {
    const there = here.get(keyOf(wanted));
    const rivals = [...rivalRecords(wanted, there), ...own.filter((other) => isAtOdds(wanted, other))];
    if (rivals.length > 0) {
      const inTheWay = rivals.filter((rival) => rights.sees(rival));
      conflicts.push({ wanted, inTheWay, isPartlyHidden: inTheWay.length < rivals.length });
      if (rule !== "replace") continue;
      for (const { name, type } of inTheWay.filter((rival) => keyOf(rival) !== keyOf(wanted))) {
        edits.set(keyOf({ name, type }), { kind: "set", name, type, state: undefined });
      }
    }
    const { name, type } = wanted;
    edits.set(keyOf(wanted), { kind: "set", name, type, state: merged(wanted, there, hasOwnTtl(records, wanted)) });
  }
  return { edits: [...edits.values()], conflicts };
}

/** Those of the zone's records of the same name and type that the template's take the place of, as a set. */
function rivalRecords(wanted: Rrset, there: Rrset | undefined): Rrset[] {
  const records = there?.records.filter(({ content }) => isRival(wanted, content)) ?? [];
  return there === undefined || records.length === 0 ? [] : [{ ...there, records }];
}

function isRival({ type, records }: Rrset, content: string): boolean {
  if (records.some((record) => record.content === content)) return false;
  if (type !== "TXT") return true;
  const kind = kindOfText(content);
  return kind !== undefined && records.some((record) => kindOfText(record.content) === kind);
}

/** What a text says that it is, as SPF, DKIM, DMARC and others do: `v=spf1`. There is one of a kind at a name. */
function kindOfText(content: string): string | undefined {
  return /^"(v=[^ ;"]+)/i.exec(content)?.[1]?.toLowerCase();
}

/** Whether two sets of different types cannot be in one zone. */
function isAtOdds(a: Rrset, b: Rrset): boolean {
  const isOneOf = (type: "CNAME" | "DNAME") => a.type === type || b.type === type;
  if (a.name !== b.name) {
    const isBelow = (it: Rrset, dname: Rrset) => dname.type === "DNAME" && isWithin(it.name, dname.name);
    return isOneOf("DNAME") && (isBelow(a, b) || isBelow(b, a));
  }
  if (a.type === b.type) return false;
  const isAddress = ({ type }: Rrset) => type === "A" || type === "AAAA";
  return isOneOf("CNAME") || (a.type === "ALIAS" && isAddress(b)) || (b.type === "ALIAS" && isAddress(a));
}

/** The template's records with those of the zone that stand beside them, whose time to live stays. */
function merged(wanted: Rrset, there: Rrset | undefined, isTtlSaid: boolean): Pick<Rrset, "ttl" | "records"> {
  const isMine = ({ content }: Rrset["records"][number]) => wanted.records.some((record) => record.content === content);
  const kept = there?.records.filter((record) => !isMine(record) && !isRival(wanted, record.content)) ?? [];
  const keepsTtl = there !== undefined && (kept.length > 0 || !isTtlSaid);
  return { ttl: keepsTtl ? there.ttl : wanted.ttl, records: [...kept, ...wanted.records] };
}

function hasOwnTtl(records: readonly PreparedRecord[], { name, type }: Rrset): boolean {
  return records.some((record) => record.name === name && record.type === type && record.ttl !== null);
}
