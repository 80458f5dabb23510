import type { Db, Tx } from "@scai/db";
import { type Actor, listPrincipals } from "../../identity/index.ts";
import { type Acl, type AclEntry, etagOf, viewEntry } from "../acl.view.ts";
import type { OwnAcl } from "../ceiling.ts";
import { listEntries, listRoles, type RoleEntry } from "../entries.repo.ts";
import { type Entry, inCanonicalOrder, type ResourceId } from "../entry.ts";
import { countingLevels, type ReadDeps, type ResourceAccess, requireResource } from "../resource.ts";

/** The list of a thing whose permissions the caller manages, with what it inherits. */
export async function getAcl(deps: ReadDeps, actor: Actor, input: { readonly resourceId: ResourceId }): Promise<Acl> {
  const found = await requireResource(deps, actor, input.resourceId, ["managePermissions"]);
  const [own] = found.levels;
  const entries = (await listEntries(deps.database.db, actor.tenantId, [found.id])).get(found.id) ?? [];
  return showAcl(deps, actor, found, { inheritsAcl: own?.inheritsAcl ?? true, entries });
}

/** Everything that decides about a thing but its own entries, level by level; ends with the share, whose roles come with its entries. */
export async function listAbove(db: Db | Tx, actor: Actor, found: ResourceAccess) {
  const above = found.levels.slice(1);
  const ids = above.map((level) => level.id);
  const entries = await listEntries(db, actor.tenantId, ids);
  const roles = await listRoles(db, actor.tenantId, found.shareId);
  const levels = above.map((level) => ({
    level,
    entries: (entries.get(level.id) ?? []).filter((entry) => entry.inheritToChildren),
  }));
  return { levels, roles };
}

/** The list as callers see it, given what its own entries are: what was just written can be shown to who may not read it any more. */
export async function showAcl(deps: ReadDeps, actor: Actor, found: ResourceAccess, own: OwnAcl): Promise<Acl> {
  const [self] = found.levels;
  if (self === undefined) throw new Error("a thing without itself");
  const share = found.levels.at(-1) ?? self;
  const { levels, roles } = await listAbove(deps.database.db, actor, found);
  const counting = new Set(countingLevels([{ ...self, inheritsAcl: own.inheritsAcl }, ...found.levels.slice(1)]));
  const shown: { readonly from: typeof self; readonly entry: Entry | RoleEntry }[] = [];
  for (const entry of inCanonicalOrder(own.entries)) shown.push({ from: self, entry });
  for (const { level, entries } of levels) {
    if (counting.has(level)) for (const entry of inCanonicalOrder(entries)) shown.push({ from: level, entry });
  }
  // Owner and admins are above every list; the other roles come down like entries.
  const isShareCounted = share === self || counting.has(share);
  for (const entry of roles) {
    if (isShareCounted || entry.role === "owner" || entry.role === "admin") shown.push({ from: share, entry });
  }
  const nameOf = await namesOf(
    deps,
    actor,
    shown.map(({ entry }) => entry.principalId),
  );
  return {
    resourceType: found.kind,
    resourceId: found.id,
    inheritFromParent: found.kind !== "share" && own.inheritsAcl,
    entries: shown.map(({ from, entry }): AclEntry => viewEntry(entry, refOf(from), self, nameOf)),
    etag: etagOf(own),
  };
}

/** How to call each of these; somebody of whom nothing is left has no name. */
export async function namesOf(
  deps: ReadDeps,
  actor: Actor,
  ids: readonly Entry["principalId"][],
): Promise<(id: Entry["principalId"]) => string> {
  const named = Array.from(new Set(ids.filter((id) => id !== "everyone")));
  const found = await listPrincipals(deps.database.db, actor.tenantId, named);
  const names = new Map<string, string>(found.map(({ id, name }) => [id, name]));
  return (id) => (id === "everyone" ? "everyone" : (names.get(id) ?? ""));
}

export function refOf({ type, id, name }: ResourceAccess["levels"][number]) {
  return { type, id, name };
}
