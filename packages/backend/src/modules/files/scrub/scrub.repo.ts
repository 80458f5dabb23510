import { idFromBytes, type TenantId } from "@scai/contract";
import { chunks, type Db, damagedChunks, scrubPositions, selectRows, type Tx } from "@scai/db";
import { and, asc, eq, gt, inArray, lt, sql } from "drizzle-orm";

/** Tenants whose pass is under way, or ended before a time, or never began; who waited longest comes first. Of any tenant, for the worker. */
export async function listTenantsDue(db: Db, endedBefore: Date, limit: number): Promise<TenantId[]> {
  const rows = await selectRows<{ id: Buffer }>(
    db,
    sql`select t.id from tenants t left join scrub_positions s on s.tenant_id = t.id
      where s.tenant_id is null or s.pass_ended_at is null or s.pass_ended_at < ${endedBefore}
      order by s.read_at, t.id limit ${limit}`,
  );
  return rows.map((row) => idFromBytes("tenant", row.id));
}

/** The hash up to which the tenant's chunks were read in the pass that is under way; null when none is. */
export async function findPosition(db: Db, tenantId: TenantId): Promise<string | null> {
  const [row] = await db.select().from(scrubPositions).where(eq(scrubPositions.tenantId, tenantId));
  return row === undefined || row.passEndedAt !== null ? null : row.afterSha256;
}

/** Notes that everything up to a hash was read, or with null that the pass is at its end. */
export async function setPosition(db: Db, tenantId: TenantId, afterSha256: string | null, readAt: Date): Promise<void> {
  const values = { afterSha256, passEndedAt: afterSha256 === null ? readAt : null, readAt };
  await db
    .insert(scrubPositions)
    .values({ tenantId, ...values })
    .onDuplicateKeyUpdate({ set: values });
}

/** The next stored chunks of a tenant by hash; one range of the primary key. */
export function listStoredAfter(db: Db, tenantId: TenantId, after: string | null, createdBefore: Date, limit: number) {
  return db
    .select()
    .from(chunks)
    .where(
      and(
        eq(chunks.tenantId, tenantId),
        after === null ? undefined : gt(chunks.sha256, after),
        eq(chunks.isStored, true),
        lt(chunks.createdAt, createdBefore),
      ),
    )
    .orderBy(asc(chunks.sha256))
    .limit(limit);
}

const whereDamaged = (tenantId: TenantId, sha256: string) =>
  and(eq(damagedChunks.tenantId, tenantId), eq(damagedChunks.sha256, sha256));

/** Of these the chunks that are known to be damaged. */
export async function listKnownDamaged(db: Db, tenantId: TenantId, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await db
    .select({ sha256: damagedChunks.sha256 })
    .from(damagedChunks)
    .where(and(eq(damagedChunks.tenantId, tenantId), inArray(damagedChunks.sha256, [...hashes])));
  return new Set(rows.map((row) => row.sha256));
}

export async function insertDamaged(tx: Tx, row: typeof damagedChunks.$inferInsert): Promise<void> {
  const { kind, seenAt } = row;
  await tx.insert(damagedChunks).values(row).onDuplicateKeyUpdate({ set: { kind, seenAt } });
}

export async function deleteDamaged(tx: Tx, tenantId: TenantId, sha256: string): Promise<void> {
  await tx.delete(damagedChunks).where(whereDamaged(tenantId, sha256));
}

/** Forgets damaged chunks that nobody has any more. */
export async function forgetGoneDamaged(db: Db, tenantId: TenantId): Promise<void> {
  await db.execute(sql`delete d from damaged_chunks d left join chunks c on c.tenant_id = d.tenant_id and c.sha256 = d.sha256
    where d.tenant_id = ${sql.param(tenantId, damagedChunks.tenantId)} and c.sha256 is null`);
}

/** How many there are, of all tenants: for a metric. */
export function countDamagedChunks(db: Db): Promise<number> {
  return db.$count(damagedChunks);
}
