import { systemRoles, type ZoneId } from "@scai/contract";
import { accessGrants, auditEvents } from "@scai/db";
import { expectProblem, type Harness, type Person, test, unique } from "@scai/testing";
import { and, eq, like } from "drizzle-orm";
import { expect } from "vitest";
import { authenticate } from "../identity/index.ts";
import { recordPermissionsOf } from "../roles/index.ts";

const dns = "dns:read dns:write tenant:admin";
const editor = systemRoles.record_editor.id;

interface Setup {
  readonly alice: Person;
  readonly zoneId: ZoneId;
  readonly name: string;
}

interface WireGrant {
  readonly id: string;
  readonly etag: string;
}

/** A zone of the tenant, and its administrator. */
async function zone(h: Harness): Promise<Setup> {
  const alice = await h.person({ isAdmin: true, scope: dns });
  const made = await h.rest(alice).get<{ id: string; name: string }>("domains.create", {
    name: `${unique("zone").replace("_", "-")}.test`,
  });
  return { alice, zoneId: `zon_${made.id.slice(4)}`, name: made.name };
}

const grant = (h: Harness, as: Person, input: Record<string, unknown>) => h.rest(as).call("accessGrants.create", input);

async function may(
  h: Harness,
  who: Person,
  { zoneId, name }: Setup,
  permission: "read" | "update" | "delete",
  record: string,
) {
  const [leaf, type = "A"] = record.split(" ");
  const credentials = { authorization: `Bearer ${who.token}`, apiKey: undefined, ip: "127.0.0.1" };
  const actor = await authenticate(h.server.services, credentials);
  const permissions = await recordPermissionsOf(h.server.services, actor, { id: zoneId, tenantId: who.tenantId, name });
  return permissions.allows(`records:${permission}`, leaf === "@" ? `${name}.` : `${leaf}.${name}.`, type);
}

test("a grant shows the zone to who has no role, and lets them do what it says with the records that it names", async ({
  h,
}) => {
  const setup = await zone(h);
  const { alice, zoneId } = setup;
  const developers = unique("grp");
  const bob = await h.person({ groups: [developers], scope: dns });
  expectProblem(await h.rest(bob).call("domains.get", { zoneId }), "zones.not_found");
  const principalId = await h.groupId(developers);
  const input = { zoneId, principalId, roleId: editor, recordPattern: "*.DEV", recordTypes: ["aaaa", "A"] };
  const made = await grant(h, alice, input);
  expect(made).toMatchObject({
    status: 201,
    body: { data: { recordPattern: "*.dev", recordTypes: ["A", "AAAA"], roleName: "record_editor", principalId } },
  });
  expect((await h.rest(bob).call("domains.get", { zoneId })).status).toBe(200);
  const { items } = await h.rest(bob).get<{ items: { id: string }[] }>("domains.list", {});
  expect(items.map(({ id }) => id)).toEqual([zoneId]);
  const answers = [];
  for (const record of ["api.dev A", "api.dev AAAA", "api.dev TXT", "dev A", "@ A", "www A"])
    answers.push(await may(h, bob, setup, "update", record));
  expect(answers).toEqual([true, true, false, false, false, false]);
  expect(await may(h, bob, setup, "delete", "api.dev A")).toBe(false);
  // Seeing some records is not reading the zone's, and nothing else of the zone is given.
  const { permissions } = await h.rest(bob).get<{ permissions: string[] }>("users.listMyPermissions", { zoneId });
  expect(permissions).toEqual(["domains:read"]);
  expectProblem(await h.rest(bob).call("accessGrants.list", { zoneId }), "roles.forbidden");
});

test("a grant without limits is about every record, and about nothing but records", async ({ h }) => {
  const setup = await zone(h);
  const bob = await h.person({ scope: dns });
  await grant(h, setup.alice, { zoneId: setup.zoneId, principalId: bob.id, roleId: systemRoles.domain_admin.id });
  expect(await may(h, bob, setup, "delete", "@ MX")).toBe(true);
  const { permissions } = await h.rest(bob).get<{ permissions: string[] }>("users.listMyPermissions", {
    zoneId: setup.zoneId,
  });
  expect(permissions).toEqual(["domains:read", "records:read", "records:create", "records:update", "records:delete"]);
});

test("what is changed, taken away or over counts at once", async ({ h }) => {
  const setup = await zone(h);
  const { alice, zoneId } = setup;
  const bob = await h.person({ scope: dns });
  const input = { zoneId, principalId: bob.id, roleId: editor, recordPattern: "a" };
  const made = await h.rest(alice).get<WireGrant>("accessGrants.create", input);
  expect(await may(h, bob, setup, "update", "a A")).toBe(true);
  const which = { zoneId, accessGrantId: made.id };
  const change = { ...which, recordPattern: "b", ifMatch: made.etag };
  expect((await h.rest(alice).call("accessGrants.update", change)).status).toBe(200);
  expectProblem(await h.rest(alice).call("accessGrants.update", change), "accessGrants.stale_etag");
  expect([await may(h, bob, setup, "update", "a A"), await may(h, bob, setup, "update", "b A")]).toEqual([false, true]);
  const { db } = h.server.services.database;
  const count = async (includeExpired: boolean) =>
    (await h.rest(alice).get<{ items: unknown[] }>("accessGrants.list", { zoneId, includeExpired })).items.length;
  await db
    .update(accessGrants)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .where(eq(accessGrants.zoneId, zoneId));
  h.server.services.roles.forget();
  expect(await may(h, bob, setup, "update", "b A")).toBe(false);
  expectProblem(await h.rest(bob).call("domains.get", { zoneId }), "zones.not_found");
  expect([await count(false), await count(true)]).toEqual([0, 1]);
  expect((await h.rest(alice).call("accessGrants.delete", which)).status).toBe(204);
  expectProblem(await h.rest(alice).call("accessGrants.delete", which), "accessGrants.not_found");
});

test("nobody grants what they may not do themselves with all of the records", async ({ h }) => {
  const setup = await zone(h);
  const { alice, zoneId } = setup;
  const bob = await h.person();
  const manager = await h.person({ scope: dns });
  await h.role(manager, ["access_grants:*"], { zoneId });
  const end = new Date(Date.now() + 3_600_000).toISOString();
  const own = { recordPattern: "*.dev", recordTypes: ["A", "TXT"] };
  await grant(h, alice, { zoneId, principalId: manager.id, roleId: editor, ...own, expiresAt: end });
  const input = { zoneId, principalId: bob.id, roleId: editor, expiresAt: end };
  for (const beyond of [
    {},
    { recordTypes: ["A"] },
    { recordPattern: "*.dev" },
    { recordPattern: "*", recordTypes: ["A"] },
    { ...own, recordTypes: ["A", "MX"] },
    { ...own, recordPattern: "dev" },
    { ...own, roleId: systemRoles.domain_manager.id },
    { ...own, expiresAt: null },
  ]) {
    expectProblem(await grant(h, manager, { ...input, ...beyond }), "roles.beyond_own_rights");
  }
  const within = { ...input, recordPattern: "*.api.dev", recordTypes: ["TXT"] };
  const { id } = await h.rest(manager).get<WireGrant>("accessGrants.create", within);
  for (const wider of [{ recordTypes: null }, { recordPattern: null }, { expiresAt: null }]) {
    const change = { zoneId, accessGrantId: id, ...wider };
    expectProblem(await h.rest(manager).call("accessGrants.update", change), "roles.beyond_own_rights");
  }
  expectProblem(await grant(h, alice, { ...input, roleId: systemRoles.validation_bypass.id }), "roles.role_unknown");
});

test("a role that a grant gives cannot be deleted, and only people of the tenant are granted anything", async ({
  h,
}) => {
  const { alice, zoneId } = await zone(h);
  const bob = await h.person();
  const role = await h.rest(alice).get<{ id: string }>("roles.create", { name: "r", permissions: ["records:read"] });
  await grant(h, alice, { zoneId, principalId: bob.id, roleId: role.id });
  expectProblem(await h.rest(alice).call("roles.delete", { roleId: role.id }), "roles.in_use");
  const elsewhere = await h.person({ tenant: `${h.tenant}_other` });
  expectProblem(
    await grant(h, alice, { zoneId, principalId: elsewhere.id, roleId: editor }),
    "roles.principal_unknown",
  );
  for (const recordPattern of ["", "www.", ".www", "a b", "a?", "ä", "a..b"]) {
    expectProblem(
      await grant(h, alice, { zoneId, principalId: bob.id, roleId: editor, recordPattern }),
      "request.invalid",
    );
  }
  const wrong = { zoneId, principalId: bob.id, roleId: editor, recordTypes: ["CNAM"] };
  expectProblem(await grant(h, alice, wrong), "request.invalid");
});

test("an explanation tells of grants, and of which records they are", async ({ h }) => {
  const { alice, zoneId } = await zone(h);
  const bob = await h.person({ scope: dns });
  const limits = { recordPattern: "*.dev", recordTypes: ["A"] };
  await grant(h, alice, { zoneId, principalId: bob.id, roleId: editor, ...limits });
  const check = (record: Record<string, string>) =>
    h.rest(bob).get("users.checkMyPermission", { permission: "records:update", zoneId, ...record });
  const given = `The role record_editor, given in the zone for records of type A named *.dev to the user ${bob.scaikeyId}.`;
  expect(await check({ recordName: "api.dev", recordType: "A" })).toEqual({ allowed: true, reason: given });
  expect(await check({ recordName: "www", recordType: "A" })).toEqual({
    allowed: false,
    reason: `Not for every record: ${given}`,
  });
  expect(await check({})).toMatchObject({ allowed: false });
  const explained = await h.rest(alice).get("roles.explainUserPermission", {
    userId: bob.id,
    permission: "records:update",
    zoneId,
  });
  expect(explained).toMatchObject({ allowed: false, sources: [{ kind: "grant", scope: "zone", ...limits }] });
});

test("every grant is in the audit log of the tenant", async ({ h }) => {
  const { alice, zoneId, name } = await zone(h);
  const bob = await h.person();
  const input = { zoneId, principalId: bob.id, roleId: editor, recordPattern: "a", notes: "for now" };
  const { id: accessGrantId } = await h.rest(alice).get<WireGrant>("accessGrants.create", input);
  await h.rest(alice).call("accessGrants.update", { zoneId, accessGrantId, recordPattern: "b" });
  await h.rest(alice).call("accessGrants.delete", { zoneId, accessGrantId });
  const events = await h.server.services.database.db
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.tenantId, alice.tenantId), like(auditEvents.action, "access_grant.%")))
    .orderBy(auditEvents.id);
  expect(
    events.map(({ action, category, resourceName, before, after }) => [action, category, resourceName, before, after]),
  ).toMatchObject([
    ["access_grant.create", "authorization", name, null, { zoneId, recordPattern: "a", notes: "for now" }],
    ["access_grant.update", "authorization", name, { recordPattern: "a" }, { recordPattern: "b" }],
    ["access_grant.delete", "authorization", name, { roleName: "record_editor", recordPattern: "b" }, null],
  ]);
});
