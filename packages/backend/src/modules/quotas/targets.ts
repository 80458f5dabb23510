import {
  AppError,
  type ErrorCode,
  type GroupId,
  idToBytes,
  type PartnerId,
  type ShareId,
  type TenantId,
  type UserId,
} from "@scai/contract";
import { partners } from "@scai/db";
import { eq } from "drizzle-orm";
import type { Services } from "../../services.ts";
import { ownPartner, requireInstallation, requireWiderReach, tenantsWithin } from "../admin/index.ts";
import type { Actor } from "../identity/index.ts";
import { tenantsWith } from "../roles/index.ts";
import { findPartnerOf, findTenantOf, hasPartner, hasTenant } from "./quotas.repo.ts";
import type { CounterKey } from "./recalculate.repo.ts";

/** What a quota can be about. */
export type QuotaTarget =
  | { readonly kind: "partner"; readonly id: PartnerId }
  | { readonly kind: "tenant"; readonly id: TenantId }
  | { readonly kind: "user"; readonly id: UserId }
  | { readonly kind: "group"; readonly id: GroupId }
  | { readonly kind: "share"; readonly id: ShareId };

const notFound = {
  partner: "admin.partner_not_found",
  tenant: "admin.tenant_not_found",
  user: "admin.user_not_found",
  group: "admin.group_not_found",
  share: "shares.not_found",
} as const satisfies Record<QuotaTarget["kind"], ErrorCode>;

/** The partner of the caller's tenant. */
export async function ownPartnerTarget(
  { database: { db } }: Pick<Services, "database">,
  { tenantId }: Actor,
): Promise<QuotaTarget> {
  return { kind: "partner", id: await findPartnerOf(db, tenantId) };
}

/**
 * The target, if the caller has the permission there: their tenant's users, groups and shares, or those of all tenants that they reach. A
 * tenant's own limit is set from above it, as is a partner's; `admin.forbidden` otherwise.
 */
export async function requireTarget(
  deps: Pick<Services, "database" | "roles">,
  actor: Actor,
  target: QuotaTarget,
  permission: "quotas:read" | "quotas:update",
): Promise<CounterKey> {
  const { db } = deps.database;
  const { kind, id } = target;
  const key = { kind, targetId: idToBytes(id) };
  if (kind === "partner") {
    const reach = await requireWiderReach(deps, actor, permission);
    const within = reach === "installation" ? undefined : eq(partners.id, ownPartner(actor.tenantId));
    if (!(await hasPartner(db, id, within))) throw new AppError(notFound.partner);
    if (permission === "quotas:update") await requireInstallation(deps, actor, permission);
    return { ...key, tenantId: null };
  }
  if (kind === "tenant") {
    const isSet = permission === "quotas:update";
    // Every other tenant that they reach is below them.
    if (isSet && id === actor.tenantId) await requireWiderReach(deps, actor, permission);
    const within = isSet ? await tenantsWith(deps, actor, permission) : await tenantsWithin(deps, actor, permission);
    if (!(await hasTenant(db, id, within))) throw new AppError(notFound.tenant);
    return { ...key, tenantId: id };
  }
  const within = await tenantsWithin(deps, actor, permission);
  const tenantId = await findTenantOf(db, target, within);
  if (tenantId === undefined) throw new AppError(notFound[kind]);
  return { ...key, tenantId };
}
