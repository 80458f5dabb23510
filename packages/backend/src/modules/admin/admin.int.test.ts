import { partners, users } from "@scai/db";
import { enrolAtScaiKey, expectProblem, type Harness, type Person, signToken, test } from "@scai/testing";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

interface Listed {
  readonly items: { readonly id: string; readonly name: string; readonly adminRole?: string }[];
  readonly nextCursor: string | null;
}

const list = (h: Harness, name: string, input: Record<string, unknown> = {}) => h.rest().get<Listed>(name, input);

describe("users", () => {
  test("are listed by name, page by page, and found by name, address, status and role", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const people: Person[] = [];
    for (const name of ["usr_zoe", "usr_adam", "usr_mia"]) people.push(await h.person({ name: `${name}_${h.tenant}` }));
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: Listed = await list(h, "admin.listUsers", { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items.map((user) => user.name));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([...seen].sort());
    expect(seen).toHaveLength(5);
    const [zoe] = people;
    expect((await list(h, "admin.listUsers", { search: "zoe" })).items.map((user) => user.id)).toEqual([zoe!.id]);
    expect((await list(h, "admin.listUsers", { search: "zoe%" })).items).toEqual([]);
    expect((await list(h, "admin.listUsers", { isAdmin: true })).items.map((user) => user.id)).toEqual([h.owner.id]);
    expect((await list(h, "admin.listUsers", { status: "suspended" })).items).toEqual([]);
  });

  test("are pending until they first sign in, inactive when they have not for long, and active as soon as they do", async ({
    h: tenant,
  }) => {
    const h = await tenant.asAdmin();
    const [invited, idle, busy] = [await h.person(), await h.person(), await h.person()];
    const { db } = h.server.services.database;
    const cameAt = (who: Person, lastLoginAt: Date | null) =>
      db.update(users).set({ lastLoginAt }).where(eq(users.id, who.id));
    await cameAt(invited, null);
    await cameAt(idle, new Date(Date.now() - 91 * 86_400_000));
    await cameAt(busy, new Date(Date.now() - 89 * 86_400_000));
    const statusOf = async ({ id }: Person) =>
      (await h.rest().get<{ status: string }>("admin.getUser", { userId: id })).status;
    const listed = async (status: string) => (await list(h, "admin.listUsers", { status })).items.map(({ id }) => id);
    for (const [who, status] of [
      [invited, "pending"],
      [idle, "inactive"],
      [busy, "active"],
    ] as const) {
      expect(await statusOf(who)).toBe(status);
      expect(await listed(status)).toContain(who.id);
    }
    expect([await listed("pending"), await listed("inactive")]).toEqual([[invited.id], [idle.id]]);
    for (const who of [invited, idle]) {
      const { tenant: ofTenant, scaikeyId: user } = who;
      const signedIn = { ...who, token: await signToken({ tenant: ofTenant, user }) };
      expect((await h.rest(signedIn).call("users.me")).status).toBe(200);
      expect(await statusOf(who)).toBe("active");
    }
    expect([await listed("pending"), await listed("inactive")]).toEqual([[], []]);
    // Neither keeps anybody from being given something.
    await cameAt(invited, null);
    const found = await h.rest().get<{ users: { id: string }[] }>("shares.searchPrincipals", { q: invited.scaikeyId });
    expect(found.users.map(({ id }) => id)).toEqual([invited.id]);
  });

  test("become administrators at most as far as who makes them one", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const { id: userId } = await h.person();
    await h.rest().get("admin.updateUser", { userId, adminRole: "tenant_admin" });
    expect(await h.rest().get("admin.getUser", { userId })).toMatchObject({ adminRole: "tenant_admin" });
    for (const adminRole of ["partner_admin", "super_admin"]) {
      expectProblem(await h.rest().call("admin.updateUser", { userId, adminRole }), "admin.forbidden");
    }
    const { id: above } = await h.person({ isAdmin: "partner_admin" });
    expectProblem(await h.rest().call("admin.updateUser", { userId: above, adminRole: "none" }), "admin.forbidden");
    expectProblem(await h.rest().call("admin.updateUser", { userId: h.owner.id, adminRole: "none" }), "admin.self");
  });

  test("of two changes of one user that saw the same state, one is told that it came late", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const { id: userId } = await h.person();
    const { etag } = await h.rest().get<{ etag: string }>("admin.getUser", { userId });
    const change = (adminRole: string) => h.rest().call("admin.updateUser", { userId, adminRole, ifMatch: etag });
    expect((await change("tenant_admin")).status).toBe(200);
    expectProblem(await change("none"), "admin.stale_etag");
  });

  test("what a token was not asked for, a role does not give", async ({ h: tenant }) => {
    const { id: userId } = await tenant.person();
    const operator = await tenant.person({ isAdmin: "super_admin", scope: "tenant:admin" });
    const answer = await tenant.rest(operator).call("admin.updateUser", { userId, adminRole: "super_admin" });
    expectProblem(answer, "admin.forbidden");
  });
});

describe("reach", () => {
  test("an operator sees every tenant, a partner's administrator its tenants, a tenant's its own", async ({ h }) => {
    const operator = await h.asAdmin("super_admin");
    const partner = await h.asAdmin("partner_admin");
    const tenant = await h.asAdmin();
    const foreign = await h.person({ tenant: `${h.tenant}_foreign`, partner: `prt_${h.tenant}` });
    const input = { tenantId: foreign.tenantId };
    expect(await operator.rest().get("admin.getTenant", input)).toMatchObject({ id: foreign.tenantId });
    for (const who of [partner, tenant]) {
      expectProblem(await who.rest().call("admin.getTenant", input), "admin.tenant_not_found");
      expectProblem(await who.rest().call("admin.listUsers", input), "admin.tenant_not_found");
      expectProblem(await who.rest().call("admin.getUser", { userId: foreign.id }), "admin.user_not_found");
    }
    const sibling = await h.person({ tenant: `${h.tenant}_sibling` });
    expect(await partner.rest().get("admin.getTenant", { tenantId: sibling.tenantId })).toMatchObject({});
    expectProblem(
      await tenant.rest().call("admin.getTenant", { tenantId: sibling.tenantId }),
      "admin.tenant_not_found",
    );
    const found = await list(operator, "admin.listTenants", { search: `${h.tenant}_foreign` });
    expect(found.items.map((item) => item.id)).toEqual([foreign.tenantId]);
    expect((await list(partner, "admin.listTenants", { search: `${h.tenant}_foreign` })).items).toEqual([]);
    expectProblem(await tenant.rest().call("admin.listTenants", {}), "auth.insufficient_scope");
    expect((await list(partner, "admin.listPartners")).items).toHaveLength(1);
  });
});

describe("settings of a tenant", () => {
  test("change one by one, and hold at once", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const before = await h.rest().get<{ etag: string; settings: object }>("admin.getOwnTenant", {});
    const after = await h
      .rest()
      .get<{ etag: string; settings: object }>("admin.updateOwnTenant", { maxFileSizeBytes: 5, ifMatch: before.etag });
    expect(after.settings).toEqual({ ...before.settings, maxFileSizeBytes: 5 });
    expectProblem(
      await h.rest().call("admin.updateOwnTenant", { trashRetentionDays: 1, ifMatch: before.etag }),
      "admin.stale_etag",
    );
    const { id: shareId } = await h.share();
    await expect
      .poll(
        async () =>
          (await h.rest().call("files.upload", { shareId, name: `f${Math.random()}` }, { content: new Uint8Array(6) }))
            .status,
      )
      .toBe(413);
  });

  test("what is not a setting is refused, not ignored (S6)", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const seen = await h.rest().get<Record<string, unknown>>("admin.getOwnTenant", {});
    for (const [name, value] of Object.entries(seen)) {
      if (name === "etag") continue;
      expectProblem(await h.rest().call("admin.updateOwnTenant", { [name]: value }), "request.invalid");
    }
    const { database } = h.server.services;
    const [row] = await database.db.select().from(users).where(eq(users.id, h.owner.id));
    expect(row).toMatchObject({ adminRole: "tenant_admin" });
  });
});

describe("suspension", () => {
  test("is ScaiKey's word: it counts here at once, and nothing changes when ScaiKey cannot be asked", async ({
    h: tenant,
  }) => {
    const h = await tenant.asAdmin();
    const bob = await h.person({ name: await enrolAtScaiKey("bob") });
    expect((await h.rest(bob).call("users.me", {})).status).toBe(200);
    expect(await h.rest().get("admin.suspendUser", { userId: bob.id })).toMatchObject({ status: "suspended" });
    await expect.poll(async () => (await h.rest(bob).call("users.me", {})).status, { timeout: 1000 }).toBe(403);
    const { scaikeyAdmin } = h.server.services;
    expect(await scaikeyAdmin.find("users", bob.scaikeyId)).toMatchObject({ status: "SUSPENDED" });
    expect(await h.rest().get("admin.activateUser", { userId: bob.id })).toMatchObject({ status: "active" });
    await expect.poll(async () => (await h.rest(bob).call("users.me", {})).status, { timeout: 1000 }).toBe(200);

    const stranger = await h.person();
    expectProblem(await h.rest().call("admin.suspendUser", { userId: stranger.id }), "admin.provider_refused");
    expect(await h.rest().get("admin.getUser", { userId: stranger.id })).toMatchObject({ status: "active" });
    expectProblem(await h.rest().call("admin.suspendUser", { userId: h.owner.id }), "admin.self");
  });
});

test("a partner that is suspended takes its tenants along, keys included, until it is not", async ({ h }) => {
  const partner = `prt_${h.tenant}`;
  const person = await h.person({ tenant: `${h.tenant}_theirs`, partner });
  const { key } = await h.apiKey({ as: person });
  const { db } = h.server.services.database;
  const statuses = async () => [
    (await h.rest(person).call("users.me", {})).status,
    (await h.withKey(key).call("shares.list", {})).status,
  ];
  const set = (status: "active" | "suspended") =>
    db.update(partners).set({ status }).where(eq(partners.scaikeyId, partner));
  expect(await statuses()).toEqual([200, 200]);
  await set("suspended");
  await expect.poll(statuses, { timeout: 1000 }).toEqual([403, 403]);
  await set("active");
  await expect.poll(statuses, { timeout: 1000 }).toEqual([200, 200]);
});
