import { type AuditEventId, idToBytes, type TenantId } from "@scai/contract";
import { auditChains, auditEvents, type Db, type Tx } from "@scai/db";
import { and, asc, eq, gt, isNull, lt, lte, sql } from "drizzle-orm";
import { firstHash, type StoredEvent } from "./event-hash.ts";

export type Chain = typeof auditChains.$inferSelect;

/** Tenants with events that are not sealed, at most `limit`. Of all tenants on purpose: it is asked by the sealer alone. */
export async function listUnsealedTenants(db: Db, limit: number): Promise<TenantId[]> {
  const rows = await db
    .selectDistinct({ tenantId: auditEvents.tenantId })
    .from(auditEvents)
    .where(isNull(auditEvents.sequence))
    .limit(limit);
  return rows.map((row) => row.tenantId);
}

/** Chains in the order of their tenants' ids, at most `limit`. Of all tenants on purpose: for jobs and the operator's commands. */
export function listChains(db: Db, after: TenantId | undefined, limit: number): Promise<Chain[]> {
  return db
    .select()
    .from(auditChains)
    .where(after === undefined ? undefined : gt(auditChains.tenantId, after))
    .orderBy(asc(auditChains.tenantId))
    .limit(limit);
}

export async function findChain(db: Db | Tx, tenantId: TenantId): Promise<Chain | undefined> {
  const [row] = await db.select().from(auditChains).where(eq(auditChains.tenantId, tenantId));
  return row;
}

/** The tenant's chain, made when absent, locked until the transaction ends: whoever appends to it or trims it holds this. */
export async function lockChain(tx: Tx, tenantId: TenantId): Promise<Chain> {
  const start = { lastSequence: 0, lastHash: firstHash, trimmedSequence: 0, trimmedHash: firstHash };
  await tx
    .insert(auditChains)
    .values({ tenantId, ...start })
    .onDuplicateKeyUpdate({ set: { tenantId } });
  const [row] = await tx.select().from(auditChains).where(eq(auditChains.tenantId, tenantId)).for("update");
  if (row === undefined) throw new Error("an audit chain vanished while it was being locked");
  return row;
}

export async function updateChain(tx: Tx, tenantId: TenantId, values: Partial<Omit<Chain, "tenantId">>): Promise<void> {
  await tx.update(auditChains).set(values).where(eq(auditChains.tenantId, tenantId));
}

/**
 * Events that are not sealed and whose ids are below a bound, in the order of their ids. The index is told, because MariaDB would otherwise
 * look for them from the oldest event of the tenant on.
 */
export function listUnsealed(tx: Tx, tenantId: TenantId, below: AuditEventId, limit: number): Promise<StoredEvent[]> {
  return tx
    .select()
    .from(auditEvents, { forceIndex: "audit_events_unsealed" })
    .where(and(eq(auditEvents.tenantId, tenantId), isNull(auditEvents.sequence), lt(auditEvents.id, below)))
    .orderBy(asc(auditEvents.id))
    .limit(limit);
}

export interface Seal {
  readonly id: AuditEventId;
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** Gives events their places, in one statement. */
export async function sealEvents(tx: Tx, tenantId: TenantId, seals: readonly Seal[]): Promise<void> {
  const bytes = (id: string) => Buffer.from(idToBytes(id));
  const rows = seals.map(
    (seal) =>
      sql`select ${bytes(seal.id)} as id, ${seal.sequence} as sequence, ${Buffer.from(seal.previousHash, "hex")} as previous_hash, ${Buffer.from(seal.hash, "hex")} as hash`,
  );
  await tx.execute(sql`update ${auditEvents} event join (${sql.join(rows, sql` union all `)}) seal on event.id = seal.id
    set event.sequence = seal.sequence, event.previous_hash = seal.previous_hash, event.hash = seal.hash
    where event.tenant_id = ${bytes(tenantId)}`);
}

/** Sealed events after a sequence, in order. One range of an index. */
export function listSealedAfter(
  db: Db | Tx,
  tenantId: TenantId,
  sequence: number,
  limit: number,
): Promise<StoredEvent[]> {
  return db
    .select()
    .from(auditEvents, { forceIndex: "audit_events_sequence" })
    .where(and(eq(auditEvents.tenantId, tenantId), gt(auditEvents.sequence, sequence)))
    .orderBy(asc(auditEvents.sequence))
    .limit(limit);
}

/** When the events after a sequence happened, and their hashes, in order: what retention asks. */
export function listSealedTimes(tx: Tx, tenantId: TenantId, sequence: number, limit: number) {
  return tx
    .select({ sequence: auditEvents.sequence, occurredAt: auditEvents.occurredAt, hash: auditEvents.hash })
    .from(auditEvents, { forceIndex: "audit_events_sequence" })
    .where(and(eq(auditEvents.tenantId, tenantId), gt(auditEvents.sequence, sequence)))
    .orderBy(asc(auditEvents.sequence))
    .limit(limit);
}

/** Removes the sealed events up to a sequence. */
export async function deleteSealedUpTo(tx: Tx, tenantId: TenantId, sequence: number): Promise<void> {
  await tx
    .delete(auditEvents)
    .where(and(eq(auditEvents.tenantId, tenantId), gt(auditEvents.sequence, 0), lte(auditEvents.sequence, sequence)));
}

export async function countUnsealed(db: Db | Tx, tenantId: TenantId): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(auditEvents)
    .where(and(eq(auditEvents.tenantId, tenantId), isNull(auditEvents.sequence)));
  return Number(row?.count ?? 0);
}
