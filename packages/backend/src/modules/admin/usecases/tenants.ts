import { AppError, PartnerId, TenantId } from "@scai/contract";
import { partners, tenants } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import { decodeNameCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { findTenantRow, listPartnerRows, listTenantRows, type TenantRow } from "../admin.repo.ts";
import { type Partner, viewPartner } from "../partner.view.ts";
import { ownPartner, requireWiderReach, tenantsWithin } from "../reach.ts";
import { type Tenant, viewTenant } from "../tenant.view.ts";

type ReadDeps = Pick<Services, "database">;

export interface ListInput {
  readonly search?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The partners within the caller's reach, by name. */
export async function listPartners(deps: ReadDeps, actor: Actor, input: ListInput) {
  const reach = requireWiderReach(actor);
  const after = decodeNameCursor(input.cursor, PartnerId);
  const rows = await listPartnerRows(
    deps.database.db,
    reach === "installation" ? undefined : eq(partners.id, ownPartner(actor.tenantId)),
    { search: input.search, after, limit: input.limit + 1 },
  );
  const page = toPage(rows, input.limit, (row) => [row.name, row.id]);
  return { items: page.items.map(viewPartner) satisfies Partner[], nextCursor: page.nextCursor };
}

export interface ListTenantsInput extends ListInput {
  readonly partnerId?: PartnerId | undefined;
  readonly status?: TenantRow["status"] | undefined;
}

/** The tenants within the caller's reach, by name; for administrators whose reach is wider than one tenant. */
export async function listTenants(deps: ReadDeps, actor: Actor, input: ListTenantsInput) {
  requireWiderReach(actor);
  const after = decodeNameCursor(input.cursor, TenantId);
  const { search, partnerId, status } = input;
  const filter = { search, partnerId, status, after, limit: input.limit + 1 };
  const rows = await listTenantRows(deps.database.db, tenantsWithin(actor), filter);
  const page = toPage(rows, input.limit, (row) => [row.name, row.id]);
  return { items: page.items.map(viewTenant), nextCursor: page.nextCursor };
}

/** A tenant within the caller's reach; their own, unless said otherwise. */
export async function getTenant(deps: ReadDeps, actor: Actor, input: { readonly tenantId?: TenantId | undefined }) {
  return viewTenant(await requireTenant(deps, actor, input.tenantId));
}

export async function requireTenant(deps: ReadDeps, actor: Actor, id: TenantId = actor.tenantId): Promise<TenantRow> {
  const row = await findTenantRow(deps.database.db, tenantsWithin(actor), id);
  if (row === undefined) throw new AppError("admin.tenant_not_found");
  return row;
}

type Settings = Tenant["settings"];

export type UpdateTenantInput = { readonly [Name in keyof Settings]?: Settings[Name] | undefined } & {
  readonly tenantId?: TenantId | undefined;
  readonly ifMatch?: string | undefined;
};

/** Changes settings of a tenant; what is not said stays. */
export async function updateTenant(
  deps: ReadDeps & Pick<Services, "clock">,
  actor: Actor,
  input: UpdateTenantInput,
): Promise<Tenant> {
  const { tenantId, ifMatch, ...said } = input;
  const settings: Partial<Settings> = onlySaid(said);
  return untilFresh(ifMatch, "admin.stale_etag", async () => {
    const row = await requireTenant(deps, actor, tenantId);
    requireMatch(ifMatch, viewTenant(row).etag, "admin.stale_etag");
    await deps.database.transaction(async (tx) => {
      const [updated] = await tx
        .update(tenants)
        .set({ ...settings, revision: row.revision + 1 })
        .where(and(eq(tenants.id, row.id), eq(tenants.revision, row.revision)));
      if (updated.affectedRows === 0) throw new AppError("admin.stale_etag");
      const event = { action: "tenant.update", before: row, after: settings } as const;
      await recordAudit(tx, actor, { ...event, at: deps.clock(), resource: row, tenantId: row.id });
    });
    return viewTenant({ ...row, ...settings });
  });
}

function onlySaid<Values extends object>(values: { readonly [Name in keyof Values]?: Values[Name] | undefined }) {
  const said: Partial<Values> = {};
  for (const name in values) if (values[name] !== undefined) said[name] = values[name];
  return said;
}
