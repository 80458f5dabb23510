import { GroupId, RoleAssignmentId, RoleId, roleScopes, TenantId, Timestamp, UserId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { principalIdOf } from "../identity/index.ts";
import type { AssignmentRow } from "./assignments.repo.ts";
import { zoneOf } from "./target.values.ts";

export const RoleAssignment = z
  .object({
    id: RoleAssignmentId,
    roleId: RoleId,
    roleName: z.string(),
    principalId: z.union([UserId, GroupId]),
    principalType: z.enum(["user", "group"]),
    principalName: z.string(),
    scope: z.enum(roleScopes).meta({ description: "Everywhere, in the tenant, or in one zone of it." }),
    tenantId: TenantId.nullable().meta({ description: "Null at the scope of the platform." }),
    zoneId: ZoneId.nullable(),
    expiresAt: Timestamp.nullable().meta({ description: "When it ends by itself; null: never." }),
    createdBy: UserId,
    createdAt: Timestamp,
  })
  .meta({ id: "RoleAssignment", description: "Who has which role where." });
export type RoleAssignment = z.infer<typeof RoleAssignment>;

export function viewAssignment(row: AssignmentRow): RoleAssignment {
  return {
    id: row.id,
    roleId: row.roleId,
    roleName: row.roleName,
    principalId: principalIdOf(row.principalKind, row.principalId),
    principalType: row.principalKind,
    principalName: row.principalName ?? "",
    scope: row.scopeKind,
    tenantId: row.tenantId,
    zoneId: zoneOf(row),
    expiresAt: row.expiresAt,
    createdBy: row.createdBy,
    createdAt: row.createdAt,
  };
}

export const exampleAssignment = {
  id: "asg_01m9p2m3k4n5p6q7r8s9t0v1w2",
  roleId: "rol_00000000000000000000000005",
  roleName: "record_editor",
  principalId: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2",
  principalType: "group",
  principalName: "Editors",
  scope: "zone",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  zoneId: "zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
  expiresAt: null,
  createdBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdAt: "2026-11-22T10:00:00.000Z",
};
