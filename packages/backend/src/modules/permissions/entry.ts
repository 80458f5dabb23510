import {
  type AceId,
  allPermissions,
  type FileId,
  type FolderId,
  idToBytes,
  namesOfPermissions,
  type PrincipalId,
  type ShareId,
  type TenantId,
} from "@scai/contract";
import { type aces, principalKindOf } from "@scai/db";
import { principalIdOf } from "../identity/index.ts";

export type ResourceKind = "share" | "folder" | "file";
export type ResourceId = ShareId | FolderId | FileId;
export type AceRow = typeof aces.$inferSelect;

/** An entry of an access control list, whatever it stands on. */
export interface Entry {
  readonly id: AceId;
  /** Whom it names: a user, a group, or everyone in the tenant. */
  readonly principalId: PrincipalId | "everyone";
  readonly type: "allow" | "deny";
  /** Permission bits, at least one. */
  readonly permissions: number;
  /** False: for this folder only. */
  readonly inheritToChildren: boolean;
  /** From then on it counts for nothing; null for never. */
  readonly expiresAt: Date | null;
}

/** An entry but for what it allows or denies: of entries that are alike in this there is one on a thing. */
export type EntryKey = Omit<Entry, "id" | "permissions">;

export function entryKeyOf({ principalId, type, inheritToChildren, expiresAt }: EntryKey): string {
  return `${principalId} ${type} ${inheritToChildren} ${expiresAt?.getTime()}`;
}

export function isOver(entry: Pick<Entry, "expiresAt">, now: Date): boolean {
  return entry.expiresAt !== null && entry.expiresAt <= now;
}

/** Whether an end is as late as another or later; null is never. */
export function isAsLate(end: Date | null, other: Date | null): boolean {
  return end === null || (other !== null && end >= other);
}

/** The order in which lists are kept and shown (MS-DTYP 2.4.5): what denies before what allows, the older entry first. */
export function inCanonicalOrder(entries: readonly Entry[]): Entry[] {
  const rank = (entry: Entry) => (entry.type === "deny" ? 0 : 1);
  return entries.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** An entry in words, for the audit log. */
export function describeEntry(entry: Entry): string {
  const what = entry.permissions === allPermissions ? "everything" : namesOfPermissions(entry.permissions).join(", ");
  const where = entry.inheritToChildren ? "" : ", on this only";
  const until = entry.expiresAt === null ? "" : `, until ${entry.expiresAt.toISOString()}`;
  return `${entry.type} ${entry.principalId} ${what}${where}${until}`;
}

export function toEntry(row: AceRow): Entry {
  const { id, principalKind: kind, principalId, type, permissions, inheritToChildren, expiresAt } = row;
  const isEveryone = kind === "everyone" || principalId === null;
  return {
    id,
    principalId: isEveryone ? "everyone" : principalIdOf(kind, principalId),
    type,
    permissions,
    inheritToChildren,
    expiresAt,
  };
}

export function toAceRow(
  entry: Entry,
  on: { readonly tenantId: TenantId; readonly kind: ResourceKind; readonly id: ResourceId },
): AceRow {
  const { principalId } = entry;
  return {
    id: entry.id,
    tenantId: on.tenantId,
    resourceKind: on.kind,
    resourceId: idToBytes(on.id),
    principalKind: principalId === "everyone" ? "everyone" : principalKindOf(principalId),
    principalId: principalId === "everyone" ? null : idToBytes(principalId),
    type: entry.type,
    permissions: entry.permissions,
    inheritToChildren: entry.inheritToChildren,
    expiresAt: entry.expiresAt,
  };
}
