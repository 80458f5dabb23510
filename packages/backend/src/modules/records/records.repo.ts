import type { RecordId, TenantId, ZoneId } from "@scai/contract";
import { type Db, recordChangeParts, recordHeads, type Tx } from "@scai/db";
import { and, count, eq, inArray, like, or, type SQL, sql } from "drizzle-orm";
import { type JournalledChange, rrsetsOfPart } from "./changes.repo.ts";
import type { RecordRights } from "./record-access.ts";
import { keyOf, type Rrset, type RrsetChange, recordIdOf } from "./rrset.ts";

export type RecordHead = typeof recordHeads.$inferSelect;

interface ZoneKey {
  readonly id: ZoneId;
  readonly tenantId: TenantId;
}

const ofZone = (zone: ZoneKey) => and(eq(recordHeads.tenantId, zone.tenantId), eq(recordHeads.zoneId, zone.id));

/** What the journal last said of records, by their ids. */
export async function findHeads(db: Db, zone: ZoneKey, ids: readonly RecordId[]): Promise<RecordHead[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(recordHeads)
    .where(and(ofZone(zone), inArray(recordHeads.id, [...ids])));
}

const { name, type, ttl, content, disabled } = recordHeads;
/** What an RRset is made from. */
const asRecord = { name, type, ttl, content, disabled };
type HeadRecord = Pick<RecordHead, keyof typeof asRecord>;

/** Of all records of some names, of every DNAME, and of what is below some names. */
export async function listHeads(
  db: Db,
  zone: ZoneKey,
  { names, above }: { readonly names: readonly string[]; readonly above: readonly string[] },
): Promise<HeadRecord[]> {
  const below = above.map((name) => like(recordHeads.name, `%.${name.replace(/[\\%_]/g, "\\$&")}`));
  return db
    .select(asRecord)
    .from(recordHeads)
    .where(and(ofZone(zone), or(inArray(recordHeads.name, [...names]), eq(recordHeads.type, "DNAME"), ...below)));
}

export async function listAllHeads(db: Db, zone: ZoneKey): Promise<HeadRecord[]> {
  return db.select(asRecord).from(recordHeads).where(ofZone(zone));
}

/** How many records of the zone somebody sees, without those of the platform. */
export async function countHeads(db: Db, zone: ZoneKey, rights: RecordRights): Promise<number> {
  const counts = await countHeadsByType(db, zone, rights);
  return counts.reduce((sum, { recordCount }) => sum + recordCount, 0);
}

export interface TypeCount {
  readonly type: string;
  readonly recordCount: number;
  readonly disabledCount: number;
}

/** The same of each type that there is. */
export async function countHeadsByType(db: Db, zone: ZoneKey, rights: RecordRights): Promise<TypeCount[]> {
  const { name, type, disabled } = recordHeads;
  const counts = { recordCount: count(), disabledCount: sql<number>`sum(${disabled})`.mapWith(Number) };
  if (rights.seesAll) {
    return db
      .select({ type, ...counts })
      .from(recordHeads)
      .where(ofZone(zone))
      .groupBy(type);
  }
  const rrsets = await db
    .select({ name, type, ...counts })
    .from(recordHeads)
    .where(ofZone(zone))
    .groupBy(name, type);
  const seen = Map.groupBy(
    rrsets.filter((rrset) => rights.sees(rrset)),
    (rrset) => rrset.type,
  );
  return [...seen].map(([ofType, all]) => ({
    type: ofType,
    recordCount: all.reduce((sum, { recordCount }) => sum + recordCount, 0),
    disabledCount: all.reduce((sum, { disabledCount }) => sum + disabledCount, 0),
  }));
}

/** The RRsets that heads make, by {@link keyOf}. */
export function rrsetsOfHeads(heads: readonly HeadRecord[]): Map<string, Rrset> {
  const rrsets = new Map<string, Rrset & { records: { content: string; disabled: boolean }[] }>();
  for (const { name, type, ttl, content, disabled } of heads) {
    const rrset = rrsets.get(keyOf({ name, type })) ?? { name, type, ttl, records: [] };
    rrset.records.push({ content, disabled });
    rrsets.set(keyOf(rrset), rrset);
  }
  return rrsets;
}

const rowsPerStatement = 500;

/** Makes the heads what a change in the journal says. A record that stays keeps the time of its creation. */
export async function writeHeads(tx: Tx, zone: ZoneKey, change: JournalledChange, now: Date): Promise<void> {
  await dropHeads(tx, zone, change.changes);
  await putHeads(tx, zone, change.sequence, "after", now);
}

/** Makes the heads what they were before a change that was not done, whatever of {@link putHeads} was. */
export async function restoreHeads(tx: Tx, zone: ZoneKey, change: JournalledChange, now: Date): Promise<void> {
  const undone = change.changes.map(({ name, type, before, after }) => ({ name, type, before: after, after: before }));
  await dropHeads(tx, zone, undone);
  await putHeads(tx, zone, change.sequence, "before", now);
}

/** Takes the heads of records away that a change takes away. */
async function dropHeads(tx: Tx, zone: ZoneKey, changes: readonly RrsetChange[]): Promise<void> {
  for (const drop of headDrops(zone, changes)) await tx.execute(drop);
}

/** The same as some of several statements that are sent together. */
export function headDrops(zone: ZoneKey, changes: readonly RrsetChange[]): SQL[] {
  const gone = changes.flatMap((change) => {
    if (change.before === undefined) return [];
    const kept = new Set(change.after?.records.map(({ content }) => content));
    const removed = change.before.records.filter(({ content }) => !kept.has(content));
    return removed.map(({ content }) => recordIdOf(zone.id, change, content));
  });
  return Array.from({ length: Math.ceil(gone.length / rowsPerStatement) }, (_, i) => {
    const some = gone.slice(i * rowsPerStatement, (i + 1) * rowsPerStatement);
    return sql`delete from ${recordHeads} where ${and(ofZone(zone), inArray(recordHeads.id, some))}`;
  });
}

type Side = "before" | "after";

/**
 * Writes the heads of all records that one side of a change has. The database reads them from the journal, and makes the ids as
 * {@link recordIdOf} does: of an import it is too much to be sent again.
 */
export async function putHeads(tx: Tx, zone: ZoneKey, sequence: number, side: Side, now: Date): Promise<void> {
  await tx.execute(headsInsert(zone, sequence, side, now));
}

/** The same as one of several statements that are sent together. */
export function headsInsert(zone: ZoneKey, sequence: number, side: Side, now: Date): SQL {
  const { zoneId, tenantId, createdAt } = recordHeads;
  const [ofZoneId, ofTenant, at] = [
    sql.param(zone.id, zoneId),
    sql.param(zone.tenantId, tenantId),
    sql.param(now, createdAt),
  ];
  const records = rrsetsOfPart(`name varchar(255) path '$.name', type varchar(16) path '$.type',
    ttl int path '$.${side}.ttl', nested path '$.${side}.records[*]' columns (
      content mediumtext path '$.content', disabled int path '$.disabled')`);
  return sql`insert into ${recordHeads}
      (zone_id, id, tenant_id, name, type, content, ttl, disabled, created_at)
    select ${ofZoneId},
      unhex(left(sha2(concat(cast(${ofZoneId} as binary), head.name, 0x00, head.type, 0x00, head.content), 256), 32)),
      ${ofTenant}, head.name, head.type, head.content, head.ttl, head.disabled, ${at}
    from ${recordChangeParts} part, ${records} head
    where part.sequence = ${sequence} and head.content is not null
    on duplicate key update ttl = values(ttl), disabled = values(disabled)`;
}
