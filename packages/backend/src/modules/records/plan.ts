import { AppError, type ZoneId } from "@scai/contract";
import type { RrsetState } from "@scai/db";
import { isWithin } from "./domain-name.ts";
import type { RecordRights } from "./record-access.ts";
import {
  isSameRrset,
  isSystemRrset,
  type Rrset,
  type RrsetChange,
  type RrsetKey,
  type RrsetRecord,
  recordIdOf,
} from "./rrset.ts";
import { requireFits } from "./rules.ts";

/** One thing to do to a zone; contents and names are canonical. */
export type Edit =
  | (RrsetKey & {
      readonly kind: "add";
      readonly content: string;
      readonly ttl: number | undefined;
      readonly disabled: boolean;
    })
  | (RrsetKey & {
      readonly kind: "change";
      readonly content: string;
      readonly to: {
        readonly content?: string | undefined;
        readonly ttl?: number | undefined;
        readonly disabled?: boolean | undefined;
      };
    })
  | (RrsetKey & { readonly kind: "remove"; readonly content: string })
  | (RrsetKey & { readonly kind: "set"; readonly state: RrsetState | undefined });

/** An edit of one record. */
export type RecordEdit = Exclude<Edit, { kind: "set" }>;

/** What of the zone has to be known for some edits. */
export function scopeOf(edits: readonly Edit[]): { readonly names: string[]; readonly above: string[] } {
  const dnames = edits.filter(({ type, kind }) => type === "DNAME" && kind !== "remove");
  return { names: [...new Set(edits.map(({ name }) => name))], above: dnames.map(({ name }) => name) };
}

/** What came of an edit. */
export interface Outcome {
  /** The record after it; undefined when it is gone, or when the edit was about a whole RRset. */
  readonly record: (RrsetKey & RrsetRecord & { readonly ttl: number }) | undefined;
  /** What else it did, in words. */
  readonly notes: readonly string[];
}

export interface PlannedZone {
  readonly id: ZoneId;
  /** With the dot at the end. */
  readonly name: string;
  readonly defaultTtl: number;
}

export interface Plan {
  /** RRsets that become others, each once. */
  readonly changes: readonly RrsetChange[];
  /** An RRset as it is in the end, if edits were about it or it was known. */
  readonly after: (key: RrsetKey) => Rrset | undefined;
  /** For each edit what came of it, or why it is not done. */
  readonly outcomes: readonly (Outcome | AppError)[];
}

/**
 * What edits make of a zone, of which `known` are all RRsets of the edited names, every DNAME, and what is below a name that is to get a DNAME.
 * Whoever has the `rights` may make them; they are not told of what is in the way and not for them to see, and change no others' TTL without right.
 * `atomic` throws the first error, with the edit's index as `failedAt`; `each` leaves out what cannot be done. An RRset has one time to live:
 * the one of an edit counts for all its records, and the outcome says so.
 */
export function planEdits(
  zone: PlannedZone,
  known: readonly Rrset[],
  edits: readonly Edit[],
  rights: RecordRights,
  mode: "atomic" | "each" = "atomic",
): Plan {
  const draft = new Draft(zone, known, rights);
  const outcomes = edits.map((edit, index) => {
    try {
      return draft.apply(edit);
    } catch (err) {
      if (!(err instanceof AppError)) throw err;
      if (mode === "atomic") throw new EditError(index, err);
      return err;
    }
  });
  return { changes: draft.changes(), after: (key) => draft.find(key), outcomes };
}

/**
 * What setting whole RRsets makes of a zone that is known whole: those that go first, so that the others are judged by what stays. Throws the
 * error of the first edit that cannot be done as an {@link EditError}.
 */
export function planWhole(
  zone: PlannedZone,
  known: readonly Rrset[],
  edits: readonly Extract<Edit, { kind: "set" }>[],
  rights: RecordRights,
): Plan {
  const draft = new Draft(zone, known, rights);
  for (const edit of edits) draft.take(edit);
  for (const [index, edit] of edits.entries()) {
    try {
      draft.apply(edit);
    } catch (err) {
      throw err instanceof AppError ? new EditError(index, err) : err;
    }
  }
  return { changes: draft.changes(), after: (key) => draft.find(key), outcomes: [] };
}

/** Which of several edits cannot be done, and why. */
export class EditError extends Error {
  readonly index: number;
  override readonly cause: AppError;

  constructor(index: number, cause: AppError) {
    super(cause.message, { cause });
    this.name = "EditError";
    this.index = index;
    this.cause = cause;
  }
}

/** What a name has, and of which types edits were. */
interface DraftName {
  now: readonly Rrset[];
  readonly touched: string[];
}

class Draft {
  readonly #zone: PlannedZone;
  readonly #rights: RecordRights;
  readonly #names = new Map<string, DraftName>();
  readonly #dnames = new Map<string, Rrset>();
  /** What edits were about, as it was before them. */
  readonly #touched: (RrsetKey & { readonly before: RrsetState | undefined })[] = [];

  constructor(zone: PlannedZone, known: readonly Rrset[], rights: RecordRights) {
    this.#zone = zone;
    this.#rights = rights;
    for (const rrset of known) this.#store(this.#at(rrset.name), rrset);
  }

  apply(edit: Edit): Outcome {
    if (isSystemRrset(edit, this.#zone.name)) throw new AppError("records.system_record");
    switch (edit.kind) {
      case "add":
        return this.#add(edit);
      case "change":
        return this.#change(edit);
      case "remove":
        return this.#remove(edit);
      case "set":
        this.#put(edit, edit.state);
        return wholeSet;
    }
  }

  /** Forgets an RRset that is to be set to something else. */
  take(key: RrsetKey): void {
    const at = this.#at(key.name);
    this.#touch(at, key);
    at.now = without(at.now, key.type);
    if (key.type === "DNAME") this.#dnames.delete(key.name);
  }

  find({ name, type }: RrsetKey): Rrset | undefined {
    return this.#names.get(name)?.now.find((rrset) => rrset.type === type);
  }

  changes(): RrsetChange[] {
    const changes: RrsetChange[] = [];
    for (const { name, type, before } of this.#touched) {
      const after = stateOf(this.find({ name, type }));
      if (!isSameRrset(before, after)) changes.push({ name, type, before, after });
    }
    return changes;
  }

  #add({ content, ttl, disabled, ...edit }: Extract<Edit, { kind: "add" }>): Outcome {
    const there = this.find(edit);
    this.#requireAbsent(edit, there, content);
    const applied = ttl ?? there?.ttl ?? this.#zone.defaultTtl;
    if (there !== undefined && there.ttl !== applied) this.#rights.require("records:update", edit);
    const record = { content, disabled };
    this.#put(edit, { ttl: applied, records: [...(there?.records ?? []), record] });
    return { record: { ...pick(edit), ...record, ttl: applied }, notes: ttlNotes(edit, there, applied) };
  }

  #change({ content, to, ...edit }: Extract<Edit, { kind: "change" }>): Outcome {
    const there = this.#require(edit, content);
    const old = there.records.find((record) => record.content === content);
    const record = { content: to.content ?? content, disabled: to.disabled ?? old?.disabled ?? false };
    if (record.content !== content) this.#requireAbsent(edit, there, record.content);
    const ttl = to.ttl ?? there.ttl;
    this.#put(edit, { ttl, records: there.records.map((other) => (other === old ? record : other)) });
    const others = { ...there, records: there.records.filter((other) => other !== old) };
    return { record: { ...pick(edit), ...record, ttl }, notes: ttlNotes(edit, others, ttl) };
  }

  #remove({ content, ...edit }: Extract<Edit, { kind: "remove" }>): Outcome {
    const there = this.#require(edit, content);
    const records = there.records.filter((record) => record.content !== content);
    this.#put(edit, records.length === 0 ? undefined : { ttl: there.ttl, records });
    return { record: undefined, notes: [] };
  }

  #require(key: RrsetKey, content: string): Rrset {
    const there = this.find(key);
    if (!there?.records.some((record) => record.content === content)) throw new AppError("records.not_found");
    return there;
  }

  #requireAbsent(key: RrsetKey, there: Rrset | undefined, content: string): void {
    if (!there?.records.some((record) => record.content === content)) return;
    throw new AppError("records.exists", { conflicts: [recordIdOf(this.#zone.id, key, content)] });
  }

  /** Takes the state in if it goes with everything else. */
  #put(key: RrsetKey, state: RrsetState | undefined): void {
    if (state === undefined) {
      this.take(key);
      return;
    }
    const rrset = { ...pick(key), ttl: state.ttl, records: state.records };
    const at = this.#at(key.name);
    requireFits(this.#zone, rrset, {
      beside: without(at.now, key.type),
      dnames: this.#dnames,
      below: () => this.#below(key.name),
      sees: (other) => this.#rights.sees(other),
    });
    this.#touch(at, key);
    this.#store(at, rrset);
  }

  #at(name: string): DraftName {
    const there = this.#names.get(name);
    if (there !== undefined) return there;
    const empty = { now: [], touched: [] };
    this.#names.set(name, empty);
    return empty;
  }

  #touch(at: DraftName, { name, type }: RrsetKey): void {
    if (at.touched.includes(type)) return;
    at.touched.push(type);
    this.#touched.push({ name, type, before: stateOf(at.now.find((rrset) => rrset.type === type)) });
  }

  #store(at: DraftName, rrset: Rrset): void {
    at.now = [...without(at.now, rrset.type), rrset];
    if (rrset.type === "DNAME") this.#dnames.set(rrset.name, rrset);
  }

  #below(name: string): Rrset[] {
    const all = [...this.#names.values()].flatMap(({ now }) => now);
    return all.filter((rrset) => rrset.name !== name && isWithin(rrset.name, name));
  }
}

const wholeSet: Outcome = { record: undefined, notes: [] };

/** The RRsets of a name but the one of a type. */
function without(rrsets: readonly Rrset[], type: string): readonly Rrset[] {
  return rrsets.some((rrset) => rrset.type === type) ? rrsets.filter((rrset) => rrset.type !== type) : rrsets;
}

function pick({ name, type }: RrsetKey): RrsetKey {
  return { name, type };
}

function stateOf(rrset: Rrset | undefined): RrsetState | undefined {
  return rrset === undefined ? undefined : { ttl: rrset.ttl, records: rrset.records };
}

function ttlNotes(key: RrsetKey, others: RrsetState | undefined, ttl: number): string[] {
  if (others === undefined || others.records.length === 0 || others.ttl === ttl) return [];
  const count = others.records.length;
  const whose = count === 1 ? "the other record" : `the ${count} other records`;
  return [
    `Records of one name and type have one TTL: ${whose} of ${key.name} ${key.type} went from ${others.ttl} to ${ttl}.`,
  ];
}
