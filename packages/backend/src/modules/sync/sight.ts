import { createHash } from "node:crypto";
import { type AccessDeps, type Caller, concerning, hasExpired, type ShareAccess } from "../acl/index.ts";
import type { Cursor, Sight } from "./cursor.ts";

/** What somebody can see of a share now, to be kept in the cursors that they get. */
export function sightOf(who: Caller, share: ShareAccess, now: Date): Sight {
  const concerned = concerning(who);
  const grants = share.shareLevel.grants
    .filter(({ principal }) => principal === "everyone" || concerned.includes(principal))
    .map(({ principal, role, type, permissions, inheritToChildren }) =>
      [principal, role ?? "", type, permissions, inheritToChildren].join(" "),
    );
  const facts = [concerned.toSorted(), who.isTenantAdmin, grants.toSorted()];
  return { standing: createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 16), at: now };
}

/**
 * Whether somebody may see other things since they got the cursor without a change in the log that says so: they are in other groups, have
 * another role in the share, or something they had ended by itself.
 */
export async function isSightOther(
  deps: AccessDeps,
  who: Caller,
  share: ShareAccess,
  { sight }: Cursor,
  now: Date,
): Promise<boolean> {
  if (sight === undefined) return false;
  if (sight.standing !== sightOf(who, share, now).standing) return true;
  return hasExpired(deps.database.db, who.tenantId, share.shareId, concerning(who), sight.at, now);
}
