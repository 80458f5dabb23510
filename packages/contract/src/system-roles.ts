import type { RoleId } from "./ids.ts";
import type { RolePermissionPattern } from "./role-permissions.ts";

/** Where a role can be given: everywhere, in a tenant, or in one zone. A wider scope includes the narrower ones. */
export const roleScopes = ["platform", "tenant", "zone"] as const;
export type RoleScope = (typeof roleScopes)[number];

export interface SystemRole {
  readonly id: RoleId;
  readonly description: string;
  readonly permissions: readonly RolePermissionPattern[];
}

/**
 * The roles that every installation has and nobody can change. A migration writes them into the database, and a test holds that to be the
 * same as this.
 */
export const systemRoles = {
  platform_admin: {
    id: "rol_00000000000000000000000001",
    description: "Everything, in every tenant.",
    permissions: [
      "domains:*",
      "records:*",
      "dnssec:*",
      "access_grants:*",
      "templates:*",
      "validation:*",
      "roles:*",
      "api_keys:*",
      "users:*",
      "groups:*",
      "audit:*",
      "quotas:*",
      "tenants:*",
      "platform:*",
    ],
  },
  tenant_admin: {
    id: "rol_00000000000000000000000002",
    description: "Everything in one tenant: its zones, people, roles, keys and audit log.",
    permissions: [
      "domains:*",
      "records:*",
      "dnssec:*",
      "access_grants:*",
      "templates:*",
      "roles:*",
      "api_keys:*",
      "users:*",
      "groups:*",
      "audit:*",
      "quotas:*",
      "tenants:*",
    ],
  },
  domain_admin: {
    id: "rol_00000000000000000000000003",
    description: "Everything about zones: settings, records, DNSSEC, and who else has access.",
    permissions: ["domains:*", "records:*", "dnssec:*", "access_grants:*", "templates:read"],
  },
  domain_manager: {
    id: "rol_00000000000000000000000004",
    description: "All records of zones; neither DNSSEC nor who else has access.",
    permissions: ["domains:read", "records:*", "dnssec:read", "templates:read"],
  },
  record_editor: {
    id: "rol_00000000000000000000000005",
    description: "Creates and changes records; deletes none.",
    permissions: ["domains:read", "records:read", "records:create", "records:update", "templates:read"],
  },
  read_only: {
    id: "rol_00000000000000000000000006",
    description: "Reads zones, records and DNSSEC keys.",
    permissions: ["domains:read", "records:read", "dnssec:read", "templates:read"],
  },
  validation_bypass: {
    id: "rol_00000000000000000000000007",
    description: "Creates zones that are active at once, without proof that the tenant owns the name.",
    permissions: ["domains:read", "domains:create", "validation:bypass"],
  },
} as const satisfies Readonly<Record<string, SystemRole>>;

export type SystemRoleName = keyof typeof systemRoles;
