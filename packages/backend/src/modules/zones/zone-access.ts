import { AppError, type RolePermission, type TenantId, type ZoneId } from "@scai/contract";
import { zones } from "@scai/db";
import type { Services } from "../../services.ts";
import type { Actor } from "../identity/index.ts";
import { requireRolePermission, zonesWith } from "../roles/index.ts";
import { findZoneWhere, listZonesNamed, type ZoneRow } from "./zones.repo.ts";

export type ReadDeps = Pick<Services, "clock" | "database" | "roles">;

/** The zones of a tenant with these names that the caller may read. */
export async function findReadableZones(
  deps: ReadDeps,
  actor: Actor,
  tenantId: TenantId,
  names: readonly string[],
): Promise<ZoneRow[]> {
  const isReadable = await zonesWith(deps, actor, "domains:read", zones);
  return listZonesNamed(deps.database.db, tenantId, names, isReadable);
}

/**
 * The zone, if the caller has the permission in it; the only way to a zone. `zones.not_found` when they may not even read it, as for an
 * id that does not exist; `roles.forbidden` when they may read it.
 */
export async function requireZone(
  deps: ReadDeps,
  actor: Actor,
  zoneId: ZoneId,
  permission: RolePermission,
): Promise<ZoneRow> {
  const isReadable = await zonesWith(deps, actor, "domains:read", zones);
  const row = await findZoneWhere(deps.database.db, zoneId, isReadable);
  if (row === undefined) throw new AppError("zones.not_found");
  if (permission !== "domains:read") {
    await requireRolePermission(deps, actor, permission, { kind: "zone", tenantId: row.tenantId, zoneId });
  }
  return row;
}
