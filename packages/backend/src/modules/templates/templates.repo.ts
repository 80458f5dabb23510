import type { TemplateId, TenantId, ZoneId } from "@scai/contract";
import { type Db, type Tx, templates, zones, zoneTemplates } from "@scai/db";
import { and, asc, eq, gt, isNull, or, type SQL } from "drizzle-orm";

export type TemplateRow = typeof templates.$inferSelect;
export type ZoneTemplateRow = typeof zoneTemplates.$inferSelect;

/** The system's templates and those of the tenant: what can be applied to its zones. */
function ofTenant(tenantId: TenantId): SQL | undefined {
  return or(isNull(templates.tenantId), eq(templates.tenantId, tenantId));
}

/** By name. The system's and the tenant's are each read in the order of an index, whatever there is of them. */
export async function listTemplateRows(
  db: Db,
  tenantId: TenantId,
  page: {
    readonly type: "system" | "custom" | undefined;
    readonly after: { readonly name: string; readonly id: TemplateId } | undefined;
    readonly limit: number;
  },
): Promise<TemplateRow[]> {
  const { type, after, limit } = page;
  const { name, id } = templates;
  const listWhere = (condition: SQL): Promise<TemplateRow[]> =>
    db
      .select()
      .from(templates)
      .where(
        and(
          condition,
          after === undefined ? undefined : or(gt(name, after.name), and(eq(name, after.name), gt(id, after.id))),
        ),
      )
      // Among the system's and in a tenant a name is there once; ordered by the id too, all would be sorted.
      .orderBy(asc(name))
      .limit(limit);
  const [system, custom] = await Promise.all([
    type === "custom" ? [] : listWhere(isNull(templates.tenantId)),
    type === "system" ? [] : listWhere(eq(templates.tenantId, tenantId)),
  ]);
  return [...system, ...custom].sort(byNameAndId).slice(0, limit);
}

/** As the database orders them: byte for byte. */
function byNameAndId(a: TemplateRow, b: TemplateRow): number {
  return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)) || (a.id < b.id ? -1 : 1);
}

/** One that can be applied to zones of the tenant. */
export async function findTemplate(db: Db | Tx, tenantId: TenantId, id: TemplateId): Promise<TemplateRow | undefined> {
  const [row] = await db
    .select()
    .from(templates)
    .where(and(ofTenant(tenantId), eq(templates.id, id)));
  return row;
}

/** Whether the tenant has a zone for which the condition holds. */
export async function hasZoneWhere(db: Db, tenantId: TenantId, condition: SQL): Promise<boolean> {
  const [row] = await db
    .select({ id: zones.id })
    .from(zones)
    .where(and(eq(zones.tenantId, tenantId), condition))
    .limit(1);
  return row !== undefined;
}

interface ZoneKey {
  readonly id: ZoneId;
  readonly tenantId: TenantId;
}

const ofZone = ({ id, tenantId }: ZoneKey) => and(eq(zoneTemplates.tenantId, tenantId), eq(zoneTemplates.zoneId, id));

/** The template that a zone was asked for with. */
export async function findZoneTemplate(db: Db | Tx, zone: ZoneKey): Promise<ZoneTemplateRow | undefined> {
  const [row] = await db.select().from(zoneTemplates).where(ofZone(zone));
  return row;
}

/** Says what came of it. */
export async function settleZoneTemplate(
  tx: Db | Tx,
  zone: ZoneKey,
  outcome: Pick<ZoneTemplateRow, "state" | "settledAt"> & Partial<Pick<ZoneTemplateRow, "changeId" | "failure">>,
): Promise<void> {
  await tx
    .update(zoneTemplates)
    .set(outcome)
    .where(and(ofZone(zone), eq(zoneTemplates.state, "due")));
}

/** Active zones of every tenant that have not got the records of their template yet, the longest waiting first. */
export async function listZonesWithDueTemplate(db: Db, limit: number): Promise<ZoneKey[]> {
  return db
    .select({ id: zoneTemplates.zoneId, tenantId: zoneTemplates.tenantId })
    .from(zoneTemplates)
    .innerJoin(zones, eq(zones.id, zoneTemplates.zoneId))
    .where(and(eq(zoneTemplates.state, "due"), eq(zones.status, "active")))
    .orderBy(asc(zoneTemplates.dueAt))
    .limit(limit);
}
