import { GroupId, idToBytes, newId, UserId } from "@scai/contract";
import { auditEvents, roleAssignments, roles, users } from "@scai/db";
import { requestToken } from "@scai/local-stack";
import {
  ApiClient,
  test as base,
  enrolAtScaiKey,
  enrolTenantAtScaiKey,
  expectProblem,
  type Harness,
  unique,
} from "@scai/testing";
import { and, eq } from "drizzle-orm";
import { describe, expect, inject } from "vitest";
import { serveVariant } from "../../http/testing/serve-variant.ts";
import { createScaiKeyAdmin } from "../../index.ts";

/** An administrator of a tenant that ScaiKey knows. */
const test = base.extend("admin", async ({ h }) => {
  await enrolTenantAtScaiKey(h.tenant);
  return h.asAdmin();
});

interface Made {
  readonly id: string;
  readonly name: string;
  readonly scaikeyId: string;
  readonly status: string;
  readonly etag: string;
}

const within = { timeout: 1_500, interval: 25 };

async function newUser(h: Harness, more: Record<string, unknown> = {}): Promise<Made> {
  const email = `${unique("new")}@people.example`;
  return h.rest().get<Made>("admin.createUser", { email, firstName: "Nora", lastName: "New", ...more });
}

/** What the account may do here, signed in at ScaiKey. */
async function signIn(h: Harness, scaikeyId: string) {
  const token = await requestToken(inject("stack").scaikey.url, scaikeyId);
  return { status: async () => (await new ApiClient(h.server.url, token).call("users.me")).status, token };
}

async function actionsOn(h: Harness, id: string) {
  const { db } = h.server.services.database;
  const rows = await db.select().from(auditEvents).where(eq(auditEvents.resourceId, id));
  return rows.filter(({ actorId }) => actorId === h.owner.id).map(({ action }) => action);
}

describe("an account that is made here", () => {
  test("is one at ScaiKey: they sign in, are renamed, get another password, and are locked out when it is deleted", async ({
    admin,
  }) => {
    const { scaikeyAdmin } = admin.server.services;
    const user = await newUser(admin, { password: "a first password" });
    expect(user).toMatchObject({ name: "Nora New", status: "pending", source: "admin" });
    expect(await scaikeyAdmin.find("users", user.scaikeyId)).toMatchObject({ first_name: "Nora", status: "ACTIVE" });
    const nora = await signIn(admin, user.scaikeyId);
    expect(await nora.status()).toBe(200);
    expect(await admin.rest().get("admin.getUser", { userId: user.id })).toMatchObject({ status: "active" });

    const { etag } = await admin.rest().get<Made>("admin.getUser", { userId: user.id });
    const input = { userId: user.id, displayName: "Nora Norris", ifMatch: etag };
    const renamed = await admin.rest().get<Made>("admin.updateUser", input);
    expect(renamed.name).toBe("Nora Norris");
    expectProblem(await admin.rest().call("admin.updateUser", input), "admin.stale_etag");

    await admin.rest().call("admin.setUserPassword", { userId: user.id, password: "a second password" });
    await expect.poll(nora.status, within).toBe(401);

    expect((await admin.rest().call("admin.deleteUser", { userId: user.id })).status).toBe(204);
    expect((await admin.rest().call("admin.deleteUser", { userId: user.id })).status).toBe(204);
    expect(await scaikeyAdmin.find("users", user.scaikeyId)).toBeUndefined();
    expect(await admin.rest().get("admin.getUser", { userId: user.id })).toMatchObject({ status: "deleted" });
    await expect(signIn(admin, user.scaikeyId)).rejects.toThrow("There is no user");
    expect(await actionsOn(admin, user.id)).toEqual(
      expect.arrayContaining(["user.create", "user.update", "user.set_password", "user.delete"]),
    );
  });

  test("is invited without a password, again if need be, until they have one", async ({ admin }) => {
    const user = await newUser(admin);
    const resend = () => admin.rest().call("admin.resendInvitation", { userId: user.id });
    expect((await resend()).status).toBe(204);
    await admin.rest().call("admin.setUserPassword", { userId: user.id, password: "a first password" });
    const refused = await resend();
    expectProblem(refused, "admin.provider_refused");
    expect(refused.body).toMatchObject({ detail: "This user has accepted the invitation already" });
  });

  test("is refused in ScaiKey's words, and then there is none", async ({ admin }) => {
    const email = `${unique("twice")}@people.example`;
    await newUser(admin, { email });
    const again = await admin.rest().call("admin.createUser", { email });
    expectProblem(again, "admin.provider_refused");
    expect(again.body).toMatchObject({ detail: `There is a user with the address ${email} already` });
    const { db } = admin.server.services.database;
    expect(await db.select().from(users).where(eq(users.email, email))).toHaveLength(1);
    expectProblem(
      await admin.rest().call("admin.createUser", { email: unique("x"), password: "p" }),
      "request.invalid",
    );
  });

  test("does not leave a password anywhere, an Idempotency-Key's memory included", async ({ admin }) => {
    const password = unique("password");
    const { database } = admin.server.services;
    const response = await admin.fetch("/admin/users", {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": unique("once") },
      body: JSON.stringify({ email: `${unique("new")}@people.example`, password }),
    });
    expect(response.status).toBe(201);
    const tables = ["users", "audit_events", "idempotency_keys"];
    for (const table of tables) {
      const [rows] = await database.db.execute(`select * from ${table}`);
      expect(JSON.stringify(rows)).not.toContain(password);
    }
  });

  test("either its role or its profile changes in a call, and nothing else can be said", async ({ admin }) => {
    const { id: userId } = await newUser(admin);
    for (const input of [{}, { adminRole: "tenant_admin", lastName: "B" }, { status: "active" }])
      expectProblem(await admin.rest().call("admin.updateUser", { userId, ...input }), "request.invalid");
  });
});

describe("a group that is made here", () => {
  test("gives what it was given to who is put into it, through a group in it too, until they are taken out", async ({
    admin,
  }) => {
    const rest = admin.rest();
    const [outer, inner] = [
      await rest.get<Made>("admin.createGroup", { name: "Outer", type: "distribution_list" }),
      await rest.get<Made>("admin.createGroup", { name: "Inner", description: "within" }),
    ];
    expect(outer).toMatchObject({ type: "distribution_list" });
    const nora = await admin.person({ name: await enrolAtScaiKey("nora", admin.tenant) });
    const { id: shareId } = await admin.share();
    await rest.get("shares.addMember", { shareId, principalId: outer.id, role: "reader" });
    const reads = async () => (await admin.rest(nora).call("shares.get", { shareId })).status;
    const put = (groupId: string, memberId: string) => rest.call("admin.addGroupMember", { groupId, memberId });
    expect((await put(outer.id, inner.id)).status).toBe(204);
    expect(await reads()).toBe(404);
    expect((await put(inner.id, nora.id)).status).toBe(204);
    expect((await put(inner.id, nora.id)).status).toBe(204);
    await expect.poll(reads, within).toBe(200);
    expect(await rest.get("admin.getGroup", { groupId: outer.id })).toMatchObject({ innerGroupIds: [inner.id] });

    const circle = await put(inner.id, outer.id);
    expectProblem(circle, "admin.provider_refused");
    expect(circle.body).toMatchObject({ detail: "A group cannot be in itself" });

    const membership = { groupId: inner.id, memberId: nora.id };
    expect((await rest.call("admin.removeGroupMember", membership)).status).toBe(204);
    await expect.poll(reads, within).toBe(404);
    await put(inner.id, nora.id);
    await expect.poll(reads, within).toBe(200);
    expect((await rest.call("admin.deleteGroup", { groupId: inner.id })).status).toBe(204);
    await expect.poll(reads, within).toBe(404);
    expect(await actionsOn(admin, inner.id)).toEqual(
      expect.arrayContaining(["group.create", "group.member_added", "group.member_removed", "group.delete"]),
    );
  });

  test("takes nobody of another tenant", async ({ admin }) => {
    const { id: groupId } = await admin.rest().get<Made>("admin.createGroup", { name: "Ours" });
    const stranger = await admin.person({ tenant: `${admin.tenant}_other` });
    const answer = await admin.rest().call("admin.addGroupMember", { groupId, memberId: stranger.id });
    expectProblem(answer, "admin.user_not_found");
  });

  test("and has a role on the platform is out of reach for who has none, and so are those in it", async ({ admin }) => {
    const { db } = admin.server.services.database;
    const group = await admin.rest().get<Made>("admin.createGroup", { name: "Operators" });
    const [outer, person] = [
      await admin.rest().get<Made>("admin.createGroup", { name: "Around" }),
      await newUser(admin),
    ];
    const [role] = await db
      .select()
      .from(roles)
      .where(and(eq(roles.name, "platform_admin")));
    if (role === undefined) throw new Error("there is no role platform_admin");
    await admin.rest().call("admin.addGroupMember", { groupId: outer.id, memberId: person.id });
    await admin.rest().call("admin.addGroupMember", { groupId: group.id, memberId: outer.id });
    await db.insert(roleAssignments).values({
      id: newId("roleAssignment"),
      tenantId: null,
      roleId: role.id,
      principalKind: "group",
      principalId: idToBytes(group.id),
      scopeKind: "platform",
      scopeId: Buffer.alloc(16),
      createdBy: admin.owner.id,
      createdAt: new Date(),
    });
    const other = await newUser(admin);
    for (const groupId of [group.id, outer.id]) {
      const answer = await admin.rest().call("admin.addGroupMember", { groupId, memberId: other.id });
      expectProblem(answer, "admin.forbidden");
    }
    const taken = { userId: person.id, password: "a password of mine" };
    expectProblem(await admin.rest().call("admin.setUserPassword", taken), "admin.forbidden");
    const moved = { userId: person.id, email: `${unique("mine")}@people.example` };
    expectProblem(await admin.rest().call("admin.updateUser", moved), "admin.forbidden");
    const operator = await admin.asAdmin("super_admin");
    expect((await operator.rest().call("admin.setUserPassword", taken)).status).toBe(204);
  });
});

test("whoever has a role that an administrator lacks is not taken over by them, nor a group that has one joined", async ({
  admin,
}) => {
  const group = await admin.rest().get<Made>("admin.createGroup", { name: "Trusted" });
  const [trusted, other] = [await newUser(admin), await newUser(admin)];
  const giving = [GroupId.parse(group.id), UserId.parse(trusted.id)].map((id) => admin.role(id, "validation_bypass"));
  await Promise.all(giving);
  const attempts = [
    ["admin.addGroupMember", { groupId: group.id, memberId: other.id }],
    ["admin.setUserPassword", { userId: trusted.id, password: "a password of mine" }],
    ["admin.updateUser", { userId: trusted.id, email: `${unique("mine")}@people.example` }],
  ] as const;
  // With a token that could not use the role either.
  const narrow = await admin.withScope(admin.owner, ["tenant:admin"]);
  for (const [name, input] of attempts) {
    for (const who of [admin.owner, narrow]) {
      const answer = await admin.rest(who).call(name, input);
      expectProblem(answer, "roles.beyond_own_rights");
      expect(answer.body).toMatchObject({ detail: "You do not have validation:bypass in the tenant." });
    }
  }
  await admin.role(admin.owner, "validation_bypass");
  for (const [name, input] of attempts) expect((await admin.rest(narrow).call(name, input)).status).toBeLessThan(300);
});

test("a tenant that an operator makes is renamed and suspended by who is above it, and by nobody else", async ({
  admin,
}) => {
  const operator = await admin.asAdmin("super_admin");
  const { partnerId } = await operator.rest().get<{ partnerId: string }>("admin.getOwnTenant");
  expectProblem(await operator.rest().call("admin.createTenant", { name: "N", slug: unique("n") }), "request.invalid");
  const partner = unique("prt");
  await enrolTenantAtScaiKey(`${partner}_first`, partner);
  const first = await operator.person({ tenant: `${partner}_first`, partner, isAdmin: "partner_admin" });
  const theirs = await operator.rest().get<{ partnerId: string }>("admin.getTenant", { tenantId: first.tenantId });
  expect(theirs.partnerId).not.toBe(partnerId);

  const slug = unique("new").replaceAll("_", "-");
  const settings = { trashRetentionDays: 7 };
  const input = { partnerId: theirs.partnerId, name: "New", slug, settings };
  const made = await operator.rest().get<Made & { settings: object }>("admin.createTenant", input);
  expect(made).toMatchObject({ name: "New", slug, status: "active", partnerId: theirs.partnerId });
  expect(made.settings).toMatchObject(settings);
  expectProblem(await operator.rest().call("admin.createTenant", input), "admin.provider_refused");

  const tenantId = made.id;
  const user = await newUser(operator, { tenantId, password: "a first password" });
  const nora = await signIn(operator, user.scaikeyId);
  expect(await nora.status()).toBe(200);
  expect(await operator.rest().get("admin.suspendTenant", { tenantId })).toMatchObject({ status: "suspended" });
  await expect.poll(nora.status, within).toBe(403);
  expect(await operator.rest().get("admin.activateTenant", { tenantId })).toMatchObject({ status: "active" });
  await expect.poll(nora.status, within).toBe(200);
  const renamed = { tenantId, name: "Renamed" };
  expect(await operator.rest().get("admin.updateTenant", renamed)).toMatchObject({ name: "Renamed", slug });
  expectProblem(await operator.rest().call("admin.updateTenant", { ...renamed, requireMfa: true }), "request.invalid");
  const { scaikeyAdmin } = operator.server.services;
  expect(await scaikeyAdmin.find("partners", partner)).toMatchObject({ name: partner });
  const renaming = { partnerId: theirs.partnerId, name: "Their partner" };
  expect(await operator.rest().get("admin.updatePartner", renaming)).toMatchObject({ name: "Their partner" });
  expect(await scaikeyAdmin.find("partners", partner)).toMatchObject({ name: "Their partner" });

  const elsewhere = await admin.asAdmin("partner_admin");
  expectProblem(await elsewhere.rest().call("admin.suspendTenant", { tenantId }), "admin.tenant_not_found");
  expectProblem(
    await elsewhere.rest().call("admin.getPartner", { partnerId: theirs.partnerId }),
    "admin.partner_not_found",
  );
  expectProblem(
    await admin.rest().call("admin.updateTenant", { tenantId: admin.owner.tenantId, name: "Mine" }),
    "admin.forbidden",
  );
  const own = { tenantId: operator.owner.tenantId };
  expectProblem(await operator.rest().call("admin.suspendTenant", own), "admin.self");
});

test("while ScaiKey is down nothing is changed, and the answer says when to try again", async ({ admin }) => {
  const user = await newUser(admin);
  const scaikeyAdmin = createScaiKeyAdmin({
    url: "http://127.0.0.1:1",
    applicationId: "app",
    exchange: async () => ({ access_token: "token" }),
  });
  const variant = await serveVariant(admin.server.services, { scaikeyAdmin });
  try {
    const email = `${unique("new")}@people.example`;
    for (const [method, path, body] of [
      ["POST", "/admin/users", { email }],
      ["PATCH", `/admin/users/${user.id}`, { lastName: "Changed" }],
      ["DELETE", `/admin/users/${user.id}`, undefined],
      ["POST", "/admin/groups", { name: "New" }],
    ] as const) {
      const response = await fetch(`${variant.url}/api/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${admin.owner.token}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "2"]);
      expect(await response.json()).toMatchObject({ code: "auth.provider_unavailable" });
    }
    expect(await admin.rest().get<Made>("admin.getUser", { userId: user.id })).toEqual(user);
    const { db } = admin.server.services.database;
    expect(await db.select().from(users).where(eq(users.email, email))).toEqual([]);
  } finally {
    await variant.close();
  }
});
