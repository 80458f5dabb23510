import { type Permission, permissionBits, permissionNames } from "@scai/contract";
import type { Ace } from "../acl/index.ts";

/** Why somebody has a permission or not, as far as lists decide. `at` is the level that decides. */
export interface Verdict<Grant> {
  readonly permission: Permission;
  readonly isAllowed: boolean;
  /**
   * `said`: entries on the level `at` say so. `cut`: nothing is said up to `at`, which does not inherit. `unsaid`: nothing is said at all.
   */
  readonly because: "said" | "cut" | "unsaid";
  readonly at: number;
  /** What decides. */
  readonly grants: readonly Grant[];
}

export interface ExplainedLevel<Grant extends Ace> {
  readonly inheritsAcl: boolean;
  /** Those that name the one who is asked about. */
  readonly grants: readonly Grant[];
}

/** Tells of each permission what {@link evaluate} decides, and by which entries on which level. Pure. */
export function explainLevels<Grant extends Ace>(levels: readonly ExplainedLevel<Grant>[]): Verdict<Grant>[] {
  return permissionNames.map((permission) => explainBit(levels, permission));
}

function explainBit<Grant extends Ace>(
  levels: readonly ExplainedLevel<Grant>[],
  permission: Permission,
): Verdict<Grant> {
  for (const [at, { inheritsAcl, grants }] of levels.entries()) {
    const saying = grants
      .filter((grant) => at === 0 || grant.inheritToChildren)
      .filter((grant) => (grant.permissions & permissionBits[permission]) !== 0);
    const denying = saying.filter((grant) => grant.type === "deny");
    if (denying.length > 0) return { permission, isAllowed: false, because: "said", at, grants: denying };
    if (saying.length > 0) return { permission, isAllowed: true, because: "said", at, grants: saying };
    if (!inheritsAcl) return { permission, isAllowed: false, because: "cut", at, grants: [] };
  }
  return { permission, isAllowed: false, because: "unsaid", at: levels.length - 1, grants: [] };
}
