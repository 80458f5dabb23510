import type { ShareId, TenantId } from "@scai/contract";
import { type quotaTargets, shares, tenants } from "@scai/db";
import { type SQL, sql } from "drizzle-orm";

export type QuotaTargetKind = (typeof quotaTargets)[number];

/**
 * Everything whose quota what is in a share counts against, as rows (kind, target_id, tenant_id): the share; the user whose personal
 * share it is, or the group that owns it; the tenant; the partner. In this order counters are locked.
 */
export function levelsOf(tenantId: TenantId, shareId: ShareId): SQL {
  const tenant = sql.param(tenantId, tenants.id);
  const share = sql.param(shareId, shares.id);
  return sql`select 'share' as kind, s.id as target_id, s.tenant_id from shares s where s.id = ${share} and s.tenant_id = ${tenant}
    union all select s.owner_kind, s.owner_id, s.tenant_id from shares s
      where s.id = ${share} and s.tenant_id = ${tenant} and (s.type = 'personal' or s.owner_kind = 'group')
    union all select 'tenant', t.id, t.id from tenants t where t.id = ${tenant}
    union all select 'partner', t.partner_id, null from tenants t where t.id = ${tenant}`;
}
