import { allPermissions, type ShareRole, shareRoles } from "@scai/contract";

/** One entry, already known to name the caller: them, a group of theirs, or everyone. */
export interface Ace {
  readonly type: "allow" | "deny";
  readonly permissions: number;
  readonly inheritToChildren: boolean;
}

/** The entries on one thing, and whether it takes what comes from above. */
export interface Level {
  readonly inheritsAcl: boolean;
  readonly aces: readonly Ace[];
}

/**
 * NTFS order (decisions §6): for each permission the nearest level that says anything decides; at one level deny beats allow;
 * nothing said means no. `levels` run from the thing itself through its ancestors to the share, whose entries include the share
 * roles as inherited allows. An ancestor's entries count only if they inherit, and nothing above a level that does not inherit counts.
 * Returns permission bits. Pure, and allocates nothing.
 */
export function evaluate(levels: readonly Level[]): number {
  let allowed = 0;
  let decided = 0;
  for (let depth = 0; depth < levels.length; depth++) {
    const level = levels[depth];
    if (level === undefined) break;
    let allow = 0;
    let deny = 0;
    for (const ace of level.aces) {
      if (depth > 0 && !ace.inheritToChildren) continue;
      if (ace.type === "deny") deny |= ace.permissions;
      else allow |= ace.permissions;
    }
    allowed |= allow & ~deny & ~decided;
    decided |= allow | deny;
    if (!level.inheritsAcl || decided === allPermissions) break;
  }
  return allowed;
}

/** The strongest of the roles a caller has in a share; undefined when they have none. */
export function strongestRole(roles: readonly ShareRole[]): ShareRole | undefined {
  return shareRoles.find((role) => roles.includes(role));
}

/** Who keeps full control whatever the entries say: tenant administrators, and owners and admins of the share. */
export function hasFullControl(isTenantAdmin: boolean, role: ShareRole | undefined): boolean {
  return isTenantAdmin || role === "owner" || role === "admin";
}
