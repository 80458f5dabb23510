import { idToBytes, type RecordId, type TenantId, type ZoneId } from "@scai/contract";
import { type Db, type RrsetState, recordHeads, type Tx } from "@scai/db";
import { and, count, eq, inArray, like, or, sql } from "drizzle-orm";
import { jsonPieces } from "./json-pieces.ts";
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

/** Of all records of some names, of every DNAME, and of what is below some names. */
export async function listHeads(
  db: Db,
  zone: ZoneKey,
  { names, above }: { readonly names: readonly string[]; readonly above: readonly string[] },
): Promise<RecordHead[]> {
  const below = above.map((name) => like(recordHeads.name, `%.${name.replace(/[\\%_]/g, "\\$&")}`));
  return db
    .select()
    .from(recordHeads)
    .where(and(ofZone(zone), or(inArray(recordHeads.name, [...names]), eq(recordHeads.type, "DNAME"), ...below)));
}

export async function listAllHeads(db: Db, zone: ZoneKey): Promise<RecordHead[]> {
  return db.select().from(recordHeads).where(ofZone(zone));
}

/** How many records of the zone somebody sees, without those of the platform. */
export async function countHeads(db: Db, zone: ZoneKey, rights: RecordRights): Promise<number> {
  if (rights.seesAll) {
    const [row] = await db.select({ records: count() }).from(recordHeads).where(ofZone(zone));
    return row?.records ?? 0;
  }
  const { name, type } = recordHeads;
  const sizes = await db
    .select({ name, type, records: count() })
    .from(recordHeads)
    .where(ofZone(zone))
    .groupBy(name, type);
  return sizes.filter((rrset) => rights.sees(rrset)).reduce((sum, { records }) => sum + records, 0);
}

/** The RRsets that heads make, by {@link keyOf}. */
export function rrsetsOfHeads(heads: readonly RecordHead[]): Map<string, Rrset> {
  const rrsets = new Map<string, Rrset & { records: { content: string; disabled: boolean }[] }>();
  for (const { name, type, ttl, content, disabled } of heads) {
    const rrset = rrsets.get(keyOf({ name, type })) ?? { name, type, ttl, records: [] };
    rrset.records.push({ content, disabled });
    rrsets.set(keyOf(rrset), rrset);
  }
  return rrsets;
}

const rowsPerStatement = 500;

/** Makes the heads what the changes say. A record that stays keeps the time of its creation. */
export async function writeHeads(tx: Tx, zone: ZoneKey, changes: readonly RrsetChange[], now: Date): Promise<void> {
  const gone = changes.flatMap((change) => {
    const kept = new Set(change.after?.records.map(({ content }) => content));
    const removed = change.before?.records.filter(({ content }) => !kept.has(content)) ?? [];
    return removed.map(({ content }) => recordIdOf(zone.id, change, content));
  });
  const rows = changes.flatMap((change) => headsOf(zone, change, change.after));
  for (let at = 0; at < gone.length; at += rowsPerStatement) {
    await tx
      .delete(recordHeads)
      .where(and(ofZone(zone), inArray(recordHeads.id, gone.slice(at, at + rowsPerStatement))));
  }
  const { zoneId, tenantId, createdAt } = recordHeads;
  const [ofZoneId, ofTenant, at] = [
    sql.param(zone.id, zoneId),
    sql.param(zone.tenantId, tenantId),
    sql.param(now, createdAt),
  ];
  for (const piece of jsonPieces(rows)) {
    await tx.execute(sql`insert into ${recordHeads}
        (zone_id, id, tenant_id, name, type, content, ttl, disabled, created_at)
      select ${ofZoneId}, unhex(head.id), ${ofTenant}, head.name, head.type, head.content, head.ttl, head.disabled, ${at}
      from json_table(${piece}, '$[*]' columns (
        id char(32) path '$.id', name varchar(255) path '$.name', type varchar(16) path '$.type',
        content mediumtext path '$.content', ttl int path '$.ttl', disabled int path '$.disabled')) head
      on duplicate key update ttl = values(ttl), disabled = values(disabled)`);
  }
}

/** Heads as JSON says them; what all have in common is not among it. */
function headsOf({ id: zoneId }: ZoneKey, { name, type }: RrsetChange, state: RrsetState | undefined) {
  return (state?.records ?? []).map(({ content, disabled }) => ({
    id: Buffer.from(idToBytes(recordIdOf(zoneId, { name, type }, content))).toString("hex"),
    name,
    type,
    content,
    ttl: state?.ttl ?? 0,
    disabled: Number(disabled),
  }));
}
