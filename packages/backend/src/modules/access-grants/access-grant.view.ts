import { AccessGrantId, Etag, GroupId, RoleId, Timestamp, UserId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { withEtag } from "../../platform/etag.ts";
import { principalIdOf } from "../identity/index.ts";
import { findRrType } from "../records/index.ts";
import type { GrantRow } from "./access-grants.repo.ts";

/** A record's name as its zone knows it, with `*` for any text. */
export const RecordPattern = z
  .string()
  .min(1)
  .max(253)
  .toLowerCase()
  .regex(
    /^(@|[a-z0-9_*/-]+(\.[a-z0-9_*/-]+)*)$/,
    "expected a name within the zone, with * for any text, such as *.dev, api.*, _acme-challenge or @; no dot at the end, other scripts as xn--",
  )
  .meta({
    override: { type: "string", minLength: 1, maxLength: 253 },
    description: "A name as its zone knows it, `@` for the zone itself; `*` stands for any text. Null: every name.",
    examples: ["*.dev"],
  });

export const RecordTypes = z
  .array(
    z
      .string()
      .max(16)
      .toUpperCase()
      .refine((type) => findRrType(type) !== undefined, "expected a type of records, such as A, AAAA or TXT")
      .meta({ override: { type: "string", maxLength: 16 }, examples: ["TXT"] }),
  )
  .min(1, "name a type, or send null for every type")
  .max(50)
  .transform((types) => Array.from(new Set(types)).toSorted());

export const Notes = z.string().max(2000);

export const AccessGrant = z
  .object({
    id: AccessGrantId,
    zoneId: ZoneId,
    principalId: z.union([UserId, GroupId]),
    principalType: z.enum(["user", "group"]),
    principalName: z.string(),
    roleId: RoleId,
    roleName: z.string(),
    recordPattern: z.string().nullable().meta({ description: "Which names it is about; null: every name." }),
    recordTypes: z.array(z.string()).nullable().meta({ description: "Which types it is about; null: every type." }),
    expiresAt: Timestamp.nullable().meta({ description: "When it ends by itself; null: never." }),
    notes: z.string(),
    createdBy: UserId,
    createdAt: Timestamp,
    modifiedAt: Timestamp,
    etag: Etag,
  })
  .meta({ id: "AccessGrant", description: "A role for a user or group with some records of a zone." });
export type AccessGrant = z.infer<typeof AccessGrant>;

export function viewGrant(row: GrantRow): AccessGrant {
  return withEtag({
    id: row.id,
    zoneId: row.zoneId,
    principalId: principalIdOf(row.principalKind, row.principalId),
    principalType: row.principalKind,
    principalName: row.principalName ?? "",
    roleId: row.roleId,
    roleName: row.roleName,
    recordPattern: row.recordPattern,
    recordTypes: row.recordTypes === null ? null : [...row.recordTypes],
    expiresAt: row.expiresAt,
    notes: row.notes,
    createdBy: row.createdBy,
    createdAt: row.createdAt,
    modifiedAt: row.modifiedAt,
  });
}

export const exampleGrant = {
  id: "grt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  zoneId: "zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
  principalId: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2",
  principalType: "group",
  principalName: "Developers",
  roleId: "rol_00000000000000000000000005",
  roleName: "record_editor",
  recordPattern: "*.dev",
  recordTypes: ["A", "AAAA", "CNAME"],
  expiresAt: null,
  notes: "",
  createdBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdAt: "2026-11-22T10:00:00.000Z",
  modifiedAt: "2026-11-22T10:00:00.000Z",
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
};
