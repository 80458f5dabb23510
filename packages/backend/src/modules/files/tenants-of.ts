import { kindOfId, type TenantId } from "@scai/contract";
import { type Db, tenants } from "@scai/db";
import { asc, eq } from "drizzle-orm";

/** Every tenant, or the one that is named. Throws a RangeError on one that does not exist. */
export async function tenantsOf(db: Db, tenant: string | undefined): Promise<TenantId[]> {
  const rows = await db
    .select({ id: tenants.id })
    .from(tenants)
    .where(tenant === undefined ? undefined : eq(tenants.id, tenantId(tenant)))
    .orderBy(asc(tenants.id));
  if (tenant !== undefined && rows.length === 0) throw new RangeError(`there is no tenant ${tenant}`);
  return rows.map((row) => row.id);
}

function tenantId(text: string): TenantId {
  if (kindOfId(text, ["tenant"]) === undefined) throw new RangeError(`${text} is not the id of a tenant`);
  return `tnt_${text.slice(4)}`;
}
