import { AppError, type RolePermission, type TenantId, type ZoneId } from "@scai/contract";
import type { Services } from "../../services.ts";
import { grantCovers } from "./grant-limits.ts";
import { type Holder, type Permissions, permissionsFor, permissionsOf } from "./roles.policy.ts";

export type RecordPermission = Extract<RolePermission, `records:${string}`>;

/** A zone, and the name that its records' names end with, with or without the dot at the end. */
export interface ZoneOfRecords {
  readonly id: ZoneId;
  readonly tenantId: TenantId;
  readonly name: string;
}

/** What somebody may do with the records of a zone. */
export interface RecordPermissions {
  /** What they may do with every record of the zone, whatever its name and type. */
  readonly everywhere: Permissions;
  /** Whether they may do it with the records of this type at this name, which is a full one, in lower case. */
  allows(permission: RecordPermission, name: string, type: string): boolean;
  /** Whether there are any records that they may do it with. */
  allowsSome(permission: RecordPermission): boolean;
  /** Fails with `roles.forbidden`, which names the record, unless `allows`. */
  require(permission: RecordPermission, name: string, type: string): void;
}

/**
 * What somebody may do with which records of a zone: by their roles with all of them, by access grants with those that a grant is about.
 * Asks the database no more than `rolePermissionsOf` does, however many records are then asked about.
 */
export async function recordPermissionsOf(
  deps: Pick<Services, "roles">,
  holder: Holder,
  zone: ZoneOfRecords,
): Promise<RecordPermissions> {
  const target = { kind: "zone", tenantId: zone.tenantId, zoneId: zone.id } as const;
  const holdings = await deps.roles.holdingsOf(holder, target);
  const everywhere = permissionsOf(holdings, holder.scopes);
  const parts = holdings.flatMap((holding) => {
    const { limits } = holding;
    return limits === null ? [] : [{ limits, permissions: permissionsFor([holding], holder.scopes, limits) }];
  });
  const allows: RecordPermissions["allows"] = (permission, name, type) => {
    if (everywhere.has(permission)) return true;
    const own = nameWithin(zone.name, name);
    return parts.some(({ limits, permissions }) => permissions.has(permission) && grantCovers(limits, own, type));
  };
  return {
    everywhere,
    allows,
    allowsSome: (permission) =>
      everywhere.has(permission) || parts.some(({ permissions }) => permissions.has(permission)),
    require(permission, name, type) {
      if (allows(permission, name, type)) return;
      throw new AppError("roles.forbidden", {
        detail: `This needs the permission ${permission} for ${nameWithin(zone.name, name)} ${type}.`,
      });
    },
  };
}

/** A record's full name as its zone knows it: `www`, or `@` for the apex. */
export function nameWithin(zone: string, name: string): string {
  const [apex, full] = [zone, name].map((text) => (text.endsWith(".") ? text.slice(0, -1) : text).toLowerCase());
  if (apex === undefined || full === undefined || full === apex) return "@";
  const isBelow = full.endsWith(`.${apex}`) && !full.endsWith(`\\.${apex}`);
  return isBelow ? full.slice(0, -apex.length - 1) : full;
}
