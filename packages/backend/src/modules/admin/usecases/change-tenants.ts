import { AppError, type PartnerId, type TenantId } from "@scai/contract";
import { tenants } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Changed, ScaiKeyTenant } from "../../../platform/scaikey-admin/index.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { answerTelling, reflectPartners, reflectTenants } from "../../directory/index.ts";
import type { Actor } from "../../identity/index.ts";
import { findPartnerRow, findTenantRow, type TenantRow } from "../admin.repo.ts";
import { type Partner, viewPartner } from "../partner.view.ts";
import { requireInstallation, requireWiderReach } from "../reach.ts";
import { type Tenant, viewTenant } from "../tenant.view.ts";
import { requirePartner, requireTenant } from "./tenants.ts";

// Settings of a tenant are ours. What it is called and whether it works is ScaiKey's, like people: see change-users.ts.

type Deps = Pick<Services, "clock" | "database" | "roles" | "scaikeyAdmin">;

type Settings = Tenant["settings"];
type SomeSettings = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };
type OwnValues = Settings & Pick<Tenant, "rateLimitPerMinute">;

export type UpdateTenantInput = SomeSettings & {
  readonly tenantId?: TenantId | undefined;
  readonly name?: string | undefined;
  readonly slug?: string | undefined;
  readonly rateLimitPerMinute?: number | null | undefined;
  readonly ifMatch?: string | undefined;
};

/** Changes settings of a tenant, or else its names. Names and rate limit take an administrator above it. What is not said stays. */
export async function updateTenant(deps: Deps, actor: Actor, input: UpdateTenantInput): Promise<Tenant> {
  const { tenantId, name, slug, ifMatch, ...said } = input;
  const settings: Partial<OwnValues> = onlySaid(said);
  return untilFresh(ifMatch, "admin.stale_etag", async () => {
    const row = await requireTenant(deps, actor, "tenants:update", tenantId);
    const isRenamed = name !== undefined || slug !== undefined;
    if (isRenamed || settings.rateLimitPerMinute !== undefined) await requireWiderReach(deps, actor, "tenants:update");
    requireMatch(ifMatch, viewTenant(row).etag, "admin.stale_etag");
    if (settings.requireMfa === true) requireOwnSecondFactor(actor, row);
    if (!isRenamed) return updateSettings(deps, actor, row, settings);
    const told = await deps.scaikeyAdmin.update("tenants", row.scaikeyId, { name, slug });
    return reflectTenant(deps, actor, told, { action: "tenant.update", before: row });
  });
}

/** Nobody locks themselves out by asking everybody in their tenant for what they did not show. */
function requireOwnSecondFactor({ tenantId, credential }: Actor, { id, requireMfa }: TenantRow): void {
  if (requireMfa || id !== tenantId || credential.kind !== "token" || credential.satisfiesMfa) return;
  const detail = "You would lock yourself out: sign in with a second factor before you ask everybody for one.";
  throw new AppError("identity.mfa_required", { detail });
}

async function updateSettings(deps: Deps, actor: Actor, row: TenantRow, settings: Partial<OwnValues>): Promise<Tenant> {
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
}

export interface CreateTenantInput {
  readonly partnerId?: PartnerId | undefined;
  readonly name: string;
  readonly slug: string;
  readonly settings?: SomeSettings | undefined;
}

/** Makes a tenant of a partner, which is the caller's own unless said otherwise. */
export async function createTenant(
  deps: Deps,
  actor: Actor,
  { partnerId, name, slug, settings = {} }: CreateTenantInput,
  settle: Settle<Tenant>,
): Promise<Tenant> {
  const partner = await requirePartner(deps, actor, "tenants:update", partnerId);
  const told = await deps.scaikeyAdmin.create("tenants", { partner_id: partner.scaikeyId, name, slug });
  const event = { action: "tenant.create", before: {}, settings: onlySaid(settings) } as const;
  return reflectTenant(deps, actor, { ...told, partner_id: partner.scaikeyId, partner: null }, event, settle);
}

/** Suspends a tenant, which locks everybody of it out, or lets it work again; for administrators above it. */
export async function setTenantStatus(
  deps: Deps,
  actor: Actor,
  tenantId: TenantId,
  status: "active" | "suspended",
): Promise<Tenant> {
  await requireWiderReach(deps, actor, "tenants:update");
  const row = await requireTenant(deps, actor, "tenants:update", tenantId);
  if (row.id === actor.tenantId) throw new AppError("admin.self");
  const word = status === "active" ? "ACTIVE" : "SUSPENDED";
  const told = await deps.scaikeyAdmin.update("tenants", row.scaikeyId, { status: word });
  const action = status === "active" ? "tenant.activate" : "tenant.suspend";
  return reflectTenant(deps, actor, told, { action, before: row });
}

export interface UpdatePartnerInput {
  readonly partnerId: PartnerId;
  readonly name?: string | undefined;
  readonly slug?: string | undefined;
}

/** Gives a partner another name or short name; for who runs the installation. */
export async function updatePartner(
  deps: Deps,
  actor: Actor,
  { partnerId, ...names }: UpdatePartnerInput,
): Promise<Partner> {
  await requireInstallation(deps, actor, "platform:update");
  const before = await requirePartner(deps, actor, "tenants:update", partnerId);
  const told = await deps.scaikeyAdmin.update("partners", before.scaikeyId, names);
  const at = deps.clock();
  return deps.database.transaction(async (tx) => {
    await reflectPartners(answerTelling(tx, at, told.updated_at), [told]);
    const row = await findPartnerRow(tx, undefined, before.id);
    if (row === undefined) throw new Error("a partner vanished while ScaiKey's answer was written down");
    await recordAudit(tx, actor, { action: "partner.update", before, after: row, at, resource: row });
    return viewPartner(row);
  });
}

interface TenantEvent {
  readonly action: "tenant.create" | "tenant.update" | "tenant.activate" | "tenant.suspend";
  readonly before: Partial<TenantRow>;
  readonly settings?: Partial<Settings>;
}

/** Writes down what ScaiKey answered, and who had it changed. */
function reflectTenant(
  deps: Deps,
  actor: Actor,
  told: Changed<ScaiKeyTenant>,
  { action, before, settings = {} }: TenantEvent,
  settle: Settle<Tenant> = async () => {},
): Promise<Tenant> {
  const at = deps.clock();
  return deps.database.transaction(async (tx) => {
    const [reflected] = await reflectTenants(answerTelling(tx, at, told.updated_at), [told]);
    if (reflected === undefined) throw new Error("ScaiKey's answer told of no tenant");
    const { id } = reflected;
    if (Object.keys(settings).length > 0) await tx.update(tenants).set(settings).where(eq(tenants.id, id));
    const row = await findTenantRow(tx, undefined, id);
    if (row === undefined) throw new Error("a tenant vanished while ScaiKey's answer was written down");
    await recordAudit(tx, actor, { action, before, after: row, at, resource: row, tenantId: id });
    const view = viewTenant(row);
    await settle(tx, view);
    return view;
  });
}

function onlySaid<Values extends object>(values: { readonly [Name in keyof Values]?: Values[Name] | undefined }) {
  const said: Partial<Values> = {};
  for (const name in values) if (values[name] !== undefined) said[name] = values[name];
  return said;
}
