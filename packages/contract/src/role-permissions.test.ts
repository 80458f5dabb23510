import { describe, expect, test } from "vitest";
import {
  coversPermission,
  expandPermissions,
  includesPermission,
  permissionResources,
  rolePermissionPatterns,
  rolePermissions,
} from "./role-permissions.ts";
import { systemRoles } from "./system-roles.ts";

describe("role permissions", () => {
  test("each is of a resource that says which scopes it needs, and no resource is without one", () => {
    const resources = rolePermissions.map((permission) => permission.split(":")[0]);
    expect(new Set(resources)).toEqual(new Set(permissionResources));
    expect(new Set(rolePermissions).size).toBe(rolePermissions.length);
  });

  test("a wildcard includes what is of its resource and nothing else", () => {
    expect(expandPermissions(["records:*", "domains:read"])).toEqual([
      "domains:read",
      "records:read",
      "records:create",
      "records:update",
      "records:delete",
    ]);
    expect(includesPermission(["domains:*"], "dnssec:read")).toBe(false);
    expect(includesPermission(["domains:read"], "domains:update")).toBe(false);
    expect(expandPermissions([])).toEqual([]);
  });

  test("reading needs a token for reading, anything else one for writing, administration one for that", () => {
    const usable = (scope: string) => rolePermissions.filter((permission) => coversPermission([scope], permission));
    expect(usable("dns:read")).toEqual([
      "domains:read",
      "records:read",
      "dnssec:read",
      "access_grants:read",
      "templates:read",
    ]);
    expect(usable("dns:write")).toEqual(rolePermissions.slice(0, rolePermissions.indexOf("roles:read")));
    expect(usable("files:write")).toEqual([]);
    expect(usable("tenant:admin")).toContain("roles:assign");
    expect(usable("tenant:admin")).not.toContain("platform:read");
    expect(usable("*")).toEqual(rolePermissions);
  });
});

describe("system roles", () => {
  test("are made of permissions that exist", () => {
    for (const { permissions } of Object.values(systemRoles))
      for (const pattern of permissions) expect(rolePermissionPatterns).toContain(pattern);
  });

  test("platform_admin has everything; tenant_admin everything but the platform and zones without proof", () => {
    expect(expandPermissions(systemRoles.platform_admin.permissions)).toEqual(rolePermissions);
    const lacks = rolePermissions.filter((one) => !includesPermission(systemRoles.tenant_admin.permissions, one));
    expect(lacks).toEqual(["validation:bypass", "platform:read", "platform:update"]);
  });
});
