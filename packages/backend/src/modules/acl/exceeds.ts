import { idFromBytes, type NodeId, type ShareId } from "@scai/contract";
import { idList, selectRows, tenants } from "@scai/db";
import { sql } from "drizzle-orm";
import { type AccessDeps, type Caller, eachNodeGrants } from "./access.ts";
import { loadShareGrants } from "./grants.repo.ts";
import { judgeNode, judgeShare } from "./judge.ts";

/**
 * Whether a group may do anything with files that somebody in it may not. They have all that it has but for what is denied to them, or to
 * another group of theirs, so only the things that say so are looked at. Pure rights: what a token or key narrows is not asked.
 */
export async function exceeds(deps: AccessDeps, group: Caller, person: Caller): Promise<boolean> {
  if (person.isTenantAdmin) return false;
  const both = { ...person, principalIds: Array.from(new Set([...group.principalIds, ...person.principalIds])) };
  const { shareIds, nodeIds } = await listDenying(deps, group, person);
  const isMore = (ofGroup: number, ofPerson: number) => (ofGroup & ~ofPerson) !== 0;
  const shares = await loadShareGrants(deps.database.db, both.tenantId, shareIds, both, deps.clock());
  for (const found of shares.values())
    if (isMore(judgeShare(found, group).permissions, judgeShare(found, both).permissions)) return true;
  for await (const found of eachNodeGrants(deps, both, nodeIds))
    if (isMore(judgeNode(found, group).permissions, judgeNode(found, both).permissions)) return true;
  return false;
}

/** The things on which an entry denies something to the person, or to a group of theirs, and not to the group by its name. */
async function listDenying({ database: { db } }: AccessDeps, group: Caller, person: Caller) {
  const shareIds: ShareId[] = [];
  const nodeIds: NodeId[] = [];
  const others = person.principalIds.filter((id) => !group.principalIds.includes(id));
  if (others.length === 0) return { shareIds, nodeIds };
  const named = idList(others);
  const rows = await selectRows<{ kind: "share" | "folder" | "file"; id: Buffer }>(
    db,
    sql`select distinct a.resource_kind as kind, a.resource_id as id from aces a
      where a.tenant_id = ${sql.param(person.tenantId, tenants.id)} and a.principal_id in (${named}) and a.type = 'deny'`,
  );
  for (const { kind, id } of rows) {
    if (kind === "share") shareIds.push(idFromBytes("share", id));
    else nodeIds.push(idFromBytes(kind, id));
  }
  return { shareIds, nodeIds };
}
