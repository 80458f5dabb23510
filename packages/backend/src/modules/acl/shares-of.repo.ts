import { idToBytes, type PrincipalId, permissionBits, type ShareId, type TenantId } from "@scai/contract";
import { type Db, idList, selectRows, type Tx } from "@scai/db";
import { type SQL, sql } from "drizzle-orm";

/** Ids of the shares that these principals own, are members of, or are allowed to read by an entry; what an entry denies is not looked at. */
export function shareIdsOf(tenantId: TenantId, principalIds: readonly PrincipalId[], now: Date): SQL {
  const keys = idList(principalIds);
  return sql`select o.id from shares o where o.owner_id in (${keys}) union
    select m.share_id from share_members m where m.principal_id in (${keys}) and (m.expires_at is null or m.expires_at > ${now}) union
    select a.resource_id from aces a where a.tenant_id = ${Buffer.from(idToBytes(tenantId))} and a.resource_kind = 'share'
      and (a.principal_id is null or a.principal_id in (${keys})) and a.type = 'allow' and a.permissions & ${permissionBits.read}
      and (a.expires_at is null or a.expires_at > ${now})`;
}

/** Whether anything that was given to or denied one of these principals in a share ended in this time, by itself. */
export async function hasExpired(
  db: Db | Tx,
  tenantId: TenantId,
  shareId: ShareId,
  principalIds: readonly PrincipalId[],
  after: Date,
  until: Date,
): Promise<boolean> {
  const share = Buffer.from(idToBytes(shareId));
  const keys = idList(principalIds);
  const rows = await selectRows<{ found: number }>(
    db,
    sql`select 1 as found from aces a force index (aces_expires) left join nodes n on n.id = a.resource_id
        where a.tenant_id = ${Buffer.from(idToBytes(tenantId))} and a.expires_at > ${after} and a.expires_at <= ${until}
          and (a.principal_id is null or a.principal_id in (${keys})) and (a.resource_id = ${share} or n.share_id = ${share})
      union all select 1 from share_members m where m.share_id = ${share} and m.principal_id in (${keys})
          and m.expires_at > ${after} and m.expires_at <= ${until}
      limit 1`,
  );
  return rows.length > 0;
}
