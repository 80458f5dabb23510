import { directorySyncs, groupGroups, groupMembers, groups, partners, tenants, users } from "@scai/db";
import { eq } from "drizzle-orm";
import { test as base, describe, expect } from "vitest";
import { createLog } from "../../platform/log.ts";
import type { ScaiKeyAdmin, ScaiKeyPage } from "../../platform/scaikey-admin/index.ts";
import { provisionUser } from "../identity/index.ts";
import { receiveEvent, syncDirectory } from "./index.ts";
import type { Difference } from "./reflect-rows.ts";
import { openEmptyDatabase, startOwnScaiKey } from "./testing/own-scaikey.ts";
import { eventOf } from "./testing/webhooks.ts";

// Against a development ScaiKey and a database of the test's own. Pages of two make many pages of the seed's five people.

const test = base.extend("setup", async ({ onTestFinished: _ }, { onCleanup }) => {
  const [scaikey, { database, drop }] = await Promise.all([startOwnScaiKey({ pageSize: 2 }), openEmptyDatabase()]);
  onCleanup(async () => {
    await Promise.all([scaikey.stop(), drop()]);
  });
  let ahead = 0;
  const clock = () => new Date(Date.now() + ahead);
  const sync = (options: { scaikeyAdmin?: ScaiKeyAdmin; isDryRun?: boolean } = {}) => {
    const differences: Difference[] = [];
    const { isDryRun = false, scaikeyAdmin = scaikey.admin } = options;
    const onDifference = (difference: Difference) => differences.push(difference);
    return syncDirectory({ clock, database, scaikeyAdmin }, { isDryRun, onDifference }).then((report) => ({
      ...report,
      differences: differences.map(({ change, kind, scaikeyId, name }) =>
        kind === "membership" ? `${change} ${name}` : `${change} ${kind} ${scaikeyId}`,
      ),
    }));
  };
  return { scaikey, database, db: database.db, sync, advance: (ms: number) => (ahead += ms) };
});

type Setup = Awaited<ReturnType<typeof openEmptyDatabase>>["database"]["db"];

async function everything(db: Setup) {
  const [partnerRows, tenantRows, userRows, groupRows, members, inner] = await Promise.all([
    db.select().from(partners).orderBy(partners.scaikeyId),
    db.select().from(tenants).orderBy(tenants.scaikeyId),
    db.select().from(users).orderBy(users.scaikeyId),
    db.select().from(groups).orderBy(groups.scaikeyId),
    db.select().from(groupMembers),
    db.select().from(groupGroups),
  ]);
  const nameOf = new Map([...userRows, ...groupRows].map((row) => [String(row.id), row.scaikeyId]));
  return {
    partners: partnerRows.map(({ scaikeyId, name, slug, status }) => [scaikeyId, name, slug, status].join(" ")),
    tenants: tenantRows.map(({ scaikeyId, name, slug, status }) => [scaikeyId, name, slug, status].join(" ")),
    users: userRows.map(({ scaikeyId, email, status, adminRole }) => [scaikeyId, email, status, adminRole].join(" ")),
    groups: groupRows.map(({ scaikeyId, name, status }) => [scaikeyId, name, status].join(" ")),
    members: [
      ...members.map(({ userId, groupId }) => `${nameOf.get(userId)} in ${nameOf.get(groupId)}`),
      ...inner.map(({ innerId, outerId }) => `${nameOf.get(innerId)} in ${nameOf.get(outerId)}`),
    ].sort(),
  };
}

const seeded = {
  partners: ["prt_demo Demo Partner demo active"],
  tenants: [
    "tnt_acme Acme acme active",
    "tnt_globex Globex globex active",
    "tnt_operations Operations operations active",
  ],
  users: [
    "usr_alice alice@acme.example active tenant_admin",
    "usr_bob bob@acme.example active none",
    "usr_carol carol@acme.example active none",
    "usr_eve eve@globex.example active tenant_admin",
    "usr_olivia olivia@operations.example active super_admin",
  ],
  groups: [
    "grp_engineering Engineering active",
    "grp_everyone_globex Everyone at Globex active",
    "grp_sales Sales active",
  ],
  members: [
    "usr_alice in grp_engineering",
    "usr_bob in grp_engineering",
    "usr_carol in grp_sales",
    "usr_eve in grp_everyone_globex",
  ],
};

const nothing = { partners: [], tenants: [], users: [], groups: [], members: [] };

/** The same admin API, but for what is replaced of its pages. */
function withPages(admin: ScaiKeyAdmin, change: (list: string, page: ScaiKeyPage<unknown>) => void): ScaiKeyAdmin {
  return {
    ...admin,
    async *pages(list, from) {
      for await (const page of admin.pages(list, from)) {
        change(list, page);
        yield page;
      }
    },
  };
}

/** Fails at the second page of a list, as when ScaiKey goes away. */
function cutOffAt(admin: ScaiKeyAdmin, where: string): ScaiKeyAdmin {
  return withPages(admin, (list, page) => {
    if (list === where && page.number === 2) throw new Error("ScaiKey went away");
  });
}

describe("a full pull", () => {
  test("into an empty database yields everything, and once more changes nothing", async ({ setup }) => {
    const { sync, db } = setup;
    const first = await sync();
    expect(await everything(db)).toEqual(seeded);
    expect(first).toMatchObject({
      status: "complete",
      counters: {
        "partners.seen": 1,
        "partners.added": 1,
        "tenants.seen": 3,
        "tenants.added": 3,
        "users.seen": 5,
        "users.added": 5,
        "groups.seen": 3,
        "groups.added": 3,
        "memberships.seen": 4,
        "memberships.added": 4,
      },
    });
    const second = await sync();
    expect(second.differences).toEqual([]);
    expect(second.counters).toEqual({
      "partners.seen": 1,
      "tenants.seen": 3,
      "users.seen": 5,
      "groups.seen": 3,
      "memberships.seen": 4,
    });
    expect(await everything(db)).toEqual(seeded);
  });

  test("takes over what changed and what is gone, nested groups too", async ({ setup }) => {
    const { sync, db, scaikey } = setup;
    await sync();
    await scaikey.change("PATCH", "users/usr_alice", { last_name: "Adams" });
    await scaikey.change("POST", "users/usr_bob/suspend", {});
    await scaikey.change("DELETE", "users/usr_carol");
    await scaikey.change("DELETE", "groups/grp_everyone_globex");
    await scaikey.change("POST", "groups/grp_sales/members", { type: "group", id: "grp_engineering" });
    await scaikey.change("DELETE", "groups/grp_sales/members/user/usr_carol");
    await scaikey.change("DELETE", "tenants/tnt_globex");
    const { differences, counters } = await sync();
    // Who left is named by our id, for ScaiKey did not name them.
    expect(differences.map((line) => line.replace(/usr_\w{26}/, "somebody")).toSorted()).toEqual([
      "added grp_engineering in grp_sales",
      "removed group grp_everyone_globex",
      "removed somebody in grp_sales",
      "removed tenant tnt_globex",
      "removed user usr_carol",
      "updated user usr_alice",
      "updated user usr_bob",
    ]);
    expect(counters).toMatchObject({ "users.removed": 1, "users.updated": 2, "tenants.removed": 1 });
    const now = await everything(db);
    expect(now.users).toContain("usr_bob bob@acme.example suspended none");
    expect(now.users).toContain("usr_carol carol@acme.example deleted none");
    expect(now.groups).toContain("grp_everyone_globex Everyone at Globex deleted");
    expect(now.tenants).toContain("tnt_globex Globex globex suspended");
    expect(now.members).toEqual([
      "grp_engineering in grp_sales",
      "usr_alice in grp_engineering",
      "usr_bob in grp_engineering",
    ]);
    expect((await sync()).differences).toEqual([]);
  });

  test("finds people whom tokens brought, and leaves roles to us from then on", async ({ setup }) => {
    const { sync, db, database } = setup;
    const issuedAt = new Date(Date.now() - 3_600_000);
    const claims = {
      subject: "usr_alice",
      tenantId: "tnt_acme",
      partnerId: "prt_demo",
      email: "old@acme.example",
      name: "Old",
    };
    const rest = {
      groups: ["grp_sales"],
      scopes: [],
      issuedAt,
      expiresAt: issuedAt,
      clientId: undefined,
      actorClient: undefined,
      tokenHash: "",
    };
    const deps = { database, clock: () => new Date(), welcomeUser: async () => {} };
    const { id } = await provisionUser(deps, { ...claims, ...rest });
    const { differences } = await sync();
    expect(differences).toContain("updated user usr_alice");
    expect(await everything(db)).toEqual(seeded);
    expect(await db.select({ id: users.id }).from(users).where(eq(users.scaikeyId, "usr_alice"))).toEqual([{ id }]);
    // An older token of hers that is seen only now changes nothing.
    await provisionUser(deps, { ...claims, ...rest, issuedAt: new Date(issuedAt.getTime() + 60_000) });
    expect(await everything(db)).toEqual(seeded);
    await db.update(users).set({ adminRole: "none" }).where(eq(users.scaikeyId, "usr_alice"));
    await sync();
    expect((await everything(db)).users).toContain("usr_alice alice@acme.example active none");
  });

  test("that only looks says what it would do, and does nothing", async ({ setup }) => {
    const { sync, db, scaikey } = setup;
    const dry = await sync({ isDryRun: true });
    expect(await everything(db)).toEqual(nothing);
    expect(await db.select().from(directorySyncs)).toEqual([]);
    const real = await sync();
    expect(dry.differences).toEqual(real.differences);
    expect(dry.counters).toEqual(real.counters);

    await scaikey.change("DELETE", "users/usr_carol");
    await scaikey.change("PATCH", "groups/grp_sales", { name: "Selling" });
    const before = await everything(db);
    const { differences } = await sync({ isDryRun: true });
    expect(differences.map((line) => line.replace(/usr_\w{26}/, "somebody")).toSorted()).toEqual([
      "removed somebody in grp_sales",
      "removed user usr_carol",
      "updated group grp_sales",
    ]);
    expect(await everything(db)).toEqual(before);
  });
});

test("events that are older than what a pull saw undo nothing of it", async ({ setup }) => {
  const { sync, db, database, scaikey } = setup;
  const longAgo = new Date(Date.now() - 600_000);
  await scaikey.change("PATCH", "users/usr_alice", { last_name: "Adams" });
  await scaikey.change("DELETE", "groups/grp_sales/members/user/usr_carol");
  await sync();
  const before = await everything(db);
  const deps = { clock: () => new Date(), database, log: createLog("silent") };
  const hear = (type: string, data: Record<string, unknown>) =>
    receiveEvent(deps, JSON.stringify(eventOf({ type, data, at: longAgo, tenant: "tnt_acme" })));
  const old = { id: "usr_alice", email: "alice@acme.example", last_name: "Archer", status: "SUSPENDED" };
  expect(await hear("user.updated", old)).toMatchObject({ outcome: "outdated" });
  expect(await hear("user.suspended", { id: "usr_alice" })).toMatchObject({ outcome: "outdated" });
  expect(await hear("group.deleted", { id: "grp_sales" })).toMatchObject({ outcome: "outdated" });
  expect(await hear("group.member_added", { group_id: "grp_sales", user_id: "usr_carol" })).toMatchObject({
    outcome: "outdated",
  });
  expect(await everything(db)).toEqual(before);
  expect(before.members).not.toContain("usr_carol in grp_sales");
});

describe("a pull that is cut off", () => {
  test.for(["users", "groups"])(
    "in the middle of %s removes nobody, and the next one goes on after it",
    async (list, { setup }) => {
      const { sync, db, scaikey } = setup;
      await sync();
      await scaikey.change("DELETE", "users/usr_alice");
      await scaikey.change("PATCH", "tenants/tnt_acme", { name: "Acme Ltd" });
      const asked: string[] = [];
      await expect(sync({ scaikeyAdmin: cutOffAt(scaikey.admin, list) })).rejects.toThrow("ScaiKey went away");
      const between = await everything(db);
      expect(between.users).toEqual(seeded.users);
      expect(between.tenants).toContain("tnt_acme Acme Ltd acme active");
      const watched = withPages(scaikey.admin, (name, { number }) => asked.push(`${name} ${number}`));
      const { counters } = await sync({ scaikeyAdmin: watched });
      expect(asked[0]).toBe(`${list} 2`);
      expect(counters).toMatchObject({ "tenants.seen": 3, "tenants.updated": 1, "users.removed": 1 });
      expect((await everything(db)).users[0]).toBe("usr_alice alice@acme.example deleted tenant_admin");
    },
  );

  test("by an answer that lacks objects removes nobody", async ({ setup }) => {
    const { sync, db, scaikey } = setup;
    await sync();
    const lacking = withPages(scaikey.admin, (list, page) => {
      if (list === "users") Object.assign(page, { items: [] });
    });
    expect((await sync({ scaikeyAdmin: lacking })).differences).toEqual([]);
    expect(await everything(db)).toEqual(seeded);
  });

  test("by the death of its process is taken over after a minute, and then never writes again", async ({ setup }) => {
    const { sync, db, scaikey, advance } = setup;
    const { promise: isStuck, resolve: stuck } = Promise.withResolvers<void>();
    const { promise: isFreed, resolve: free } = Promise.withResolvers<void>();
    const frozen: ScaiKeyAdmin = {
      ...scaikey.admin,
      async *pages(list, from) {
        for await (const page of scaikey.admin.pages(list, from)) {
          if (list === "users" && page.number === 2) {
            stuck();
            await isFreed;
          }
          yield page;
        }
      },
    };
    const first = sync({ scaikeyAdmin: frozen });
    first.catch(() => {});
    await isStuck;
    expect((await sync()).status).toBe("busy");
    advance(61_000);
    expect((await sync()).status).toBe("complete");
    free();
    await expect(first).rejects.toThrow("Another process goes on with this pull.");
    expect(await everything(db)).toEqual(seeded);
    expect(await db.select().from(directorySyncs)).toMatchObject([{ isOpen: null, failure: null }]);
  });

  test("of several at once one does it", async ({ setup }) => {
    const reports = await Promise.all(Array.from({ length: 4 }, () => setup.sync()));
    expect(reports.map(({ status }) => status).toSorted()).toEqual(["busy", "busy", "busy", "complete"]);
    expect(await everything(setup.db)).toEqual(seeded);
  });
});
