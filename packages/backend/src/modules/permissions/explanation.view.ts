import { FileId, FolderId, GroupId, ShareId, UserId } from "@scai/contract";
import { z } from "zod";
import { GroupRef } from "../identity/index.ts";
import { AclEntry, exampleAclEntry, PermissionName, ResourceRef } from "./acl.view.ts";

export const reasons = ["administrator", "fullControl", "entries", "inheritanceCut", "nothing"] as const;

const ExplainedGrant = z
  .object({
    entry: AclEntry,
    through: z.array(GroupRef).meta({
      description:
        "The groups that lead to the principal of the entry, from the one that they are in directly; empty when it names them or everyone.",
    }),
  })
  .meta({ id: "ExplainedGrant", description: "An entry or role that decides, and how it concerns somebody." });
export type ExplainedGrant = z.infer<typeof ExplainedGrant>;

export const Explanation = z
  .object({
    resourceType: z.enum(["share", "folder", "file"]),
    resourceId: z.union([ShareId, FolderId, FileId]),
    principalId: z.union([UserId, GroupId]).meta({ description: "Whose permissions are explained." }),
    permissions: z.array(
      z
        .object({
          permission: PermissionName,
          allowed: z.boolean(),
          reason: z.enum(reasons).meta({
            description:
              "`administrator`: of the tenant. `fullControl`: owner or admin of the share. `entries`: what `grants` tells. `inheritanceCut`: `level` does not inherit and says nothing of this. `nothing`: nobody says anything of this.",
          }),
          level: ResourceRef.nullable().meta({ description: "What decides: the thing itself, or what is above it." }),
          grants: z.array(ExplainedGrant),
        })
        .meta({ id: "ExplainedPermission" }),
    ),
  })
  .meta({ id: "Explanation", description: "Why somebody has each permission on a thing, or has not." });
export type Explanation = z.infer<typeof Explanation>;

export const exampleExplanation = {
  resourceType: "folder",
  resourceId: "fld_01m9p2m3k4n5p6q7r8s9t0v1w2",
  principalId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w3",
  permissions: [
    {
      permission: "read",
      allowed: false,
      reason: "entries",
      level: exampleAclEntry.source,
      grants: [{ entry: exampleAclEntry, through: [] }],
    },
  ],
};
