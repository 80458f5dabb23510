import {
  AccessGrantId,
  GroupId,
  RoleAssignmentId,
  RoleId,
  roleScopes,
  scopes,
  TenantId,
  Timestamp,
  UserId,
  ZoneId,
} from "@scai/contract";
import { z } from "zod";
import { GroupRef } from "../identity/index.ts";
import { PermissionName } from "./role.view.ts";

export const PermissionList = z
  .object({
    scope: z.enum(roleScopes),
    tenantId: TenantId.nullable().meta({ description: "Null at the scope of the platform." }),
    zoneId: ZoneId.nullable(),
    permissions: z.array(PermissionName),
  })
  .meta({ id: "PermissionList", description: "Everything that somebody may do somewhere by their roles." });
export type PermissionList = z.infer<typeof PermissionList>;

export const PermissionCheck = z
  .object({
    allowed: z.boolean(),
    reason: z.string().meta({ description: "What allows it, or what is missing, in words." }),
  })
  .meta({ id: "PermissionCheck" });
export type PermissionCheck = z.infer<typeof PermissionCheck>;

export const PermissionSource = z
  .object({
    kind: z.enum(["administrator", "assignment", "grant"]).meta({
      description: "An administrator's role, a role that was assigned, or an access grant in a zone.",
    }),
    roleName: z.string(),
    roleId: RoleId.nullable().meta({ description: "Null for an administrator's role." }),
    roleAssignmentId: RoleAssignmentId.nullable(),
    accessGrantId: AccessGrantId.nullable(),
    principalId: z.union([UserId, GroupId]).meta({ description: "Who has it: they themselves, or a group." }),
    principalName: z.string(),
    through: z.array(GroupRef).meta({
      description:
        "The groups that lead to the principal, from the one that they are in directly to that one itself; empty when they have it themselves.",
    }),
    scope: z.enum(roleScopes).meta({ description: "Where it was given." }),
    recordPattern: z.string().nullable().meta({ description: "Which names it is about; null: every name." }),
    recordTypes: z.array(z.string()).nullable().meta({ description: "Which types it is about; null: every type." }),
    expiresAt: Timestamp.nullable(),
  })
  .meta({ id: "PermissionSource" });
export type PermissionSource = z.infer<typeof PermissionSource>;

export const PermissionExplanation = z
  .object({
    permission: PermissionName,
    allowed: z.boolean(),
    reason: z.string(),
    tokenScope: z.enum(scopes).meta({ description: "What a token needs besides, to use the permission." }),
    sources: z.array(PermissionSource).meta({ description: "Everything that gives it, the widest first." }),
  })
  .meta({ id: "PermissionExplanation", description: "Why somebody may do something somewhere, or may not." });
export type PermissionExplanation = z.infer<typeof PermissionExplanation>;

export const exampleList = {
  scope: "zone",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  zoneId: "zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
  permissions: ["domains:read", "records:read", "records:create", "records:update"],
};

export const exampleCheck = {
  allowed: true,
  reason:
    "The role record_editor, given in the zone to the group Editors, which they are in through the group Web team.",
};

export const exampleExplanation = {
  permission: "records:update",
  ...exampleCheck,
  tokenScope: "dns:write",
  sources: [
    {
      kind: "assignment",
      roleName: "record_editor",
      roleId: "rol_00000000000000000000000005",
      roleAssignmentId: "asg_01m9p2m3k4n5p6q7r8s9t0v1w2",
      accessGrantId: null,
      principalId: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2",
      principalName: "Editors",
      through: [
        { id: "grp_01m9p2m3k4n5p6q7r8s9t0v1w3", name: "Web team" },
        { id: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2", name: "Editors" },
      ],
      scope: "zone",
      recordPattern: null,
      recordTypes: null,
      expiresAt: null,
    },
  ],
};
