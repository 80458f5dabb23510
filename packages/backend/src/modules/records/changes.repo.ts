import { AppError, type RecordChangeId, type TenantId, type ZoneId } from "@scai/contract";
import {
  type Db,
  type JournalledRrset,
  recordChangeParts,
  recordChanges,
  selectRows,
  type Tx,
  type Write,
} from "@scai/db";
import { and, asc, desc, eq, gt, lt, type SQL, sql } from "drizzle-orm";
import { jsonPieces } from "./json-pieces.ts";
import type { RrsetChange, RrsetKey } from "./rrset.ts";

export type ChangeRow = typeof recordChanges.$inferSelect;
export type NewChange = Omit<typeof recordChanges.$inferInsert, "sequence" | "rrsetCount">;

interface ZoneKey {
  readonly id: ZoneId;
  readonly tenantId: TenantId;
}

const ofZone = (zone: ZoneKey) => and(eq(recordChanges.tenantId, zone.tenantId), eq(recordChanges.zoneId, zone.id));

/** A change of the journal, and what it makes of RRsets. */
export interface JournalledChange {
  readonly sequence: number;
  readonly changes: readonly RrsetChange[];
}

/** Writes a change down with what it makes of each RRset; answers its sequence. */
export async function insertChange(tx: Tx, change: NewChange, rrsets: readonly RrsetChange[]): Promise<number> {
  const [{ insertId: sequence }] = await changeInsert(tx, change, rrsets);
  for (const part of partInserts(tx, sequence, rrsets)) await part;
  return sequence;
}

/** The same as some of several statements that are sent together, whose last number is the sequence then. */
export function changeInserts(db: Db, change: NewChange, rrsets: readonly RrsetChange[]): Write[] {
  const inserts = [changeInsert(db, change, rrsets), ...partInserts(db, sql`last_insert_id()`, rrsets)];
  return inserts.map((statement) => ({ statement }));
}

function changeInsert(db: Db | Tx, change: NewChange, rrsets: readonly RrsetChange[]) {
  return db.insert(recordChanges).values({ ...change, rrsetCount: rrsets.length });
}

function partInserts(db: Db | Tx, sequence: number | SQL, changes: readonly RrsetChange[]) {
  const rows = changes.map(
    ({ name, type, before = null, after = null }): JournalledRrset => ({ name, type, before, after }),
  );
  return [...jsonPieces(rows)].map((rrsets, part) => db.insert(recordChangeParts).values({ sequence, part, rrsets }));
}

/** Takes a change back that PowerDNS was not told of. */
export async function dropChange(db: Db, sequence: number): Promise<void> {
  await db.execute(sql`delete ${recordChanges}, ${recordChangeParts} from ${recordChanges}
    join ${recordChangeParts} on ${eq(recordChangeParts.sequence, recordChanges.sequence)} where ${isPending(sequence)}`);
}

type Settlement = Pick<ChangeRow, "state" | "settledAt"> & Partial<Pick<ChangeRow, "serial" | "failure">>;

/** Says what came of a pending change; whoever is first decides. */
export async function settleChange(db: Tx | Db, sequence: number, outcome: Settlement): Promise<boolean> {
  const [settled] = await settlement(db, sequence, outcome);
  return settled.affectedRows === 1;
}

/** The same as one of several statements that are sent together. */
export function settlement(db: Tx | Db, sequence: number, outcome: Settlement) {
  return db.update(recordChanges).set(outcome).where(isPending(sequence));
}

const isPending = (sequence: number) => and(eq(recordChanges.sequence, sequence), eq(recordChanges.state, "pending"));

/** Says whether a change is pending, which it stays until the transaction ends. */
export async function lockPending(tx: Tx, sequence: number): Promise<boolean> {
  const rows = await tx
    .select({ sequence: recordChanges.sequence })
    .from(recordChanges)
    .where(isPending(sequence))
    .for("update");
  return rows.length > 0;
}

/** The zone's change that was begun and is not settled; there is one at most. */
export async function findPending(db: Db, zone: ZoneKey): Promise<ChangeRow | undefined> {
  const [row] = await db
    .select()
    .from(recordChanges)
    .where(and(ofZone(zone), eq(recordChanges.state, "pending")))
    .limit(1);
  return row;
}

/** As a condition: that there is such a change. */
export function hasPending(zone: ZoneKey): SQL {
  return sql`exists (select 1 from ${recordChanges} where ${and(ofZone(zone), eq(recordChanges.state, "pending"))})`;
}

/** Pending changes of whatever tenant that began before: what crashes left. */
export async function listPendingBefore(db: Db, before: Date, limit: number): Promise<ChangeRow[]> {
  return db
    .select()
    .from(recordChanges)
    .where(and(eq(recordChanges.state, "pending"), lt(recordChanges.createdAt, before)))
    .orderBy(asc(recordChanges.createdAt))
    .limit(limit);
}

export async function getChange(db: Db, zone: ZoneKey, id: RecordChangeId): Promise<ChangeRow> {
  const [row] = await db
    .select()
    .from(recordChanges)
    .where(and(ofZone(zone), eq(recordChanges.id, id)));
  if (row === undefined) throw new AppError("records.change_not_found");
  return row;
}

/** The newest first. */
export async function listChangeRows(
  db: Db,
  zone: ZoneKey,
  { below, limit }: { readonly below: number | undefined; readonly limit: number },
): Promise<ChangeRow[]> {
  return db
    .select()
    .from(recordChanges)
    .where(and(ofZone(zone), below === undefined ? undefined : lt(recordChanges.sequence, below)))
    .orderBy(desc(recordChanges.sequence))
    .limit(limit);
}

/** What a change makes of RRsets: all of them, or so many of the first. */
export async function listRrsetsOfChange(db: Db | Tx, sequence: number, limit?: number): Promise<RrsetChange[]> {
  const parts = db
    .select()
    .from(recordChangeParts)
    .where(eq(recordChangeParts.sequence, sequence))
    .orderBy(asc(recordChangeParts.part));
  return (await parts).flatMap(toRrsetChanges).slice(0, limit);
}

/** The names and types that changes are about, by the changes' sequences. */
export async function listKeysOfChanges(
  db: Db,
  sequences: readonly number[],
): Promise<(RrsetKey & { readonly sequence: number })[]> {
  if (sequences.length === 0) return [];
  return selectRows(
    db,
    sql`select part.sequence, changed.name, changed.type from ${recordChangeParts} part, ${rrsetsOfPart("name varchar(255) path '$.name', type varchar(16) path '$.type'")} changed
      where part.sequence in ${[...sequences]} order by part.sequence, part.part`,
  );
}

/** A part's RRsets as rows of a statement that has it as `part`. */
export function rrsetsOfPart(columns: string): SQL {
  return sql`json_table(convert(uncompress(part.rrsets) using utf8mb4), '$[*]' columns (${sql.raw(columns)}))`;
}

/** What applied changes after one made of RRsets, in the order in which they were made. */
export async function listRrsetsSince(db: Db, zone: ZoneKey, sequence: number): Promise<RrsetChange[]> {
  const rows = await db
    .select({ part: recordChangeParts })
    .from(recordChanges)
    .innerJoin(recordChangeParts, eq(recordChangeParts.sequence, recordChanges.sequence))
    .where(and(ofZone(zone), eq(recordChanges.state, "applied"), gt(recordChanges.sequence, sequence)))
    .orderBy(asc(recordChangeParts.sequence), asc(recordChangeParts.part));
  return rows.flatMap(({ part }) => toRrsetChanges(part));
}

function toRrsetChanges({ rrsets }: typeof recordChangeParts.$inferSelect): RrsetChange[] {
  // What `insertChange` wrote.
  const written: JournalledRrset[] = JSON.parse(rrsets);
  return written.map(({ name, type, before, after }) => ({
    name,
    type,
    before: before ?? undefined,
    after: after ?? undefined,
  }));
}
