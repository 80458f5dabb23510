import { groupMembers, groups, partners, shareMembers, shares, tenants, users } from "@scai/db";
import { ApiClient, type Harness, setUserStatus, signToken, startTestServer, test, unique } from "@scai/testing";
import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { createActorDirectory, ensurePersonalShare, provisionUser } from "../../../index.ts";
import type { AccessTokenClaims } from "../../../platform/tokens/index.ts";

interface Me {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly groupIds: readonly string[];
  readonly adminRole: string;
  readonly scopes: readonly string[];
}

function claimsOf(tenantId: string, subject: string, more: Partial<AccessTokenClaims> = {}): AccessTokenClaims {
  return {
    subject,
    tenantId,
    partnerId: "prt_tests",
    email: `${subject}@${tenantId}.example`,
    name: subject,
    groups: [],
    scopes: ["files:read"],
    issuedAt: new Date("2026-11-22T10:00:00Z"),
    expiresAt: new Date("2026-11-22T11:00:00Z"),
    clientId: undefined,
    actorClient: undefined,
    isOfClient: false,
    isMultiFactor: false,
    tokenHash: "",
    ...more,
  };
}

/** How often everything that a first sight makes is there. */
async function countsOf({ server }: Harness, tenantScaikeyId: string) {
  const { db } = server.services.database;
  const found = await db.select().from(tenants).where(eq(tenants.scaikeyId, tenantScaikeyId));
  const [tenant] = found;
  if (tenant === undefined) return { tenants: 0, users: 0, personal: 0, members: 0 };
  const ofTenant = await db.select().from(users).where(eq(users.tenantId, tenant.id));
  const personal = await db
    .select()
    .from(shares)
    .where(and(eq(shares.tenantId, tenant.id), eq(shares.type, "personal")));
  const members = await db.select().from(shareMembers).where(eq(shareMembers.tenantId, tenant.id));
  return { tenants: found.length, users: ofTenant.length, personal: personal.length, members: members.length };
}

async function groupNamesOf({ server }: Harness, tenantScaikeyId: string, userScaikeyId: string): Promise<string[]> {
  const rows = await server.services.database.db
    .select({ scaikeyId: groups.scaikeyId })
    .from(groupMembers)
    .innerJoin(groups, eq(groups.id, groupMembers.groupId))
    .innerJoin(users, eq(users.id, groupMembers.userId))
    .innerJoin(tenants, eq(tenants.id, users.tenantId))
    .where(and(eq(tenants.scaikeyId, tenantScaikeyId), eq(users.scaikeyId, userScaikeyId)));
  return rows.map((row) => row.scaikeyId).toSorted();
}

describe("the first sight of somebody", () => {
  test("makes one user, one tenant and one personal share, however many requests come at once to however many servers", async ({
    h,
  }) => {
    const other = await startTestServer();
    const tenant = unique("tnt");
    const user = unique("usr");
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, i) => signToken({ tenant, user, issuedAt: new Date(Date.now() - i * 1000) })),
    );
    const answers = await Promise.all(
      tokens.map((token, i) => new ApiClient(i % 2 === 0 ? h.server.url : other.url, token).get<Me>("users.me")),
    );
    expect(new Set(answers.map((me) => me.id)).size).toBe(1);
    expect(new Set(answers.map((me) => me.tenantId)).size).toBe(1);
    const counts = await countsOf(h, tenant);
    expect(counts).toMatchObject({ tenants: 1, users: 1, personal: 1 });
    const { items } = await new ApiClient(other.url, tokens[0]).get<{ items: unknown[] }>("users.listMyShares");
    expect(items).toMatchObject([{ type: "personal", role: "owner" }]);
    await other.close();
  });

  test("of many users of a new tenant at once makes one tenant of them all", async ({ h }) => {
    const tenant = unique("tnt");
    const group = unique("grp");
    const names = Array.from({ length: 20 }, () => unique("usr"));
    const { database, clock } = h.server.services;
    const provisioned = await Promise.all(
      names.map((name) =>
        provisionUser(
          { database, clock, welcomeUser: ensurePersonalShare },
          claimsOf(tenant, name, { groups: [group, unique("grp")], partnerId: unique("prt") }),
        ),
      ),
    );
    expect(new Set(provisioned.map((facts) => facts.tenantId)).size).toBe(1);
    expect(await countsOf(h, tenant)).toMatchObject({ tenants: 1, users: 20, personal: 20 });
    const common = await database.db.select().from(groups).where(eq(groups.scaikeyId, group));
    expect(common).toHaveLength(1);
  });

  test("keeps people of two tenants apart, whatever ids they have in common", async ({ h }) => {
    const [one, other, user, group] = [unique("tnt"), unique("tnt"), unique("usr"), unique("grp")];
    const meOf = async (tenant: string) =>
      new ApiClient(h.server.url, await signToken({ tenant, user, groups: [group] })).get<Me>("users.me");
    const [first, second] = [await meOf(one), await meOf(other)];
    expect(second.id).not.toBe(first.id);
    expect(second.tenantId).not.toBe(first.tenantId);
    expect(second.groupIds).not.toEqual(first.groupIds);
  });

  test("leaves nothing when it fails, and succeeds the next time", async ({ h }) => {
    const { database, clock } = h.server.services;
    const tenant = unique("tnt");
    const failing = async () => {
      throw new Error("no room");
    };
    const first = provisionUser({ database, clock, welcomeUser: failing }, claimsOf(tenant, "usr_a"));
    await expect(first).rejects.toThrow("no room");
    expect((await countsOf(h, tenant)).users).toBe(0);
    await provisionUser({ database, clock, welcomeUser: ensurePersonalShare }, claimsOf(tenant, "usr_a"));
    expect(await countsOf(h, tenant)).toMatchObject({ tenants: 1, users: 1, personal: 1 });
  });

  test("makes up a partner where the token names none", async ({ h }) => {
    const { database, clock } = h.server.services;
    const tenant = unique("tnt");
    await provisionUser(
      { database, clock, welcomeUser: ensurePersonalShare },
      claimsOf(tenant, "usr_a", { partnerId: undefined, email: undefined, name: undefined }),
    );
    const [found] = await database.db
      .select({ partner: partners.scaikeyId, name: users.name, email: users.email })
      .from(tenants)
      .innerJoin(partners, eq(partners.id, tenants.partnerId))
      .innerJoin(users, eq(users.tenantId, tenants.id))
      .where(eq(tenants.scaikeyId, tenant));
    expect(found).toEqual({ partner: `partner-of:${tenant}`, name: "usr_a", email: "" });
  });
});

describe("of two tokens of one user", () => {
  const older = new Date(Date.now() - 60_000);
  const newer = new Date(Date.now() - 30_000);

  test.for(["older first", "newer first", "at once"])(
    "the newer one's groups count, with the %s",
    async (order, { h }) => {
      const [tenant, user] = [unique("tnt"), unique("usr")];
      const [stays, leaves, joins] = [unique("grp"), unique("grp"), unique("grp")];
      const tokens = {
        old: await signToken({ tenant, user, groups: [stays, leaves], issuedAt: older }),
        fresh: await signToken({ tenant, user, groups: [joins, stays], issuedAt: newer }),
      };
      const me = (token: string) => new ApiClient(h.server.url, token).get<Me>("users.me");
      if (order === "older first") await me(tokens.old);
      if (order === "at once") await Promise.all([me(tokens.old), me(tokens.fresh)]);
      else await me(tokens.fresh);
      const last = await me(tokens.old);
      expect(last.groupIds).toHaveLength(2);
      expect(await groupNamesOf(h, tenant, user)).toEqual([joins, stays].toSorted());
    },
  );

  test("in different processes at once the newer one counts too, time and again", async ({ h }) => {
    const { database, clock } = h.server.services;
    const deps = { database, clock, welcomeUser: ensurePersonalShare };
    const tenant = unique("tnt");
    for (let round = 0; round < 10; round++) {
      const subject = unique("usr");
      const issued = [1, 2, 3, 4, 5, 6].map((second) => new Date(Date.UTC(2026, 10, 22, 10, 0, second)));
      const claims = issued.map((issuedAt) =>
        claimsOf(tenant, subject, {
          issuedAt,
          groups: [`grp_${issuedAt.getUTCSeconds()}`],
          name: issuedAt.toISOString(),
        }),
      );
      const directories = claims.map(() => createActorDirectory(deps));
      const shuffled = claims.toSorted(() => Math.random() - 0.5);
      await Promise.all(shuffled.map((each, i) => directories[i]?.actorOf(each)));
      expect(await groupNamesOf(h, tenant, subject)).toEqual(["grp_6"]);
      const [row] = await database.db.select().from(users).where(eq(users.scaikeyId, subject));
      expect(row).toMatchObject({ name: "2026-11-22T10:00:06.000Z", claimsIssuedAt: issued.at(-1) });
    }
  });

  test("one that says nothing of groups changes none, one that says there are none ends them all", async ({ h }) => {
    const { database, clock } = h.server.services;
    const deps = { database, clock, welcomeUser: ensurePersonalShare };
    const [tenant, subject] = [unique("tnt"), unique("usr")];
    const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, second));
    await provisionUser(deps, claimsOf(tenant, subject, { issuedAt: at(1), groups: ["grp_a", "grp_b", "grp_a"] }));
    expect(await groupNamesOf(h, tenant, subject)).toEqual(["grp_a", "grp_b"]);
    await provisionUser(deps, claimsOf(tenant, subject, { issuedAt: at(2), groups: undefined }));
    expect(await groupNamesOf(h, tenant, subject)).toEqual(["grp_a", "grp_b"]);
    await provisionUser(deps, claimsOf(tenant, subject, { issuedAt: at(3), groups: [] }));
    expect(await groupNamesOf(h, tenant, subject)).toEqual([]);
  });

  test("the older one does not take a name, an address or the time of the last sign-in back", async ({ h }) => {
    const { database } = h.server.services;
    const deps = (now: string) => ({ database, clock: () => new Date(now), welcomeUser: ensurePersonalShare });
    const [tenant, subject] = [unique("tnt"), unique("usr")];
    const fresh = claimsOf(tenant, subject, { issuedAt: newer, name: "New Name", email: "new@x.example" });
    await provisionUser(deps("2026-11-22T10:00:00Z"), fresh);
    await provisionUser(
      deps("2026-11-22T12:00:00Z"),
      claimsOf(tenant, subject, { issuedAt: older, name: "Old Name", email: "old@x.example" }),
    );
    const [row] = await database.db.select().from(users).where(eq(users.scaikeyId, subject));
    expect(row).toMatchObject({
      name: "New Name",
      email: "new@x.example",
      lastLoginAt: new Date("2026-11-22T10:00:00Z"),
    });
  });
});

describe("what a token cannot do", () => {
  test("a newer token does not end a suspension", async ({ h }) => {
    const person = await h.person();
    await setUserStatus(h.server.services.database, person.id, "suspended");
    for (const ageSeconds of [100, 50, 0]) {
      const issuedAt = new Date(Date.now() - ageSeconds * 1000);
      const token = await signToken({ tenant: h.tenant, user: person.scaikeyId, groups: [unique("grp")], issuedAt });
      const answer = await new ApiClient(h.server.url, token).call("users.me");
      expect([answer.status, answer.body]).toMatchObject([403, { code: "identity.user_suspended" }]);
    }
  });

  test("no scope makes an administrator", async ({ h }) => {
    const { id: shareId } = await h.share();
    const scope = "files:read files:write admin admin:read admin:write tenant_admin super_admin * scai:admin";
    const token = await signToken({ tenant: h.tenant, user: unique("usr"), scope });
    const api = new ApiClient(h.server.url, token);
    expect((await api.get<Me>("users.me")).adminRole).toBe("none");
    expect((await api.call("shares.get", { shareId })).status).toBe(404);
    const forOwner = await api.call("shares.create", { name: "theirs", type: "central", ownerId: h.owner.id });
    expect([forOwner.status, forOwner.body]).toMatchObject([403, { code: "shares.forbidden" }]);
  });

  test("a token without scopes may read and write files, and nothing of an administrator's", async ({ h }) => {
    const token = await signToken({ tenant: h.tenant, user: unique("usr"), scope: "" });
    const me = await new ApiClient(h.server.url, token).get<Me>("users.me");
    expect(me.scopes).toEqual(["files:read", "files:write", "dns:read", "dns:write"]);
    expect(me.adminRole).toBe("none");
  });

  test("a role that the database gives is there within a second, and gone again", async ({ h }) => {
    const { database } = h.server.services;
    const roleOf = async () => (await h.rest().get<Me>("users.me")).adminRole;
    expect(await roleOf()).toBe("none");
    for (const adminRole of ["tenant_admin", "none"] as const) {
      await database.db.update(users).set({ adminRole }).where(eq(users.id, h.owner.id));
      await expect.poll(roleOf, { timeout: 1000, interval: 100 }).toBe(adminRole);
    }
  });
});
