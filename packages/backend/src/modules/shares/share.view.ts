import {
  ByteCount,
  Etag,
  GroupId,
  namesOfPermissions,
  permissionNames,
  ShareId,
  shareRoles,
  TenantId,
  Timestamp,
  UserId,
} from "@scai/contract";
import { z } from "zod";
import { withEtag } from "../../platform/etag.ts";
import type { Judgement } from "../acl/index.ts";
import { principalIdOf } from "../identity/index.ts";
import type { ShareHolding } from "../quotas/index.ts";
import type { ShareRow } from "./shares.repo.ts";

export const shareTypes = ["central", "personal", "project"] as const;

export const ShareName = z
  .string()
  .trim()
  .min(1, "a share has a name")
  .max(255)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "a name is one line without control characters")
  .meta({ override: { type: "string", minLength: 1, maxLength: 255 } });

export const ShareDescription = z.string().max(2000);

/** What its administrators decide for the share instead of the tenant. */
export const shareSettings = {
  versionRetentionDays: z.int().min(0).max(36_500).nullable().meta({
    description: "How many days old versions are kept, from when another took their place; null: as the tenant says.",
  }),
  versionsKeptMax: z.int().min(0).max(1_000_000).nullable().meta({
    description: "How many old versions of a file are kept; null: as the tenant says.",
  }),
};

export const Share = z
  .object({
    id: ShareId,
    tenantId: TenantId,
    name: z.string(),
    description: z.string(),
    type: z.enum(shareTypes),
    ownerId: z.union([UserId, GroupId]).meta({ description: "The user or group that owns it." }),
    role: z
      .enum(shareRoles)
      .nullable()
      .meta({ description: "The caller's strongest role; null when access comes from elsewhere." }),
    permissions: z
      .array(z.enum(permissionNames))
      .meta({ description: "What the caller may do in the share as a whole." }),
    versionRetentionDays: shareSettings.versionRetentionDays,
    versionsKeptMax: shareSettings.versionsKeptMax,
    createdBy: UserId,
    createdAt: Timestamp,
    modifiedAt: Timestamp,
    trashedAt: Timestamp.nullable().meta({ description: "When it was put into the trash; null when it is in use." }),
    usedBytes: ByteCount.nullable().meta({
      description: "What it holds, the trash and every version included; null unless you have full control of it.",
    }),
    quotaBytes: ByteCount.nullable().meta({
      description:
        "How much it may hold: its own quota, else what the tenant says of shares, and of a personal share its user's. Null when there is none, or unless you have full control of it. What it counts against besides is told by GET /quotas/effective/shares/{shareId}.",
    }),
    etag: Etag.meta({
      description: "Changes whenever anything but what it holds and may hold does. Send it as If-Match.",
    }),
  })
  .meta({ id: "Share", description: "A space of folders and files with an owner and members." });
export type Share = z.infer<typeof Share>;

/** A share as this caller sees it; `holding` is for those who have full control of it. */
export function viewShare(row: ShareRow, judgement: Judgement, holding?: ShareHolding): Share {
  const { etag, ...settled } = withEtag({
    id: row.id,
    tenantId: row.tenantId,
    name: row.name,
    description: row.description,
    type: row.type,
    ownerId: principalIdOf(row.ownerKind, row.ownerId),
    role: judgement.role ?? null,
    permissions: namesOfPermissions(judgement.permissions),
    versionRetentionDays: row.versionRetentionDays,
    versionsKeptMax: row.versionsKeptMax,
    createdBy: row.createdBy,
    createdAt: row.createdAt,
    modifiedAt: row.modifiedAt,
    trashedAt: row.trashedAt,
  });
  return { ...settled, usedBytes: holding?.usedBytes ?? null, quotaBytes: holding?.quotaBytes ?? null, etag };
}

export const exampleShare = {
  id: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "Plans",
  description: "",
  type: "project",
  ownerId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  role: "owner",
  permissions: ["read", "write", "delete", "create", "share", "managePermissions"],
  versionRetentionDays: null,
  versionsKeptMax: null,
  createdBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdAt: "2026-11-22T10:00:00.000Z",
  modifiedAt: "2026-11-22T10:00:00.000Z",
  trashedAt: null,
  usedBytes: 4_200_000,
  quotaBytes: null,
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
};
