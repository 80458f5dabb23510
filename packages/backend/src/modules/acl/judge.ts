import { allPermissions, permissionBits, type ShareRole } from "@scai/contract";
import { evaluate, hasFullControl, strongestRole } from "./acl.policy.ts";
import type { Ancestor, Grant, GrantLevel, NodeGrants, ShareGrants } from "./grants.repo.ts";
import { concerning, type Who } from "./who.ts";

export interface Judgement {
  /** Permission bits. Without `read` the thing must seem not to exist. */
  readonly permissions: number;
  readonly role: ShareRole | undefined;
}

/** What someone may do with a node. Pure. */
export function judgeNode(facts: NodeGrants, who: Who): Judgement {
  return judge([...facts.levels, facts.shareLevel], facts.shareLevel, who);
}

/** The nearest folder above a node that someone may read; undefined when that is the share. Pure. */
export function nearestReadableAbove(facts: NodeGrants, who: Who): Ancestor | undefined {
  return facts.ancestors.find((_folder, i) => {
    const levels = facts.levels.slice(i + 1);
    return (judge([...levels, facts.shareLevel], facts.shareLevel, who).permissions & permissionBits.read) !== 0;
  });
}

/** What someone may do with a share as a whole. Pure. */
export function judgeShare(facts: ShareGrants, who: Who): Judgement {
  return judge([facts.shareLevel], facts.shareLevel, who);
}

/** Judges many things in one place: those that say nothing themselves share one evaluation. Pure. */
export function judgeInPlace(place: readonly GrantLevel[], who: Who): (own: GrantLevel) => Judgement {
  const shareLevel = place.at(-1);
  if (shareLevel === undefined) throw new Error("a place without a share");
  const plain: GrantLevel = { inheritsAcl: true, grants: [] };
  const ofPlain = judge([plain, ...place], shareLevel, who);
  return (own) => (own.inheritsAcl && own.grants.length === 0 ? ofPlain : judge([own, ...place], shareLevel, who));
}

function judge(levels: readonly GrantLevel[], shareLevel: GrantLevel, who: Who): Judgement {
  const own = judgeAlone(levels, shareLevel, who);
  if (who.heldBackBy === undefined || who.heldBackBy.length === 0) return own;
  const together = judgeAlone(levels, shareLevel, { ...who, principalIds: concerning(who) });
  return { ...own, permissions: own.permissions & together.permissions };
}

function judgeAlone(levels: readonly GrantLevel[], shareLevel: GrantLevel, who: Who): Judgement {
  const named = (grant: Grant) => grant.principal === "everyone" || who.principalIds.includes(grant.principal);
  const role = strongestRole(shareLevel.grants.filter(named).flatMap((grant) => grant.role ?? []));
  if (hasFullControl(who.isTenantAdmin, role)) return { permissions: allPermissions, role };
  const applying = levels.map((level) => ({ inheritsAcl: level.inheritsAcl, aces: level.grants.filter(named) }));
  return { permissions: evaluate(applying), role };
}
