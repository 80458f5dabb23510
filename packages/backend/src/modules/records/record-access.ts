import { AppError, type ZoneId } from "@scai/contract";
import type { Services } from "../../services.ts";
import type { Actor } from "../identity/index.ts";
import { nameWithin, type RecordPermission, recordPermissionsOf } from "../roles/index.ts";
import { requireZone, type ZoneRow } from "../zones/index.ts";
import type { RrsetChange, RrsetKey } from "./rrset.ts";

type Deps = Pick<Services, "clock" | "database" | "roles">;

/** What somebody may know of a zone's records and do to them: by roles all of them, by access grants some. */
export interface RecordRights {
  /** Whether they see every record. */
  readonly seesAll: boolean;
  /** Whether they see the records of that name and type. What they do not see is for them as if it were not there. */
  sees(key: RrsetKey): boolean;
  /** Fails with `roles.forbidden` unless they may do this to the records of that name and type, which takes to see them. */
  require(permission: RecordPermission, key: RrsetKey): void;
}

/** Those of the platform itself. */
export const allRights: RecordRights = { seesAll: true, sees: () => true, require: () => {} };

/** A zone, and what its caller may do with its records. */
export interface RecordAccess extends RecordRights {
  readonly zone: ZoneRow;
}

/**
 * The zone, if the caller may read some records of it, and do all else that is needed with some; the only way to records. Every operation
 * then asks the rights about each record that it tells of or touches.
 */
export async function requireRecords(
  deps: Deps,
  actor: Actor,
  zoneId: ZoneId,
  ...needed: readonly RecordPermission[]
): Promise<RecordAccess> {
  const zone = await requireZone(deps, actor, zoneId, "domains:read");
  const permissions = await recordPermissionsOf(deps, actor, zone);
  for (const permission of ["records:read", ...needed] as const) {
    if (permissions.allowsSome(permission)) continue;
    throw new AppError("roles.forbidden", { detail: `This needs the permission ${permission}.` });
  }
  const sees = ({ name, type }: RrsetKey) => permissions.allows("records:read", name, type);
  return {
    zone,
    seesAll: permissions.everywhere.has("records:read"),
    sees,
    require(permission, key) {
      for (const one of ["records:read", permission] as const) {
        if (permissions.allows(one, key.name, key.type)) continue;
        const which = `${nameWithin(zone.name, key.name)} ${key.type}`;
        throw new AppError("roles.forbidden", { detail: `This needs the permission ${one} for ${which}.` });
      }
    },
  };
}

/** Fails with `roles.forbidden` unless somebody may do everything that changes do: let records come, let them go, make others of them. */
export function requireChanges(rights: RecordRights, changes: readonly RrsetChange[]): void {
  for (const change of changes) {
    if (change.before === undefined) {
      rights.require("records:create", change);
      continue;
    }
    const [before, after] = [disabledByContent(change.before), disabledByContent(change.after)];
    const isTtlOther = change.before?.ttl !== change.after?.ttl;
    const isAltered = [...before].some(([content, disabled]) => {
      return after.has(content) && (isTtlOther || after.get(content) !== disabled);
    });
    if ([...after.keys()].some((content) => !before.has(content))) rights.require("records:create", change);
    if ([...before.keys()].some((content) => !after.has(content))) rights.require("records:delete", change);
    if (isAltered) rights.require("records:update", change);
  }
}

function disabledByContent(state: RrsetChange["before"]): Map<string, boolean> {
  return new Map(state?.records.map(({ content, disabled }) => [content, disabled]));
}
