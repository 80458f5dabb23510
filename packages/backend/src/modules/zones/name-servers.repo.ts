import type { ZoneId } from "@scai/contract";
import { type Database, type Db, nameServerRollouts, nameServers, type Tx, zones } from "@scai/db";
import { and, asc, desc, eq, gt, isNotNull, lt, ne, sql } from "drizzle-orm";
import type { ZoneRow } from "./zones.repo.ts";

export type RolloutRow = typeof nameServerRollouts.$inferSelect;

const staleAfterMs = 60_000;

/** The platform's name servers, in the order in which they are told. */
export async function listNameServers(db: Db | Tx): Promise<string[]> {
  const rows = await db.select({ name: nameServers.name }).from(nameServers).orderBy(asc(nameServers.position));
  return rows.map(({ name }) => name);
}

/** Replaces the list, and begins to bring it into every zone; what was being brought in before is not any more. */
export async function replaceNameServers(tx: Tx, names: readonly string[], now: Date): Promise<void> {
  // Two who change it at once take turns here.
  await tx.select().from(nameServers).for("update");
  await tx.delete(nameServers);
  await tx.insert(nameServers).values(names.map((name, position) => ({ name, position })));
  await tx.update(nameServerRollouts).set({ isOpen: null, finishedAt: now }).where(eq(nameServerRollouts.isOpen, true));
  const [{ total }] = await countServable(tx);
  await tx
    .insert(nameServerRollouts)
    .values({ isOpen: true, total, done: 0, changed: 0, startedAt: now, aliveAt: new Date(0) });
}

/** Zones that PowerDNS has, in service or not, and that are not copies of somebody else's. Of every tenant. */
const isServable = and(isNotNull(zones.claim), ne(zones.type, "secondary"));

async function countServable(tx: Tx): Promise<[{ total: number }]> {
  const [row] = await tx.select({ total: sql<number>`count(*)` }).from(zones).where(isServable);
  return [{ total: Number(row?.total ?? 0) }];
}

/** The zones after one, in an order that new ones are at the end of. */
export function listServableZones(db: Db, after: ZoneId | null, limit: number): Promise<ZoneRow[]> {
  return db
    .select()
    .from(zones)
    .where(and(isServable, after === null ? undefined : gt(zones.id, after)))
    .orderBy(asc(zones.id))
    .limit(limit);
}

export async function findLastRollout(db: Db | Tx): Promise<RolloutRow | undefined> {
  const [row] = await db.select().from(nameServerRollouts).orderBy(desc(nameServerRollouts.id)).limit(1);
  return row;
}

/** The open roll-out, if nobody is at it or whoever was has been silent for a minute. */
export async function takeRollout({ db }: Database, now: Date): Promise<RolloutRow | undefined> {
  const [open] = await db.select().from(nameServerRollouts).where(eq(nameServerRollouts.isOpen, true));
  if (open === undefined) return undefined;
  const [taken] = await db
    .update(nameServerRollouts)
    .set({ aliveAt: now })
    .where(
      and(eq(nameServerRollouts.id, open.id), lt(nameServerRollouts.aliveAt, new Date(now.getTime() - staleAfterMs))),
    );
  return taken.affectedRows === 0 ? undefined : { ...open, aliveAt: now };
}

/** Notes how far it is. False when another has taken it over, or another list is being brought in. */
export async function keepRollout(
  db: Db,
  row: Pick<RolloutRow, "id" | "aliveAt">,
  values: Partial<RolloutRow>,
): Promise<boolean> {
  const [kept] = await db
    .update(nameServerRollouts)
    .set(values)
    .where(
      and(
        eq(nameServerRollouts.id, row.id),
        eq(nameServerRollouts.isOpen, true),
        eq(nameServerRollouts.aliveAt, row.aliveAt),
      ),
    );
  return kept.affectedRows > 0;
}
