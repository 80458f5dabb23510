import { hash } from "node:crypto";
import {
  AceId,
  Etag,
  FileId,
  FolderId,
  GroupId,
  namesOfPermissions,
  permissionNames,
  ShareId,
  shareRoles,
  Timestamp,
  TimestampInput,
  UserId,
} from "@scai/contract";
import { z } from "zod";
import type { OwnAcl } from "./ceiling.ts";
import { type Entry, inCanonicalOrder } from "./entry.ts";

export const PermissionName = z.enum(permissionNames);

/** A thing as callers name it. The type says nothing that the id does not; it is there to be read. */
export const resourceInput = {
  resourceType: z.enum(["share", "folder", "file"]).meta({ description: "What it is.", examples: ["folder"] }),
  resourceId: z
    .union([ShareId, FolderId, FileId])
    .meta({ description: "Which one.", examples: ["fld_01m9p2m3k4n5p6q7r8s9t0v1w2"] }),
};

/** Refuses an id of another type than is said. */
export function namesItsType(named: { readonly resourceType: string; readonly resourceId: string }): boolean {
  return prefixes[named.resourceType] === named.resourceId.slice(0, 4);
}
const prefixes: Readonly<Record<string, string>> = { share: "shr_", folder: "fld_", file: "fil_" };
export const typeMismatch = { path: ["resourceId"], error: "expected the id of a thing of the resourceType" };

export const PrincipalInput = z
  .union([UserId, GroupId, z.literal("everyone")])
  .meta({ description: "A user or group of the tenant, or `everyone` in it.", examples: ["everyone"] });

export const PermissionsInput = z
  .array(PermissionName)
  .min(1)
  .max(permissionNames.length)
  .meta({ description: "What is allowed or denied." });

/** The members of an entry as callers state it. */
export const entryInput = {
  principalId: PrincipalInput,
  permissions: PermissionsInput,
  aceType: z.enum(["allow", "deny"]).default("allow"),
  inheritToChildren: z
    .boolean()
    .default(true)
    .meta({ description: "Whether it holds for what is below as well; false: for this only." }),
  expiresAt: TimestampInput.optional().meta({ description: "When it ends by itself." }),
};

export const ResourceRef = z
  .object({ type: z.enum(["share", "folder", "file"]), id: z.union([ShareId, FolderId, FileId]), name: z.string() })
  .meta({ id: "ResourceRef", description: "A share, folder or file." });
export type ResourceRef = z.infer<typeof ResourceRef>;

export const AclEntry = z
  .object({
    id: AceId.nullable().meta({ description: "Null for a role in the share." }),
    principalType: z.enum(["user", "group", "everyone"]),
    principalId: z.union([UserId, GroupId, z.literal("everyone")]),
    principalName: z.string(),
    permissions: z.array(PermissionName),
    aceType: z.enum(["allow", "deny"]),
    inheritToChildren: z.boolean(),
    expiresAt: Timestamp.nullable().meta({ description: "When it ends by itself; null when it does not." }),
    inherited: z.boolean().meta({ description: "Whether it comes from above." }),
    source: ResourceRef.meta({ description: "What it stands on." }),
    role: z
      .enum(shareRoles)
      .nullable()
      .meta({ description: "The role in the share that it stands for; null for an entry." }),
  })
  .meta({ id: "AclEntry", description: "Something that allows or denies permissions to somebody." });
export type AclEntry = z.infer<typeof AclEntry>;

export const Acl = z
  .object({
    resourceType: z.enum(["share", "folder", "file"]),
    resourceId: z.union([ShareId, FolderId, FileId]),
    inheritFromParent: z.boolean().meta({ description: "Whether entries and roles from above count here." }),
    entries: z.array(AclEntry).meta({
      description:
        "In the order in which they decide: from here up, and on one level what denies first. Owner and admins of the share keep full control whatever stands before.",
    }),
    etag: Etag.meta({
      description: "Changes whenever the list of this very thing does; not with what it inherits. Send it as If-Match.",
    }),
  })
  .meta({ id: "Acl", description: "Who is allowed or denied what on a share, folder or file." });
export type Acl = z.infer<typeof Acl>;

/** Names the state of a thing's own list. */
export function etagOf({ inheritsAcl, entries }: OwnAcl): string {
  return hash("sha256", JSON.stringify([inheritsAcl, inCanonicalOrder(entries)]), "base64url").slice(0, 22);
}

export function principalTypeOf(id: Entry["principalId"]): AclEntry["principalType"] {
  if (id === "everyone") return id;
  return id.startsWith("usr_") ? "user" : "group";
}

/** An entry that stands on `source`, as it is shown on `on`. */
export function viewEntry(
  entry: Omit<Entry, "id"> & { readonly id: Entry["id"] | null; readonly role?: AclEntry["role"] },
  source: ResourceRef,
  on: { readonly id: string },
  nameOf: (id: Entry["principalId"]) => string,
): AclEntry {
  return {
    id: entry.id,
    principalType: principalTypeOf(entry.principalId),
    principalId: entry.principalId,
    principalName: nameOf(entry.principalId),
    permissions: namesOfPermissions(entry.permissions),
    aceType: entry.type,
    inheritToChildren: entry.inheritToChildren,
    expiresAt: entry.expiresAt,
    inherited: source.id !== on.id,
    source,
    role: entry.role ?? null,
  };
}

export const exampleAclEntry = {
  id: "ace_01m9p2m3k4n5p6q7r8s9t0v1w2",
  principalType: "user",
  principalId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w3",
  principalName: "Bob",
  permissions: ["read"],
  aceType: "deny",
  inheritToChildren: true,
  expiresAt: null,
  inherited: false,
  source: { type: "folder", id: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", name: "plans" },
  role: null,
};

export const exampleAcl = {
  resourceType: "folder",
  resourceId: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2",
  inheritFromParent: true,
  entries: [
    exampleAclEntry,
    {
      id: null,
      principalType: "user",
      principalId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
      principalName: "Alice",
      permissions: ["read", "write", "delete", "create", "share", "managePermissions"],
      aceType: "allow",
      inheritToChildren: true,
      expiresAt: null,
      inherited: true,
      source: { type: "share", id: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", name: "Plans" },
      role: "owner",
    },
  ],
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
};
