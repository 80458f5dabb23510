import { idToBytes, newId, systemRoles } from "@scai/contract";
import { roleAssignments } from "@scai/db";
import { activeZone, expectProblem, type Harness, type Person, test } from "@scai/testing";
import { expect } from "vitest";

const scope = "files:read files:write dns:read dns:write tenant:admin";

interface Listed {
  readonly items: { readonly id: string }[];
}

const status = async (h: Harness, who: Person, name: string, input: Record<string, unknown> = {}) =>
  (await h.rest(who).call(name, input)).status;

test("a role of the tenant opens what it says, in the tenant and nowhere else", async ({ h }) => {
  const person = await h.person({ scope });
  const colleague = await h.person();
  const { id: shareId } = await h.share();
  const { tenantId: sibling, id: stranger } = await h.person({ tenant: `${h.tenant}_sibling` });
  const opened: [string, Record<string, unknown>][] = [
    ["admin.listUsers", {}],
    ["admin.getUser", { userId: colleague.id }],
    ["admin.listUserSessions", { userId: colleague.id }],
    ["audit.list", {}],
    ["quotas.setUser", { userId: colleague.id, limitBytes: 1e9 }],
    ["quotas.getUser", { userId: colleague.id }],
    ["quotas.setShare", { shareId, limitBytes: 1e9 }],
    ["quotas.getTenantUsage", {}],
  ];
  const elsewhere: [string, Record<string, unknown>, string][] = [
    ["admin.listUsers", { tenantId: sibling }, "admin.tenant_not_found"],
    ["admin.getUser", { userId: stranger }, "admin.user_not_found"],
    ["audit.list", { tenantId: sibling }, "admin.tenant_not_found"],
    ["quotas.setUser", { userId: stranger, limitBytes: 1 }, "admin.user_not_found"],
  ];
  for (const [name, input] of opened) expectProblem(await h.rest(person).call(name, input), "roles.forbidden");
  const take = await h.role(person, ["users:read", "audit:read", "quotas:*", "api_keys:*"]);
  for (const [name, input] of opened) expect([name, await status(h, person, name, input)]).toEqual([name, 200]);
  for (const [name, input, code] of elsewhere)
    expect([name, (await h.rest(person).call(name, input)).body]).toMatchObject([name, { code }]);
  // What it does not say stays shut, and what is above the tenant too.
  expectProblem(await h.rest(person).call("admin.suspendUser", { userId: colleague.id }), "roles.forbidden");
  expectProblem(await h.rest(person).call("admin.listGroups"), "roles.forbidden");
  const wide = await h.withScope(person, ["partner:admin"]);
  expectProblem(await h.rest(wide).call("admin.listTenants"), "admin.forbidden");
  expectProblem(await h.rest(wide).call("quotas.setOwnTenant", { limitBytes: 1 }), "admin.forbidden");
  await take();
  for (const [name, input] of opened) expectProblem(await h.rest(person).call(name, input), "roles.forbidden");
});

test("a role in a zone opens nothing of the tenant", async ({ h }) => {
  const { id: zoneId } = await activeZone(await h.asAdmin());
  const person = await h.person({ scope });
  await h.role(person, ["users:read", "audit:read", "quotas:*", "api_keys:*"], { zoneId });
  for (const name of ["admin.listUsers", "audit.list", "quotas.getTenantUsage"])
    expectProblem(await h.rest(person).call(name), "roles.forbidden");
  const { id: apiKeyId } = await h.apiKey();
  expectProblem(await h.rest(person).call("apiKeys.get", { apiKeyId }), "apiKeys.not_found");
});

test("a role on the platform reaches every tenant, with a token that says so", async ({ h }) => {
  const operator = await h.person({ scope: "admin:*" });
  const stranger = await h.person({ tenant: `${h.tenant}_far`, partner: `${h.tenant}_prt` });
  const { db } = h.server.services.database;
  await db.insert(roleAssignments).values({
    id: newId("roleAssignment"),
    tenantId: null,
    roleId: systemRoles.platform_admin.id,
    principalKind: "user",
    principalId: idToBytes(operator.id),
    scopeKind: "platform",
    scopeId: Buffer.alloc(16),
    createdBy: operator.id,
    createdAt: new Date(),
  });
  const { tenantId } = stranger;
  for (const [name, input] of [
    ["admin.getTenant", { tenantId }],
    ["admin.listUsers", { tenantId }],
    ["audit.list", { tenantId }],
    ["quotas.setTenant", { tenantId, limitBytes: 1e12 }],
    ["admin.listPartners", {}],
    ["admin.listWebhookSecrets", {}],
  ] as const)
    expect([name, await status(h, operator, name, input)]).toEqual([name, 200]);
  const narrow = await h.withScope(operator, ["tenant:admin"]);
  expectProblem(await h.rest(narrow).call("admin.getTenant", { tenantId }), "admin.tenant_not_found");
});

test("accounts, groups and administrators are no role's to give: they come with files", async ({ h }) => {
  const person = await h.person({ scope });
  await h.role(person, "tenant_admin");
  const { id: userId } = await h.person();
  const groupName = `${h.tenant}_group`;
  await h.person({ groups: [groupName] });
  const groupId = await h.groupId(groupName);
  for (const [name, input] of [
    ["admin.updateUser", { userId, adminRole: "tenant_admin" }],
    ["admin.setUserPassword", { userId, password: "a password of mine" }],
    ["admin.addGroupMember", { groupId, memberId: person.id }],
  ] as const)
    expectProblem(await h.rest(person).call(name, input), "admin.forbidden");
});

test("who manages keys sees everybody's, makes those that they could be, and none for the files of others", async ({
  h,
}) => {
  const manager = await h.person({ scope });
  const colleague = await h.person({ scope });
  const { id: apiKeyId } = await h.apiKey({ as: colleague, scopes: ["dns:read"] });
  const files = await h.apiKey({ as: colleague });
  const as = h.rest(manager);
  const takeReading = await h.role(manager, ["api_keys:read"]);
  expect((await as.get<Listed>("apiKeys.list")).items.map(({ id }) => id)).toEqual([apiKeyId, files.id]);
  for (const name of ["apiKeys.revoke", "apiKeys.update", "apiKeys.regenerate", "apiKeys.activate", "apiKeys.delete"])
    expectProblem(await as.call(name, { apiKeyId }), "roles.forbidden");
  await takeReading();
  expectProblem(await as.call("apiKeys.revoke", { apiKeyId }), "apiKeys.not_found");
  await h.role(manager, ["api_keys:*"]);
  const make = (scopes: string[]) =>
    as.call("apiKeys.create", { name: "key", permissionSourceId: colleague.id, scopes });
  expect((await make(["dns:read"])).status).toBe(201);
  expectProblem(await make(["files:read"]), "apiKeys.forbidden");
  expectProblem(await as.call("apiKeys.regenerate", { apiKeyId: files.id }), "apiKeys.forbidden");
  await h.role(colleague, ["records:read"]);
  expectProblem(await make(["dns:read"]), "roles.beyond_own_rights");
  expectProblem(await as.call("apiKeys.regenerate", { apiKeyId }), "roles.beyond_own_rights");
  for (const id of [apiKeyId, files.id]) {
    expect((await as.call("apiKeys.revoke", { apiKeyId: id })).status).toBe(200);
    expect((await as.call("apiKeys.delete", { apiKeyId: id })).status).toBe(204);
  }
});
