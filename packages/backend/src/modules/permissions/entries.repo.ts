import {
  type AceId,
  idFromBytes,
  idToBytes,
  permissionsOfRole,
  type ShareId,
  type ShareRole,
  type TenantId,
} from "@scai/contract";
import { aces, type Db, nodes, shareMembers, shares, type Tx } from "@scai/db";
import { and, asc, eq, inArray } from "drizzle-orm";
import { principalIdOf } from "../identity/index.ts";
import type { OwnAcl } from "./ceiling.ts";
import { type Entry, type ResourceId, type ResourceKind, toAceRow, toEntry } from "./entry.ts";

/** A role in a share, as the entry at the share that it amounts to. */
export interface RoleEntry extends Omit<Entry, "id"> {
  readonly id: null;
  readonly role: ShareRole;
}

/** The entries on each of these things themselves, those that are over too. */
export async function listEntries(
  db: Db | Tx,
  tenantId: TenantId,
  resources: readonly ResourceId[],
): Promise<Map<ResourceId, Entry[]>> {
  if (resources.length === 0) return new Map();
  const rows = await db
    .select()
    .from(aces)
    .where(and(eq(aces.tenantId, tenantId), inArray(aces.resourceId, resources.map(idToBytes))))
    .orderBy(asc(aces.id));
  const idOf = (row: (typeof rows)[number]) => idFromBytes(row.resourceKind, row.resourceId);
  return new Map(Array.from(Map.groupBy(rows, idOf), ([id, found]) => [id, found.map(toEntry)]));
}

/** The owner's role and those of the members, those that are over too. */
export async function listRoles(db: Db | Tx, tenantId: TenantId, shareId: ShareId): Promise<RoleEntry[]> {
  const owners = await db
    .select({ kind: shares.ownerKind, id: shares.ownerId })
    .from(shares)
    .where(and(eq(shares.tenantId, tenantId), eq(shares.id, shareId)));
  const members = await db
    .select({
      kind: shareMembers.principalKind,
      id: shareMembers.principalId,
      role: shareMembers.role,
      expiresAt: shareMembers.expiresAt,
    })
    .from(shareMembers)
    .where(and(eq(shareMembers.tenantId, tenantId), eq(shareMembers.shareId, shareId)))
    .orderBy(asc(shareMembers.principalId));
  const all = [...owners.map((owner) => ({ ...owner, role: "owner" as const, expiresAt: null })), ...members];
  return all.map(({ kind, id, role, expiresAt }) => ({
    id: null,
    principalId: principalIdOf(kind, id),
    type: "allow",
    permissions: permissionsOfRole[role],
    inheritToChildren: true,
    expiresAt,
    role,
  }));
}

export async function findShareName(db: Db | Tx, tenantId: TenantId, id: ShareId): Promise<string> {
  const [row] = await db
    .select({ name: shares.name })
    .from(shares)
    .where(and(eq(shares.tenantId, tenantId), eq(shares.id, id)));
  return row?.name ?? "";
}

/** Locks what a list is about, and with it the list, until the transaction ends; tells in which share it is. */
export async function lockResource(tx: Tx, tenantId: TenantId, id: ResourceId): Promise<ShareId | undefined> {
  const found = id.startsWith("shr_")
    ? tx
        .select({ shareId: shares.id })
        .from(shares)
        .where(and(eq(shares.tenantId, tenantId), eq(shares.id, idFromBytes("share", idToBytes(id)))))
    : tx
        .select({ shareId: nodes.shareId })
        .from(nodes)
        .where(and(eq(nodes.tenantId, tenantId), eq(nodes.id, idToBytes(id))));
  const [row] = await found.for("update");
  return row?.shareId;
}

/** Makes the list of a locked thing what `after` says, touching only what differs. */
export async function writeAcl(
  tx: Tx,
  on: { readonly tenantId: TenantId; readonly kind: ResourceKind; readonly id: ResourceId },
  before: OwnAcl,
  after: OwnAcl,
): Promise<void> {
  const kept = new Set(after.entries.map((entry) => entry.id));
  await deleteEntries(
    tx,
    on.tenantId,
    before.entries.flatMap((entry) => (kept.has(entry.id) ? [] : entry.id)),
  );
  const was = new Map(before.entries.map((entry) => [entry.id, entry]));
  const added = after.entries.filter((entry) => !was.has(entry.id));
  if (added.length > 0) await tx.insert(aces).values(added.map((entry) => toAceRow(entry, on)));
  for (const entry of after.entries) {
    const old = was.get(entry.id);
    if (old === undefined || old.permissions === entry.permissions) continue;
    const isEntry = and(eq(aces.tenantId, on.tenantId), eq(aces.id, entry.id));
    await tx.update(aces).set({ permissions: entry.permissions }).where(isEntry);
  }
  if (before.inheritsAcl !== after.inheritsAcl) {
    const isNode = and(eq(nodes.tenantId, on.tenantId), eq(nodes.id, idToBytes(on.id)));
    await tx.update(nodes).set({ inheritsAcl: after.inheritsAcl }).where(isNode);
  }
}

async function deleteEntries(tx: Tx, tenantId: TenantId, ids: readonly AceId[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.delete(aces).where(and(eq(aces.tenantId, tenantId), inArray(aces.id, [...ids])));
}
