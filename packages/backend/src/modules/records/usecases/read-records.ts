import { AppError, type RecordId, type ZoneId } from "@scai/contract";
import { z } from "zod";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import type { ZoneRow } from "../../zones/index.ts";
import type { PlannedZone } from "../plan.ts";
import { plannedZone, readAllRrsets, readZone } from "../read-zone.ts";
import { type DnsRecord, viewRecord } from "../record.view.ts";
import { type RecordAccess, type RecordRights, requireRecords } from "../record-access.ts";
import { findHeads, type RecordHead } from "../records.repo.ts";
import { isSystemRrset, type Rrset, type RrsetKey, recordIdOf } from "../rrset.ts";
import { requireWritable } from "../write-zone.ts";

export type ReadDeps = Pick<Services, "clock" | "database" | "powerDns" | "roles">;

export interface ListRecordsInput {
  readonly zoneId: ZoneId;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  /** Looked for in names and contents. */
  readonly query?: string | undefined;
  readonly includeSystem: boolean;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The records that PowerDNS has and the caller sees, by name, type and content. A zone that is not served yet has none. */
export async function listRecords(
  deps: ReadDeps,
  actor: Actor,
  input: ListRecordsInput,
): Promise<{ items: DnsRecord[]; nextCursor: string | null }> {
  const { zone: row, sees } = await requireRecords(deps, actor, input.zoneId);
  const zone = plannedZone(row);
  const after = decodePageCursor(input.cursor, z.tuple([z.string(), z.string(), z.string()]));
  const rrsets = row.claim === null ? [] : await readAllRrsets(deps, row);
  const wanted = rrsets
    .filter((rrset) => sees(rrset) && (input.includeSystem || !isSystemRrset(rrset, zone.name)))
    .flatMap((rrset) => rrset.records.map((record) => ({ rrset, record, key: placeOf(rrset, record.content) })))
    .filter(({ rrset, record }) => matches(input, zone, rrset, record.content))
    .filter(({ key }) => after === undefined || comparePlaces(key, after) > 0)
    .sort((a, b) => comparePlaces(a.key, b.key))
    .slice(0, input.limit + 1);
  const page = toPage(wanted, input.limit, ({ key }) => key);
  return { items: await viewAll(deps, row, page.items), nextCursor: page.nextCursor };
}

type Place = [name: string, type: string, content: string];

function placeOf({ name, type }: RrsetKey, content: string): Place {
  return [name, type, content];
}

function comparePlaces(a: Place, b: Place): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  const [left = "", right = ""] = [a[at], b[at]];
  return at === -1 ? 0 : left < right ? -1 : 1;
}

function matches({ type, name, query }: ListRecordsInput, zone: PlannedZone, rrset: Rrset, content: string): boolean {
  const shown = rrset.name.slice(0, -1);
  const has = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase().replace(/\.$/, ""));
  return (
    (type === undefined || rrset.type === type) &&
    (name === undefined || (name === "@" ? rrset.name === zone.name : has(shown, name))) &&
    (query === undefined || has(shown, query) || has(content, query))
  );
}

interface Found {
  readonly rrset: Rrset;
  readonly record: Rrset["records"][number];
}

async function viewAll({ database }: ReadDeps, row: ZoneRow, found: readonly Found[]): Promise<DnsRecord[]> {
  const zone = plannedZone(row);
  const ids = found.map(({ rrset, record }) => recordIdOf(zone.id, rrset, record.content));
  const heads = new Map((await findHeads(database.db, row, ids)).map((head) => [head.id, head]));
  return found.map(({ rrset, record }, i) => {
    const id = ids[i];
    return viewRecord(zone, rrset, record, (id && heads.get(id)?.createdAt) ?? null);
  });
}

export async function getRecord(
  deps: ReadDeps,
  actor: Actor,
  input: { readonly zoneId: ZoneId; readonly recordId: RecordId },
): Promise<DnsRecord> {
  const access = await requireRecords(deps, actor, input.zoneId);
  const { rrset, record, head } = await findRecord(deps, access, input.recordId);
  return viewRecord(plannedZone(access.zone), rrset, record, head?.createdAt ?? null);
}

async function findRecord(
  deps: ReadDeps,
  { zone: row, sees }: RecordAccess,
  id: RecordId,
): Promise<Found & { head: RecordHead | undefined }> {
  if (row.claim === null) throw new AppError("records.not_found");
  const [head] = await findHeads(deps.database.db, row, [id]);
  const { rrsets } = await readZone(deps, row, head === undefined ? "whole" : { names: [head.name], above: [] });
  for (const rrset of rrsets.filter(sees)) {
    const record = rrset.records.find(({ content }) => recordIdOf(row.id, rrset, content) === id);
    if (record !== undefined) return { rrset, record, head };
  }
  throw new AppError("records.not_found");
}

export interface LocatedRecord extends RrsetKey {
  readonly content: string;
  /** Null for what was not created here. */
  readonly createdAt: Date | null;
}

/** Names and types of records that the caller sees by their ids, for them to change: the journal knows them, else PowerDNS does. */
export async function locateRecords(
  deps: ReadDeps,
  { zone: row, sees }: RecordAccess,
  ids: readonly RecordId[],
): Promise<Map<RecordId, LocatedRecord>> {
  requireWritable(row);
  const found = new Map<RecordId, LocatedRecord>();
  for (const head of await findHeads(deps.database.db, row, ids)) {
    const { id, name, type, content, createdAt } = head;
    found.set(id, { name, type, content, createdAt });
  }
  if (ids.every((id) => found.has(id))) return visible(found, sees);
  const missing = new Set(ids.filter((id) => !found.has(id)));
  for (const { name, type, records } of await readAllRrsets(deps, row)) {
    for (const { content } of records) {
      const id = recordIdOf(row.id, { name, type }, content);
      if (missing.has(id)) found.set(id, { name, type, content, createdAt: null });
    }
  }
  return visible(found, sees);
}

function visible(
  found: ReadonlyMap<RecordId, LocatedRecord>,
  sees: RecordRights["sees"],
): Map<RecordId, LocatedRecord> {
  return new Map([...found].filter(([, record]) => sees(record)));
}
