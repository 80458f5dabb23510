import { AppError, type Issue, type ZoneId } from "@scai/contract";
import type { UploadBody } from "../../../platform/bytes/index.ts";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Actor } from "../../identity/index.ts";
import type { RewrittenZone } from "../change.view.ts";
import type { PlannedZone } from "../plan.ts";
import { at } from "../read-input.ts";
import { plannedZone } from "../read-zone.ts";
import { type RecordRights, requireRecords } from "../record-access.ts";
import { isSystemRrset, keyOf, type Rrset, type RrsetKey, type RrsetRecord } from "../rrset.ts";
import { requireWritable } from "../write-zone.ts";
import { readZoneFile, type ZoneFileEntry, type ZoneFileRecord } from "../zone-file/read-zone-file.ts";
import type { EditDeps } from "./edit-record.ts";
import { rewrite, type SetEdit } from "./journal.ts";

export interface ImportInput {
  readonly zoneId: ZoneId;
  /** `merge`: what the file does not name stays. `replace`: the zone becomes what the file says. */
  readonly mode: "merge" | "replace";
  readonly dryRun: boolean;
  readonly confirm: boolean;
}

const zoneFileMaxBytes = 20 * 1024 * 1024;

/**
 * Takes a zone file's records in, all of them or none. What is wrong with the file is told by line and column, all at once. SOA and the zone's own
 * NS are the platform's and are passed over.
 */
export async function importZone(
  deps: EditDeps,
  actor: Actor,
  input: ImportInput,
  body: UploadBody,
  settle: Settle<RewrittenZone>,
): Promise<RewrittenZone> {
  const access = await requireRecords(deps, actor, input.zoneId, "records:create");
  requireWritable(access.zone);
  const file = await readFile(plannedZone(access.zone), body);
  for (const edit of file.edits) access.require("records:read", edit);
  return rewrite(deps, actor, access, input, {
    kind: "import",
    notes: file.notes,
    settle,
    plan: ({ rrsets }, zone) => {
      const gone = input.mode === "replace" ? missingFrom(file, rrsets, zone, access) : [];
      return [...file.edits, ...gone];
    },
    explain: ({ index, cause }) => {
      const line = file.lines[index];
      return line === undefined ? cause : at(["line", line], cause);
    },
  });
}

interface ReadFile {
  readonly edits: SetEdit[];
  /** Where the RRset of each edit begins. */
  readonly lines: number[];
  readonly notes: string[];
}

const problemsMax = 100;
const notesMax = 100;

/** The RRsets of a zone file. Fails with `records.zone_file_invalid`, naming the lines. */
async function readFile(zone: PlannedZone, body: UploadBody): Promise<ReadFile> {
  if ((body.sizeBytes ?? 0) > zoneFileMaxBytes) throw tooLarge();
  const rrsets = new Map<string, CollectedRrset>();
  const notes: string[] = [];
  const problems: Issue[] = [];
  let passedOver = 0;
  const take = (entry: ZoneFileEntry) => {
    if (entry.kind === "problem") {
      problems.push({ path: ["line", entry.line, "column", entry.column], message: entry.message });
    } else if (isSystemRrset(entry, zone.name)) {
      passedOver++;
    } else {
      const note = collect(rrsets, entry);
      if (note !== undefined && notes.length < notesMax) notes.push(note);
    }
  };
  const { name, defaultTtl } = zone;
  for await (const entries of readZoneFile(limited(body.stream), { zone: name, defaultTtl })) {
    for (const entry of entries) take(entry);
    if (problems.length >= problemsMax) break;
  }
  if (problems.length > 0) {
    const issues = problems.slice(0, problemsMax);
    throw new AppError("records.zone_file_invalid", { detail: "Nothing was imported.", issues });
  }
  if (passedOver > 0)
    notes.unshift(`${passedOver} records of SOA and NS of the zone itself were passed over; the platform keeps them.`);
  const all = [...rrsets.values()];
  return {
    edits: all.map(({ name, type, ttl, records }) => ({
      kind: "set",
      name,
      type,
      state: { ttl, records: distinct(records) },
    })),
    lines: all.map(({ line }) => line),
    notes,
  };
}

interface CollectedRrset extends RrsetKey {
  readonly ttl: number;
  readonly line: number;
  readonly records: RrsetRecord[];
}

/** Adds a record to its RRset; the first one's time to live counts for all, which is noted. */
function collect(rrsets: Map<string, CollectedRrset>, entry: ZoneFileRecord): string | undefined {
  const { name, type, ttl, content, line } = entry;
  const key = keyOf(entry);
  const record = { content, disabled: false };
  const there = rrsets.get(key);
  if (there === undefined) {
    rrsets.set(key, { name, type, ttl, line, records: [record] });
    return undefined;
  }
  there.records.push(record);
  if (there.ttl === ttl) return undefined;
  return `line ${line}: ${name} ${type} has the TTL ${there.ttl} of its first record, not ${ttl}`;
}

function distinct(records: readonly RrsetRecord[]): readonly RrsetRecord[] {
  if (records.length === 1) return records;
  return [...new Map(records.map((record) => [record.content, record])).values()];
}

/** What the caller sees of the zone and the file does not have. */
function missingFrom(
  { edits }: ReadFile,
  rrsets: readonly Rrset[],
  zone: PlannedZone,
  { sees }: RecordRights,
): SetEdit[] {
  const kept = new Set(edits.map(keyOf));
  return rrsets
    .filter((rrset) => sees(rrset) && !isSystemRrset(rrset, zone.name) && !kept.has(keyOf(rrset)))
    .map(({ name, type }) => ({ kind: "set", name, type, state: undefined }));
}

/** Whatever the client announced, no more than the limit is read. */
async function* limited(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const piece of stream) {
    seen += piece.byteLength;
    if (seen > zoneFileMaxBytes) throw tooLarge();
    yield piece;
  }
}

function tooLarge(): AppError {
  return new AppError("records.zone_file_too_large", { detail: `A zone file has at most ${zoneFileMaxBytes} bytes.` });
}
