import { permissionBits } from "@scai/contract";
import type { AccessDeps, Caller } from "./access.ts";
import { type GrantLevel, loadOwnGrants } from "./grants.repo.ts";
import { judgeInPlace } from "./judge.ts";

/**
 * Those of the things in one place that somebody may read; one statement, however many they are. `levels` are what decides in the place, from
 * the folder up, the share's last.
 */
export async function readableChildren<Child extends { readonly id: Uint8Array; readonly inheritsAcl: boolean }>(
  deps: AccessDeps,
  who: Caller,
  levels: readonly GrantLevel[],
  children: readonly Child[],
): Promise<Child[]> {
  const ids = children.map(({ id }) => id);
  const own = await loadOwnGrants(deps.database.db, who.tenantId, ids, who, deps.clock());
  const judge = judgeInPlace(levels, who);
  return children.filter(({ id, inheritsAcl }) => {
    const grants = own.get(Buffer.from(id).toString("hex")) ?? [];
    return (judge({ inheritsAcl, grants }).permissions & permissionBits.read) !== 0;
  });
}
