import { type RolePermissionPattern, systemRoles, type ZoneId } from "@scai/contract";
import { auditEvents, groupGroups, roleAssignments } from "@scai/db";
import { expectProblem, type Harness, meet, type Person, test, unique } from "@scai/testing";
import { and, eq, inArray } from "drizzle-orm";
import { expect } from "vitest";

interface WireRole {
  readonly id: string;
  readonly name: string;
  readonly etag: string;
}

const everything = "dns:read dns:write tenant:admin";
const zoneId = "zon_01m9p2m3k4n5p6q7r8s9t0v1w2";

/** The tenant in the hands of an administrator with a token for DNS as well. */
const admin = (h: Harness) => h.person({ isAdmin: true, scope: everything });

async function aZone(h: Harness, as: Person): Promise<ZoneId> {
  const name = `${unique("zone").replace("_", "-")}.test`;
  const { id } = await h.rest(as).get<{ id: string }>("domains.create", { name });
  return `zon_${id.slice(4)}`;
}

function create(h: Harness, as: Person, permissions: readonly RolePermissionPattern[], name = unique("role")) {
  return h.rest(as).get<WireRole>("roles.create", { name, permissions });
}

const assign = (h: Harness, as: Person, input: Record<string, unknown>) =>
  h.rest(as).call("roles.createAssignment", input);

const mayUpdate = async (h: Harness, who: Person, where: Record<string, unknown>) =>
  (await h.rest(who).get<{ allowed: boolean }>("users.checkMyPermission", { permission: "records:update", ...where }))
    .allowed;

test("a role is made, given to a group, counts at once, is taken away, and then counts no more", async ({ h }) => {
  const alice = await admin(h);
  const editors = unique("grp");
  const bob = await h.person({ groups: [editors], scope: everything });
  const zoneId = await aZone(h, alice);
  const role = await create(h, alice, ["domains:read", "records:update"]);
  expect(await mayUpdate(h, bob, { zoneId })).toBe(false);
  const principalId = await h.groupId(editors);
  const made = await assign(h, alice, { roleId: role.id, principalId, zoneId });
  expect(made).toMatchObject({
    status: 201,
    body: { data: { roleName: role.name, scope: "zone", zoneId, principalId } },
  });
  expect(await mayUpdate(h, bob, { zoneId })).toBe(true);
  expect(await mayUpdate(h, bob, {})).toBe(false);
  const { items } = await h.rest(alice).get<{ items: { id: string }[] }>("roles.listAssignments", { zoneId });
  expect(items).toHaveLength(1);
  await h.rest(alice).call("roles.deleteAssignment", { roleAssignmentId: items[0]?.id });
  expect(await mayUpdate(h, bob, { zoneId })).toBe(false);
  const again = await h.rest(alice).call("roles.deleteAssignment", { roleAssignmentId: items[0]?.id });
  expectProblem(again, "roles.assignment_not_found");
});

test("a changed role changes what everybody may do who has it", async ({ h }) => {
  const alice = await admin(h);
  const bob = await h.person({ scope: everything });
  const role = await create(h, alice, ["records:read"]);
  await assign(h, alice, { roleId: role.id, principalId: bob.id });
  expect(await mayUpdate(h, bob, {})).toBe(false);
  const input = { roleId: role.id, permissions: ["records:*"] };
  const changed = await h.rest(alice).call("roles.update", { ...input, ifMatch: role.etag });
  expect(changed.status).toBe(200);
  expect(await mayUpdate(h, bob, {})).toBe(true);
  expectProblem(await h.rest(alice).call("roles.update", { ...input, ifMatch: role.etag }), "roles.stale_etag");
  expectProblem(await h.rest(alice).call("roles.delete", { roleId: role.id }), "roles.in_use");
});

test("system roles are everybody's to read and nobody's to change, and their names are taken", async ({ h }) => {
  const olivia = await h.person({ isAdmin: "super_admin", scope: `${everything} admin:*` });
  const bob = await h.person();
  const { items } = await h.rest(bob).get<{ items: { name: string; isSystem: boolean }[] }>("roles.list", {});
  expect(items.filter(({ isSystem }) => isSystem).map(({ name }) => name)).toEqual(Object.keys(systemRoles).toSorted());
  const { id: roleId } = systemRoles.read_only;
  expectProblem(await h.rest(olivia).call("roles.update", { roleId, permissions: ["records:*"] }), "roles.system");
  expectProblem(await h.rest(olivia).call("roles.delete", { roleId }), "roles.system");
  const taken = { name: "read_only", permissions: ["records:read"] };
  expectProblem(await h.rest(olivia).call("roles.create", taken), "roles.name_taken");
  const { name } = await create(h, olivia, ["records:read"]);
  expectProblem(await h.rest(olivia).call("roles.create", { ...taken, name }), "roles.name_taken");
});

test("nobody makes a role, or gives one, with what they do not have themselves in that place", async ({ h }) => {
  const alice = await admin(h);
  const manager = await h.person({ scope: everything });
  const zoneId = await aZone(h, alice);
  await h.role(manager, ["roles:*", "records:read"]);
  await h.role(manager, ["records:*"], { zoneId });
  const whole = await create(h, alice, ["records:read", "records:delete"]);
  const part = await create(h, manager, ["records:read"]);
  const bob = await h.person();
  const beyond = { name: "more", permissions: ["records:read", "records:update"] };
  const refused = await h.rest(manager).call("roles.create", beyond);
  expectProblem(refused, "roles.beyond_own_rights");
  expect(refused.body).toMatchObject({ detail: "You do not have records:update there." });
  expectProblem(
    await h.rest(manager).call("roles.update", { roleId: part.id, permissions: ["records:*"] }),
    "roles.beyond_own_rights",
  );
  expectProblem(await assign(h, manager, { roleId: whole.id, principalId: bob.id }), "roles.beyond_own_rights");
  expect((await assign(h, manager, { roleId: whole.id, principalId: bob.id, zoneId })).status).toBe(201);
  // Not even a tenant's administrator gives zones without proof, which only the platform does.
  const bypass = { roleId: systemRoles.validation_bypass.id, principalId: bob.id };
  expectProblem(await assign(h, alice, bypass), "roles.beyond_own_rights");
  const olivia = await h.person({ isAdmin: "super_admin", scope: `${everything} admin:*` });
  expect((await assign(h, olivia, bypass)).status).toBe(201);
});

test("a token narrows what its owner can give", async ({ h }) => {
  const alice = await h.person({ isAdmin: true, scope: "tenant:admin dns:read" });
  expectProblem(
    await h.rest(alice).call("roles.create", { name: "more", permissions: ["records:update"] }),
    "roles.beyond_own_rights",
  );
  expect((await create(h, alice, ["records:read"])).id).toMatch(/^rol_/);
});

test("what ends is given no longer than it lasts", async ({ h }) => {
  const manager = await h.person({ scope: everything });
  const end = new Date(Date.now() + 3_600_000);
  await h.role(manager, ["roles:assign"]);
  await h.role(manager, "read_only", { expiresAt: end });
  const input = { roleId: systemRoles.read_only.id, principalId: (await h.person()).id };
  expectProblem(await assign(h, manager, input), "roles.beyond_own_rights");
  const later = new Date(end.getTime() + 1000).toISOString();
  expectProblem(await assign(h, manager, { ...input, expiresAt: later }), "roles.beyond_own_rights");
  expect((await assign(h, manager, { ...input, expiresAt: end.toISOString() })).status).toBe(201);
});

test("a role is given once; when it has ended, anew", async ({ h }) => {
  const alice = await admin(h);
  const bob = await h.person({ scope: everything });
  const input = { roleId: systemRoles.read_only.id, principalId: bob.id };
  const many = await Promise.all(Array.from({ length: 8 }, () => assign(h, alice, input)));
  expect(many.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
  expectProblem(await assign(h, alice, input), "roles.already_assigned");
  const { db } = h.server.services.database;
  const ended = new Date(Date.now() - 1000);
  await db.update(roleAssignments).set({ expiresAt: ended }).where(eq(roleAssignments.tenantId, bob.tenantId));
  const count = async (includeExpired: boolean) => {
    const page = await h.rest(alice).get<{ items: unknown[] }>("roles.listAssignments", { includeExpired });
    return page.items.length;
  };
  expect([await count(false), await count(true)]).toEqual([0, 1]);
  expect((await assign(h, alice, input)).status).toBe(201);
  expect(await count(true)).toBe(1);
});

test("only what is of the tenant is given, to whom is of the tenant", async ({ h }) => {
  const alice = await admin(h);
  const elsewhere = await h.person({ tenant: `${h.tenant}_other` });
  const other = await meet(h.server.services, { tenant: elsewhere.tenant, isAdmin: true, scope: everything });
  const foreign = await create(h, other, ["records:read"]);
  const own = await create(h, alice, ["records:read"]);
  const bob = await h.person();
  expectProblem(await assign(h, alice, { roleId: foreign.id, principalId: bob.id }), "roles.role_unknown");
  expectProblem(await assign(h, alice, { roleId: own.id, principalId: elsewhere.id }), "roles.principal_unknown");
  const there = { roleId: own.id, principalId: bob.id, tenantId: elsewhere.tenantId };
  expectProblem(await assign(h, alice, there), "admin.tenant_not_found");
  const missing = "zon_00000000000000000000000000";
  expectProblem(await assign(h, alice, { roleId: own.id, principalId: bob.id, zoneId: missing }), "zones.not_found");
  expectProblem(
    await h.rest(alice).call("roles.listAssignments", { tenantId: elsewhere.tenantId }),
    "admin.tenant_not_found",
  );
  expectProblem(await assign(h, alice, { roleId: own.id, principalId: bob.id, scope: "platform" }), "roles.forbidden");
  expectProblem(await assign(h, alice, { roleId: own.id, principalId: bob.id, scope: "zone" }), "request.invalid");
  expectProblem(
    await assign(h, alice, { roleId: own.id, principalId: bob.id, scope: "tenant", zoneId }),
    "request.invalid",
  );
});

test("who administers a partner or everything gives roles in other tenants, and system roles on the platform", async ({
  h,
}) => {
  const elsewhere = await h.person({ tenant: `${h.tenant}_sister`, scope: everything });
  const ofPartner = await h.person({ isAdmin: "partner_admin", scope: `${everything} partner:admin` });
  const input = { roleId: systemRoles.read_only.id, principalId: elsewhere.id, tenantId: elsewhere.tenantId };
  expect((await assign(h, ofPartner, input)).status).toBe(201);
  const olivia = await h.person({ isAdmin: "super_admin", scope: `${everything} admin:*` });
  const custom = await create(h, olivia, ["records:read"]);
  const onPlatform = { principalId: elsewhere.id, scope: "platform" };
  expectProblem(await assign(h, olivia, { ...onPlatform, roleId: custom.id }), "roles.role_unknown");
  expect((await assign(h, olivia, { ...onPlatform, roleId: systemRoles.read_only.id })).status).toBe(201);
  const { items } = await h
    .rest(olivia)
    .get<{ items: { principalId: string; tenantId: null }[] }>("roles.listAssignments", {
      scope: "platform",
      principalId: elsewhere.id,
    });
  expect(items).toMatchObject([{ principalId: elsewhere.id, tenantId: null }]);
});

test("an explanation names the role, who has it, where, and what is missing", async ({ h }) => {
  const alice = await admin(h);
  const editors = unique("grp");
  const bob = await h.person({ groups: [editors], scope: "dns:read" });
  const group = await h.groupId(editors);
  await h.role(bob, "read_only");
  await h.role(group, "record_editor", { zoneId });
  const explain = (permission: string) =>
    h.rest(alice).get<{ sources: unknown[] }>("roles.explainUserPermission", { userId: bob.id, permission, zoneId });
  expect(await explain("records:read")).toMatchObject({
    allowed: true,
    reason: `The role read_only, given in the tenant to the user ${bob.scaikeyId}.`,
    tokenScope: "dns:read",
    sources: [
      { kind: "assignment", roleName: "read_only", principalId: bob.id, scope: "tenant" },
      { kind: "assignment", roleName: "record_editor", principalId: group, principalName: editors, scope: "zone" },
    ],
  });
  const squad = unique("grp");
  const carol = await h.person({ groups: [squad] });
  await h.server.services.database.db
    .insert(groupGroups)
    .values({ tenantId: h.owner.tenantId, innerId: await h.groupId(squad), outerId: group });
  expect(
    await h.rest(alice).get("roles.explainUserPermission", { userId: carol.id, permission: "records:update", zoneId }),
  ).toMatchObject({
    allowed: true,
    reason: `The role record_editor, given in the zone to the group ${editors}, which they are in through the group ${squad}.`,
    sources: [{ principalId: group, through: [{ name: squad }, { id: group, name: editors }] }],
  });
  expect(await explain("records:delete")).toMatchObject({
    allowed: false,
    reason: "No role includes records:delete there.",
    sources: [],
  });
  const own = await h.rest(bob).get("users.explainMyPermission", { permission: "records:update", zoneId });
  expect(own).toMatchObject({
    allowed: false,
    reason: "A role includes records:update, but the token or key does not have the scope dns:write.",
  });
  expect(await h.rest(alice).get("users.explainMyPermission", { permission: "roles:assign" })).toMatchObject({
    allowed: true,
    sources: [{ kind: "administrator", roleName: "tenant_admin", roleId: null }],
  });
});

test("what was read can be sent back: what is not for callers to say is refused, and nothing of it changes", async ({
  h,
}) => {
  const alice = await admin(h);
  const role = await create(h, alice, ["records:read"]);
  const fixed = { tenantId: h.owner.tenantId, isSystem: true, createdAt: "2020-01-01T00:00:00.000Z", revision: 7 };
  for (const [member, value] of Object.entries(fixed)) {
    const input = { roleId: role.id, description: "another", [member]: value };
    expectProblem(await h.rest(alice).call("roles.update", input), "request.invalid");
    const made = { name: unique("role"), permissions: ["records:read"], [member]: value };
    expectProblem(await h.rest(alice).call("roles.create", made), "request.invalid");
  }
  expect(await h.rest(alice).get("roles.get", { roleId: role.id })).toEqual(role);
});

test("everything about roles is in the audit log, as authorization", async ({ h }) => {
  const alice = await admin(h);
  const bob = await h.person();
  const role = await create(h, alice, ["records:read"], "readers");
  const end = new Date(Date.now() + 3_600_000).toISOString();
  const input = { roleId: role.id, principalId: bob.id, expiresAt: end };
  const { id: roleAssignmentId } = await h.rest(alice).get<{ id: string }>("roles.createAssignment", input);
  await h.rest(alice).call("roles.update", { roleId: role.id, permissions: ["records:*"] });
  await h.rest(alice).call("roles.deleteAssignment", { roleAssignmentId });
  await h.rest(alice).call("roles.delete", { roleId: role.id });
  const actions = ["role.create", "role.update", "role.assign", "role.revoke", "role.delete"];
  const events = await h.server.services.database.db
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.tenantId, h.owner.tenantId), inArray(auditEvents.action, actions)))
    .orderBy(auditEvents.id);
  const given = { roleName: "readers", principalId: bob.id, scope: "tenant", scopeId: bob.tenantId, expiresAt: end };
  expect(events.map(({ action, category, before, after }) => [action, category, before, after])).toEqual([
    ["role.create", "authorization", null, { name: "readers", description: "", permissions: ["records:read"] }],
    ["role.assign", "authorization", null, given],
    ["role.update", "authorization", { permissions: ["records:read"] }, { permissions: ["records:*"] }],
    ["role.revoke", "authorization", given, null],
    ["role.delete", "authorization", { name: "readers", description: "", permissions: ["records:*"] }, null],
  ]);
  expect(new Set(events.map(({ resourceId }) => resourceId))).toEqual(new Set([role.id]));
});
