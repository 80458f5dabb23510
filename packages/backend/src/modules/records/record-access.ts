import type { RolePermission, ZoneId } from "@scai/contract";
import type { Services } from "../../services.ts";
import type { Actor } from "../identity/index.ts";
import { requireRolePermission } from "../roles/index.ts";
import { requireZone, type ZoneRow } from "../zones/index.ts";
import type { RrsetKey } from "./rrset.ts";

type Deps = Pick<Services, "clock" | "database" | "roles">;

export type RecordPermission = Extract<RolePermission, `records:${string}`>;

export interface RecordNeed extends RrsetKey {
  readonly permission: RecordPermission;
}

/** The zone, if the caller may read its records. */
export async function requireRecords(deps: Deps, actor: Actor, zoneId: ZoneId): Promise<ZoneRow> {
  return requireZone(deps, actor, zoneId, "records:read");
}

/** Fails unless the caller may do to every one of the records what is wanted. Every write asks here, for each record that it touches. */
export async function requireRecordPermissions(
  deps: Deps,
  actor: Actor,
  zone: ZoneRow,
  needs: readonly RecordNeed[],
): Promise<void> {
  const target = { kind: "zone", tenantId: zone.tenantId, zoneId: zone.id } as const;
  for (const permission of new Set(needs.map((need) => need.permission))) {
    await requireRolePermission(deps, actor, permission, target);
  }
}
