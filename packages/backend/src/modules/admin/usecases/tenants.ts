import { AppError, PartnerId, type RolePermission, TenantId } from "@scai/contract";
import { partners } from "@scai/db";
import { eq } from "drizzle-orm";
import { decodeNameCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import {
  findPartnerRow,
  findTenantRow,
  listPartnerRows,
  listTenantRows,
  type PartnerRow,
  type TenantRow,
} from "../admin.repo.ts";
import { type Partner, viewPartner } from "../partner.view.ts";
import { ownPartner, requireWiderReach, tenantsWithin } from "../reach.ts";
import { viewTenant } from "../tenant.view.ts";

type ReadDeps = Pick<Services, "database" | "roles">;

export interface ListInput {
  readonly search?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The partners within the caller's reach, by name. */
export async function listPartners(deps: ReadDeps, actor: Actor, input: ListInput) {
  const reach = await requireWiderReach(deps, actor, "tenants:read");
  const after = decodeNameCursor(input.cursor, PartnerId);
  const rows = await listPartnerRows(
    deps.database.db,
    reach === "installation" ? undefined : eq(partners.id, ownPartner(actor.tenantId)),
    { search: input.search, after, limit: input.limit + 1 },
  );
  const page = toPage(rows, input.limit, (row) => [row.name, row.id]);
  return { items: page.items.map(viewPartner) satisfies Partner[], nextCursor: page.nextCursor };
}

/** A partner within the caller's reach. */
export async function getPartner(
  deps: ReadDeps,
  actor: Actor,
  input: { readonly partnerId: PartnerId },
): Promise<Partner> {
  return viewPartner(await requirePartner(deps, actor, "tenants:read", input.partnerId));
}

/** A partner within the caller's reach; their own, unless said otherwise. */
export async function requirePartner(
  deps: ReadDeps,
  actor: Actor,
  permission: "tenants:read" | "tenants:update",
  id: PartnerId | undefined,
): Promise<PartnerRow> {
  const own = ownPartner(actor.tenantId);
  const reach = await requireWiderReach(deps, actor, permission);
  const within = reach === "installation" ? undefined : eq(partners.id, own);
  const row = await findPartnerRow(deps.database.db, within, id ?? own);
  if (row === undefined) throw new AppError("admin.partner_not_found");
  return row;
}

export interface ListTenantsInput extends ListInput {
  readonly partnerId?: PartnerId | undefined;
  readonly status?: TenantRow["status"] | undefined;
}

/** The tenants within the caller's reach, by name; for administrators whose reach is wider than one tenant. */
export async function listTenants(deps: ReadDeps, actor: Actor, input: ListTenantsInput) {
  await requireWiderReach(deps, actor, "tenants:read");
  const after = decodeNameCursor(input.cursor, TenantId);
  const { search, partnerId, status } = input;
  const filter = { search, partnerId, status, after, limit: input.limit + 1 };
  const rows = await listTenantRows(deps.database.db, await tenantsWithin(deps, actor, "tenants:read"), filter);
  const page = toPage(rows, input.limit, (row) => [row.name, row.id]);
  return { items: page.items.map(viewTenant), nextCursor: page.nextCursor };
}

/** A tenant within the caller's reach; their own, unless said otherwise. */
export async function getTenant(deps: ReadDeps, actor: Actor, input: { readonly tenantId?: TenantId | undefined }) {
  return viewTenant(await requireTenant(deps, actor, "tenants:read", input.tenantId));
}

/** A tenant in which the caller has the permission; their own, unless said otherwise. */
export async function requireTenant(
  deps: ReadDeps,
  actor: Actor,
  permission: RolePermission,
  id: TenantId = actor.tenantId,
): Promise<TenantRow> {
  const row = await findTenantRow(deps.database.db, await tenantsWithin(deps, actor, permission), id);
  if (row === undefined) throw new AppError("admin.tenant_not_found");
  return row;
}
