import { AppError, type RolePermission, type TemplateId } from "@scai/contract";
import { zones } from "@scai/db";
import type { Services } from "../../services.ts";
import type { Actor } from "../identity/index.ts";
import { requireRolePermission, rolePermissionsOf, zonesWith } from "../roles/index.ts";
import { findTemplate, hasZoneWhere, type TemplateRow } from "./templates.repo.ts";

export type TemplateDeps = Pick<Services, "clock" | "database" | "roles">;

/** Whether the caller may read templates: of the whole tenant, who may do so in it or in any of its zones. */
export async function mayReadTemplates(deps: TemplateDeps, actor: Actor): Promise<boolean> {
  const { tenantId } = actor;
  const own = await rolePermissionsOf(deps, actor, { kind: "tenant", tenantId });
  if (own.has("templates:read")) return true;
  const isReadable = await zonesWith(deps, actor, "templates:read", zones);
  return hasZoneWhere(deps.database.db, tenantId, isReadable);
}

/**
 * A template that the caller may read, and may do more with if that is asked. `templates.not_found` when they may not even read it, as for an
 * id that does not exist; `templates.system` for a change of what everybody has.
 */
export async function requireTemplate(
  deps: TemplateDeps,
  actor: Actor,
  templateId: TemplateId,
  permission: Extract<RolePermission, `templates:${string}`>,
): Promise<TemplateRow> {
  const { tenantId } = actor;
  const isReader = await mayReadTemplates(deps, actor);
  const row = isReader ? await findTemplate(deps.database.db, tenantId, templateId) : undefined;
  if (row === undefined) throw new AppError("templates.not_found");
  if (permission !== "templates:read") {
    await requireRolePermission(deps, actor, permission, { kind: "tenant", tenantId });
    if (row.tenantId === null) throw new AppError("templates.system");
  }
  return row;
}
