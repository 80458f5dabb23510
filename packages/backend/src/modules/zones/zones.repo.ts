import type { TenantId, ZoneId } from "@scai/contract";
import { type Db, type Tx, zoneClaimLocks, zones } from "@scai/db";
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, like, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { likePattern } from "../../platform/like-pattern.ts";

export type ZoneRow = typeof zones.$inferSelect;

export async function findZone(db: Db | Tx, tenantId: TenantId, id: ZoneId): Promise<ZoneRow | undefined> {
  const [row] = await db
    .select()
    .from(zones)
    .where(and(eq(zones.tenantId, tenantId), eq(zones.id, id)));
  return row;
}

/** A zone of whatever tenant, if the condition holds for it: what the caller may do there. */
export async function findZoneWhere(db: Db, id: ZoneId, condition: SQL): Promise<ZoneRow | undefined> {
  const [row] = await db
    .select()
    .from(zones)
    .where(and(eq(zones.id, id), condition));
  return row;
}

export async function findZoneByName(db: Db | Tx, tenantId: TenantId, name: string): Promise<ZoneRow | undefined> {
  const [row] = await db
    .select()
    .from(zones)
    .where(and(eq(zones.tenantId, tenantId), eq(zones.name, name)));
  return row;
}

/** Zones that are not deleted, by their names. */
export function listZonesNamed(
  db: Db,
  tenantId: TenantId,
  names: readonly string[],
  condition: SQL,
): Promise<ZoneRow[]> {
  return db
    .select()
    .from(zones)
    .where(and(eq(zones.tenantId, tenantId), inArray(zones.name, [...names]), ne(zones.status, "deleted"), condition));
}

export interface ZoneFilter {
  /** Holds for the zones that the caller may read. */
  readonly isReadable: SQL;
  /** A part of the name, or of the network of a reverse zone. */
  readonly search?: string | undefined;
  readonly status?: ZoneRow["status"] | undefined;
  readonly types?: readonly ZoneRow["type"][] | undefined;
  readonly dnssecEnabled?: boolean | undefined;
  readonly includeDeleted: boolean;
  readonly after: { readonly name: string; readonly id: ZoneId } | undefined;
  readonly limit: number;
}

/** Zones by name; the index on tenant and name gives them in order. */
export async function listZoneRows(db: Db, tenantId: TenantId, filter: ZoneFilter): Promise<ZoneRow[]> {
  const { isReadable, search, status, types, dnssecEnabled, includeDeleted, after, limit } = filter;
  const isFound = search === undefined ? undefined : likePattern(search);
  return db
    .select()
    .from(zones)
    .where(
      and(
        eq(zones.tenantId, tenantId),
        isReadable,
        isFound === undefined ? undefined : or(like(zones.name, isFound), like(zones.cidr, isFound)),
        status === undefined ? undefined : eq(zones.status, status),
        types === undefined ? undefined : inArray(zones.type, [...types]),
        dnssecEnabled === undefined ? undefined : eq(zones.dnssecEnabled, dnssecEnabled),
        includeDeleted || status === "deleted" ? undefined : ne(zones.status, "deleted"),
        after === undefined ? undefined : gt(zones.name, after.name),
      ),
    )
    .orderBy(asc(zones.name))
    .limit(limit);
}

/** Holds everybody who decides about names of the family until the transaction ends. */
export async function lockFamily(tx: Tx, family: string): Promise<void> {
  await tx
    .insert(zoneClaimLocks)
    .values({ domain: family })
    .onDuplicateKeyUpdate({ set: { domain: sql`${zoneClaimLocks.domain}` } });
}

/**
 * Whether a tenant other than this one has shown that the name is theirs, or one that it is under, or one that is under it. Of all
 * tenants, because a name is in one zone only, whoever has it.
 */
export async function isHeldByOthers(db: Db | Tx, tenantId: TenantId, claim: string): Promise<boolean> {
  const labels = claim.split(".");
  const above = labels.map((_label, i) => labels.slice(0, i + 1).join("."));
  const [found] = await db
    .select({ id: zones.id })
    .from(zones)
    .where(and(ne(zones.tenantId, tenantId), or(inArray(zones.claim, above), isUnder(claim))))
    .limit(1);
  return found !== undefined;
}

function isUnder(claim: string): SQL {
  return like(zones.claim, `${claim.replace(/[\\%_]/g, "\\$&")}.%`);
}

/** That nobody holds the zone. The time is the database's. */
export const isUnheld = or(isNull(zones.heldUntil), sql`${zones.heldUntil} < utc_timestamp(3)`);

/** Zones of every tenant whose change is not complete and that nobody holds. */
export function listUnsettledZones(db: Db, limit: number): Promise<ZoneRow[]> {
  return db
    .select()
    .from(zones)
    .where(and(isNotNull(zones.intent), isUnheld))
    .orderBy(asc(zones.intentAt))
    .limit(limit);
}

/** Secondary zones of every tenant that went out of service, and that nobody holds. */
export function listSecondariesOutSince(db: Db, since: Date, limit: number): Promise<ZoneRow[]> {
  const isOut = and(inArray(zones.status, ["inactive", "deleted"]), isNotNull(zones.claim), isNull(zones.intent));
  return db
    .select()
    .from(zones)
    .where(and(eq(zones.type, "secondary"), isOut, gt(zones.modifiedAt, since), isUnheld))
    .orderBy(desc(zones.modifiedAt))
    .limit(limit);
}

/** Deleted zones of every tenant, the oldest first. */
export function listZonesDeletedBefore(db: Db, before: Date, limit: number): Promise<ZoneRow[]> {
  return db
    .select()
    .from(zones)
    .where(and(eq(zones.status, "deleted"), lt(zones.deletedAt, before)))
    .orderBy(asc(zones.deletedAt))
    .limit(limit);
}
