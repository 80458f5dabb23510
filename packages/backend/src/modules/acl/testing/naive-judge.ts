import { permissionBits } from "@scai/contract";
import type { Grant, GrantLevel } from "../grants.repo.ts";
import type { Who } from "../who.ts";

/** What someone may do, told the long way: decisions §6 read aloud, permission by permission. Level 0 is the thing itself. */
export function naiveJudge(levels: readonly GrantLevel[], shareLevel: GrantLevel, who: Who): number {
  const bits = Object.values(permissionBits).filter((bit) => isAllowed(levels, shareLevel, who, bit));
  return bits.reduce((sum, bit) => sum + bit, 0);
}

function isAllowed(levels: readonly GrantLevel[], shareLevel: GrantLevel, who: Who, bit: number): boolean {
  const mine = ({ principal }: Grant) => principal === "everyone" || who.principalIds.includes(principal);
  const roles = shareLevel.grants.filter(mine).map((entry) => entry.role);
  if (who.isTenantAdmin || roles.includes("owner") || roles.includes("admin")) return true;
  for (const [depth, { inheritsAcl, grants }] of [...levels, shareLevel].entries()) {
    const about = grants.filter(mine).filter((entry) => (entry.permissions & bit) === bit);
    const counting = depth === 0 ? about : about.filter((entry) => entry.inheritToChildren);
    if (counting.some((entry) => entry.type === "deny")) return false;
    if (counting.length > 0) return true;
    if (!inheritsAcl) return false;
  }
  return false;
}
