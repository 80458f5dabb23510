import { AppError, namesOfPermissions, newId, type Permission, type PrincipalId, permissionBits } from "@scai/contract";
import type { Tx } from "@scai/db";
import { requireMatch } from "../../../platform/etag.ts";
import type { Services } from "../../../services.ts";
import { type AccessDeps, accessIn, lackingBelow } from "../../acl/index.ts";
import type { AuditFact } from "../../audit/index.ts";
import { type Actor, listPrincipals } from "../../identity/index.ts";
import { commitChange, lockSequence, type NewChange } from "../../sync/index.ts";
import { type Acl, etagOf } from "../acl.view.ts";
import { bitsGiven, bitsGivenBelow, type OwnAcl } from "../ceiling.ts";
import { copyInherited, type InheritedEntry } from "../copy-inherited.ts";
import { listEntries, lockResource, writeAcl } from "../entries.repo.ts";
import { describeEntry, type Entry, entryKeyOf, inCanonicalOrder, isOver, type ResourceId } from "../entry.ts";
import { countingLevels, isFolder, isShare, type ResourceAccess, requireResource } from "../resource.ts";
import { listAbove, showAcl } from "./read-acl.ts";

type Deps = Pick<Services, "database" | "clock" | "log" | "mail" | "notifier">;

/** An entry as a caller states it. */
export interface EntryInput {
  readonly principalId: Entry["principalId"];
  readonly permissions: readonly Permission[];
  readonly aceType: Entry["type"];
  readonly inheritToChildren: boolean;
  readonly expiresAt?: Date | undefined;
}

export interface AclInput {
  readonly resourceId: ResourceId;
  readonly ifMatch?: string | undefined;
}

// Every check of what is below reads them all.
const entriesMax = 500;

/** Adds permissions to the entry that names the same principal in the same way, or an entry of its own. */
export async function addEntry(deps: Deps, actor: Actor, input: AclInput & EntryInput): Promise<Acl> {
  return change(deps, actor, input, async () => {
    const added = await toEntries(deps, actor, [input], () => []);
    return ({ own }) => {
      const there = own.entries.find((entry) => added.some((one) => entryKeyOf(one) === entryKeyOf(entry)));
      const others = own.entries.filter((entry) => entry !== there);
      const merged = added.map((entry) => ({
        ...(there ?? entry),
        permissions: entry.permissions | (there?.permissions ?? 0),
      }));
      return { ...own, entries: [...others, ...merged] };
    };
  });
}

export interface RemoveEntryInput extends AclInput {
  readonly principalId: Entry["principalId"];
  readonly aceType: Entry["type"];
}

/** Removes what allows, or what denies, something to a principal on the thing itself. */
export async function removeEntry(deps: Deps, actor: Actor, input: RemoveEntryInput): Promise<void> {
  await change(deps, actor, input, async () => ({ own }) => {
    const isMeant = (entry: Entry) => entry.principalId === input.principalId && entry.type === input.aceType;
    const entries = own.entries.filter((entry) => !isMeant(entry));
    if (entries.length === own.entries.length) throw new AppError("permissions.entry_not_found");
    return { ...own, entries };
  });
}

/** Makes the entries on the thing itself exactly these. */
export async function replaceAcl(
  deps: Deps,
  actor: Actor,
  input: AclInput & { readonly entries: readonly EntryInput[] },
): Promise<Acl> {
  return change(deps, actor, input, async () => {
    const wanted = await toEntries(deps, actor, input.entries, (i) => ["entries", i]);
    return ({ own }) => {
      const there = new Map(own.entries.map((entry) => [entryKeyOf(entry), entry]));
      const entries = wanted.map((entry) => ({ ...entry, id: there.get(entryKeyOf(entry))?.id ?? entry.id }));
      return { ...own, entries };
    };
  });
}

export interface SetInheritanceInput extends AclInput {
  readonly inheritFromParent: boolean;
  readonly copyInherited: boolean;
}

/**
 * Lets what is above count for the thing, or not any more; then with or without keeping it as entries of its own. Roles in the share are
 * kept as what they allow, but for those of owner and admins, who keep full control anyhow.
 */
export function setInheritance(deps: Deps, actor: Actor, input: SetInheritanceInput): Promise<Acl> {
  return change(deps, actor, input, async () => ({ own, above }) => {
    if (own.inheritsAcl && !input.inheritFromParent && input.copyInherited) return copyInherited(own.entries, above);
    return { ...own, inheritsAcl: input.inheritFromParent };
  });
}

interface Draft {
  readonly own: OwnAcl;
  /** What would come down from above, from the nearest folder up, if the thing inherits. */
  readonly above: readonly (readonly InheritedEntry[])[];
}

/** What the list is to be, given what it is. */
type Plan = (draft: Draft) => OwnAcl;

/**
 * Changes the list of a thing whose permissions the caller manages. Lists of a share change one after the other: each change is judged by
 * what the one before it left, and nobody gives more than they have at that moment. Everybody who watches the share learns of it.
 */
async function change(deps: Deps, actor: Actor, input: AclInput, prepare: () => Promise<Plan>): Promise<Acl> {
  // Whoever may not do it is refused before anything is looked up for them or locked.
  await requireResource(deps, actor, input.resourceId, ["managePermissions"]);
  const plan = await prepare();
  const { found, next } = await commitChange(deps, actor, async (tx) => {
    const found = await lockAndRequire(deps, tx, actor, input.resourceId);
    const entries = (await listEntries(tx, actor.tenantId, [found.id])).get(found.id) ?? [];
    const own: OwnAcl = { inheritsAcl: found.levels[0]?.inheritsAcl ?? true, entries };
    requireMatch(input.ifMatch, etagOf(own), "permissions.stale_etag");
    const above = await inheritedLevels(tx, actor, found, deps.clock());
    const next = plan({ own, above });
    if (next.entries.length > entriesMax)
      throw new AppError("permissions.too_many_entries", { detail: `There is room for ${entriesMax} entries.` });
    requireCeiling(found, bitsGiven(own, next, allowedIn(above)));
    const access = accessIn(tx, deps.clock);
    await requireCeilingBelow(access, actor, found, bitsGivenBelow(own, next, allowedIn(above)));
    await writeAcl(tx, { tenantId: actor.tenantId, ...found }, own, next);
    return { result: { found, next }, ...tell(actor, found, own, next, deps.clock()) };
  });
  return showAcl(deps, actor, found, next);
}

/** The thing as it is while nobody else changes it or any list of its share. Locks the thing, then the share's sequence. */
async function lockAndRequire(deps: Deps, tx: Tx, actor: Actor, id: ResourceId): Promise<ResourceAccess> {
  const shareId = await lockResource(tx, actor.tenantId, id);
  if (shareId !== undefined) await lockSequence(tx, shareId);
  return requireResource(accessIn(tx, deps.clock), actor, id, ["managePermissions"]);
}

/** What comes down to a thing if it inherits, level by level, without the roles that no list binds. */
async function inheritedLevels(
  tx: Tx,
  actor: Actor,
  found: ResourceAccess,
  now: Date,
): Promise<(readonly InheritedEntry[])[]> {
  const { levels, roles } = await listAbove(tx, actor, found);
  const [self, ...above] = found.levels;
  if (self === undefined) return [];
  const counting = new Set(countingLevels([{ ...self, inheritsAcl: true }, ...above]));
  const bound = roles.filter(({ role }) => role !== "owner" && role !== "admin");
  return levels
    .filter(({ level }) => counting.has(level))
    .map(({ level, entries }) => [...entries, ...(level.type === "share" ? bound : [])])
    .map((entries) => entries.filter((entry) => !isOver(entry, now)));
}

function allowedIn(levels: Draft["above"]): number {
  return levels.flat().reduce((bits, entry) => (entry.type === "allow" ? bits | entry.permissions : bits), 0);
}

/** Nobody gives bits that they do not have themselves. */
function requireCeiling({ id, permissions }: ResourceAccess, given: number): void {
  const beyond = given & ~permissions;
  if (beyond === 0) return;
  throw new AppError(isShare(id) ? "shares.forbidden" : "files.forbidden", {
    detail: `This would give ${namesOfPermissions(beyond).join(" and ")}, which you do not have yourself.`,
  });
}

/** Nor where they come down to. */
async function requireCeilingBelow(
  deps: AccessDeps,
  actor: Actor,
  { id, kind, shareId, role, grants: levels }: ResourceAccess,
  given: number,
): Promise<void> {
  if (kind === "file") return;
  const folderId = isFolder(id) ? id : undefined;
  const beyond = await lackingBelow(deps, actor, { shareId, folderId, levels, role }, given);
  if (beyond === 0) return;
  throw new AppError(isShare(id) ? "shares.forbidden" : "files.forbidden", {
    detail: `This would give ${namesOfPermissions(beyond).join(" and ")} further down too, where you do not have it yourself.`,
  });
}

/** The change row and the audit event of a change of a list. */
function tell(actor: Actor, found: ResourceAccess, before: OwnAcl, after: OwnAcl, at: Date) {
  const [self, parent] = found.levels;
  const describe = ({ inheritsAcl, entries }: OwnAcl) => ({
    inheritFromParent: inheritsAcl,
    entries: inCanonicalOrder(entries).map(describeEntry),
  });
  const change: NewChange = {
    tenantId: actor.tenantId,
    shareId: found.shareId,
    type: "accessChanged",
    resource: found.id,
    parent: parent?.id ?? null,
    name: self?.name ?? "",
    metadata: { principalIds: principalsConcerned(before, after) },
    changedBy: actor.id,
    changedAt: at,
  };
  const audit: AuditFact = {
    action: `${found.kind}.access_changed`,
    before: describe(before),
    after: describe(after),
  };
  return { change, audit };
}

/** Whose access may be another one now. */
function principalsConcerned(before: OwnAcl, after: OwnAcl): (PrincipalId | "everyone")[] {
  if (before.inheritsAcl !== after.inheritsAcl) return ["everyone"];
  const told = ({ id, permissions }: Entry) => `${id} ${permissions}`;
  const [was, is] = [before, after].map(({ entries }) => new Set(entries.map(told)));
  const differing = [
    ...before.entries.filter((entry) => !is?.has(told(entry))),
    ...after.entries.filter((entry) => !was?.has(told(entry))),
  ];
  return Array.from(new Set(differing.map((entry) => entry.principalId)));
}

/** The entries that a caller states, each for a principal of the tenant and with an end to come. `at` says where one stands. */
async function toEntries(
  deps: Deps,
  actor: Actor,
  inputs: readonly EntryInput[],
  at: (index: number) => readonly (string | number)[],
): Promise<Entry[]> {
  const now = deps.clock();
  const ids = inputs.flatMap(({ principalId }) => (principalId === "everyone" ? [] : principalId));
  const known = new Set(
    (await listPrincipals(deps.database.db, actor.tenantId, ids)).map((principal): string => principal.id),
  );
  const entries = new Map<string, Entry>();
  for (const [i, input] of inputs.entries()) {
    const { principalId, aceType: type, inheritToChildren, expiresAt = null } = input;
    const issue = (code: "request.invalid" | "permissions.principal_unknown", member: string, message: string) =>
      new AppError(code, { issues: [{ path: [...at(i), member], message }] });
    if (principalId !== "everyone" && !known.has(principalId))
      throw issue("permissions.principal_unknown", "principalId", "no such user or group in this tenant");
    if (expiresAt !== null && expiresAt <= now)
      throw issue("request.invalid", "expiresAt", "expected a time in the future");
    const permissions = input.permissions.reduce((bits, name) => bits | permissionBits[name], 0);
    const entry: Entry = { id: newId("ace"), principalId, type, permissions, inheritToChildren, expiresAt };
    const key = entryKeyOf(entry);
    if (entries.has(key))
      throw issue(
        "request.invalid",
        "principalId",
        "an entry before this one names the same principal in the same way",
      );
    entries.set(key, entry);
  }
  return [...entries.values()];
}
