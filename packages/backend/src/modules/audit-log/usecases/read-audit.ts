import { AppError, AuditEventId, type TenantId } from "@scai/contract";
import { tenants } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { decodePageCursor, encodePageCursor } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { tenantsWithin } from "../../admin/index.ts";
import { noTenant } from "../../audit/index.ts";
import type { Actor } from "../../identity/index.ts";
import { reachOf } from "../../roles/index.ts";
import { type AuditEvent, viewAuditEvent } from "../audit-event.view.ts";
import { findEvent, listEvents } from "../audit-events.repo.ts";
import type { AuditFilter } from "../audit-filter.ts";

type Deps = Pick<Services, "database" | "roles">;

export interface ListAuditInput extends AuditFilter {
  readonly tenantId?: TenantId | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A page of a tenant's log, newest first. With conditions that no index answers it can be short or empty and yet not the last. */
export async function listAuditEvents(
  deps: Deps,
  actor: Actor,
  input: ListAuditInput,
): Promise<{ items: AuditEvent[]; nextCursor: string | null }> {
  const tenantId = await requireLog(deps, actor, input.tenantId);
  const below = decodePageCursor(input.cursor, AuditEventId);
  const { rows, next } = await listEvents(deps.database.db, tenantId, input, below, input.limit);
  return { items: rows.map(viewAuditEvent), nextCursor: next === undefined ? null : encodePageCursor(next) };
}

/** One event of a tenant's log. */
export async function getAuditEvent(
  deps: Deps,
  actor: Actor,
  input: { readonly auditEventId: AuditEventId; readonly tenantId?: TenantId | undefined },
): Promise<AuditEvent> {
  const tenantId = await requireLog(deps, actor, input.tenantId);
  const found = await findEvent(deps.database.db, tenantId, input.auditEventId);
  if (found === undefined) throw new AppError("audit.not_found");
  return viewAuditEvent(found);
}

/**
 * Whose log the caller reads: their own tenant's, or that of another within their reach. One out of reach is answered like none, with
 * `admin.tenant_not_found`; what belongs to no tenant is within reach of who reaches all.
 */
export async function requireLog(deps: Deps, actor: Actor, wanted: TenantId | undefined): Promise<TenantId> {
  const within = await tenantsWithin(deps, actor, "audit:read");
  if (wanted === undefined || wanted === actor.tenantId) return actor.tenantId;
  if (wanted === noTenant && (await reachOf(deps, actor, "audit:read")) === "installation") return wanted;
  const [found] = await deps.database.db
    .select({ id: tenants.id })
    .from(tenants)
    .where(and(eq(tenants.id, wanted), within));
  if (found === undefined) throw new AppError("admin.tenant_not_found");
  return found.id;
}
