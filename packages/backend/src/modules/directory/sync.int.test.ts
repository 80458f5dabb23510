import { auditEvents, type Db, directorySyncs, users } from "@scai/db";
import { eq, isNotNull, like } from "drizzle-orm";
import { describe, expect } from "vitest";
import { createLog } from "../../platform/log.ts";
import type { ScaiKeyAdmin } from "../../platform/scaikey-admin/index.ts";
import { provisionUser } from "../identity/index.ts";
import { receiveEvent } from "./index.ts";
import { everything, seeded, test, withPages } from "./testing/sync-setup.ts";
import { eventOf } from "./testing/webhooks.ts";

const nothing = { partners: [], tenants: [], users: [], groups: [], members: [] };

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
        "assignments.seen": 5,
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
      "assignments.seen": 5,
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
      isOfClient: false,
      isMultiFactor: false,
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

test("somebody who moved to another tenant is somebody else there, and gone where they were", async ({ setup }) => {
  const { sync, db, scaikey } = setup;
  await sync();
  const move = (user: object | undefined) =>
    user !== undefined && "id" in user && user.id === "usr_carol"
      ? Object.assign(user, { tenant_id: "tnt_globex" })
      : user;
  const scaikeyAdmin: ScaiKeyAdmin = {
    ...withPages(scaikey.admin, (_list, { items }) => void items.map((item) => move(Object(item)))),
    listEffectiveUsers: async () => undefined,
    find: async (list, id) => {
      const found = await scaikey.admin.find(list, id);
      move(found);
      return found;
    },
  };
  const dry = await sync({ scaikeyAdmin, isDryRun: true });
  const real = await sync({ scaikeyAdmin });
  expect(dry.differences).toEqual(real.differences);
  expect(real.differences).toEqual(["added user usr_carol", "removed user usr_carol"]);
  expect((await everything(db)).users.filter((line) => line.startsWith("usr_carol")).toSorted()).toEqual([
    "usr_carol carol@acme.example active none",
    "usr_carol carol@acme.example deleted none",
  ]);
});

test("ScaiKey's own administrators, who belong to no tenant, are left out", async ({ setup }) => {
  const { sync, db, scaikey } = setup;
  const scaikeyAdmin = withPages(scaikey.admin, (list, { items }) => {
    if (list === "users") for (const item of items) Object.assign(Object(item), { tenant_id: null });
  });
  const { counters } = await sync({ scaikeyAdmin });
  expect(counters).toMatchObject({ "users.seen": 5, "users.skipped": 5 });
  // Those who are in a group are known from there, by nothing but their ids, and come to life as soon as more is told of them.
  expect((await everything(db)).users).not.toContain("usr_olivia olivia@operations.example active super_admin");
});

test("events that are older than what a pull saw undo nothing of it", async ({ setup }) => {
  const { sync, db, database, scaikey } = setup;
  const longAgo = new Date(Date.now() - 600_000);
  await scaikey.change("PATCH", "users/usr_alice", { last_name: "Adams" });
  await scaikey.change("DELETE", "groups/grp_sales/members/user/usr_carol");
  await sync();
  const before = await everything(db);
  const deps = { clock: () => new Date(), database, log: createLog("silent"), scaikey: { clientId: "scai-server" } };
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

test("a pull locks out who has left the group that they were assigned by, but who was given a token since", async ({
  setup,
}) => {
  const { sync, db, database, scaikey } = setup;
  await sync();
  const deps = { clock: () => new Date(), database, log: createLog("silent"), scaikey: { clientId: "scai-server" } };
  const data = { group: { id: "grp_engineering" } };
  const event = eventOf({ type: "application.group_assigned", data, tenant: "tnt_acme" });
  expect(await receiveEvent(deps, JSON.stringify(event))).toMatchObject({ outcome: "processed" });
  await scaikey.change("DELETE", "groups/grp_engineering/members/user/usr_alice");
  await scaikey.change("DELETE", "groups/grp_engineering/members/user/usr_bob");
  const claimsIssuedAt = new Date(Date.now() + 5_000);
  await db.update(users).set({ claimsIssuedAt }).where(eq(users.scaikeyId, "usr_bob"));
  await sync();
  const lockedOut = await db.select({ id: users.scaikeyId }).from(users).where(isNotNull(users.unassignedAt));
  expect(lockedOut).toEqual([{ id: "usr_alice" }]);
});

describe("who may use the application", () => {
  const lockedOut = async (db: Db) =>
    (await db.select({ id: users.scaikeyId }).from(users).where(isNotNull(users.unassignedAt))).map(({ id }) => id);
  const longAgo = new Date(Date.now() - 3_600_000);

  test("is put right by a pull when a webhook of it was lost, and told by one that only looks", async ({ setup }) => {
    const { sync, db, scaikey } = setup;
    await sync();
    await scaikey.setAssignee("tnt_acme", "user", "usr_bob", false);
    expect((await sync({ isDryRun: true })).differences).toEqual(["updated user usr_bob"]);
    expect(await lockedOut(db)).toEqual([]);
    expect((await sync()).differences).toEqual(["updated user usr_bob"]);
    expect(await lockedOut(db)).toEqual(["usr_bob"]);
    expect((await sync()).differences).toEqual([]);
    const told = await db.select().from(auditEvents).where(like(auditEvents.action, "user.%assigned"));
    expect(told).toMatchObject([
      { action: "user.unassigned", actorKind: "system", resourceName: "Bob Baker", before: { isAssigned: true } },
    ]);
    // By a group of which nobody has told us.
    await scaikey.setAssignee("tnt_acme", "group", "grp_engineering", true);
    await db
      .update(users)
      .set({ unassignedAt: longAgo, assignmentReflectsAt: longAgo })
      .where(eq(users.scaikeyId, "usr_bob"));
    expect((await sync()).differences).toEqual(["updated user usr_bob"]);
    expect(await lockedOut(db)).toEqual([]);
  });

  test("is believed of nobody by one reading alone, by an empty list, or where ScaiKey does not tell it", async ({
    setup,
  }) => {
    const { sync, db, scaikey } = setup;
    await sync();
    const listed = new Set(["usr_alice", "usr_bob", "usr_carol"]);
    const partial = new Set(["usr_alice"]);
    const asOf = new Date();
    for (const readings of [
      [partial, listed],
      [partial, new Set<string>()],
      [new Set<string>()],
      [undefined],
      [partial, undefined],
    ]) {
      const left = [...readings];
      const listEffectiveUsers = async (tenantId: string) => {
        const ids = tenantId === "tnt_acme" ? left.shift() : undefined;
        return ids === undefined ? undefined : { ids, asOf };
      };
      await sync({ scaikeyAdmin: { ...scaikey.admin, listEffectiveUsers } });
      expect(left).toEqual([]);
      expect(await lockedOut(db)).toEqual([]);
    }
  });

  test("is not what a list says of whom newer things are known, or of applications, which it does not have", async ({
    setup,
  }) => {
    const { sync, db, database, scaikey } = setup;
    await sync();
    const issuedAt = new Date(Date.now() - 3_600_000);
    const claims = {
      subject: "app_reports",
      tenantId: "tnt_acme",
      partnerId: "prt_demo",
      email: undefined,
      name: undefined,
      groups: [],
      scopes: [],
      issuedAt,
      expiresAt: issuedAt,
      clientId: "app_reports",
      actorClient: undefined,
      isOfClient: true,
      isMultiFactor: false,
      tokenHash: "",
    };
    await provisionUser({ database, clock: () => new Date(), welcomeUser: async () => {} }, claims);
    for (const id of ["usr_alice", "usr_bob", "usr_carol"]) await scaikey.setAssignee("tnt_acme", "user", id, false);
    await scaikey.setAssignee("tnt_acme", "user", "usr_alice", true);
    const later = new Date(Date.now() + 5_000);
    await db.update(users).set({ claimsIssuedAt: later }).where(eq(users.scaikeyId, "usr_bob"));
    await db.update(users).set({ assignmentReflectsAt: later }).where(eq(users.scaikeyId, "usr_carol"));
    expect((await sync()).differences).toEqual([]);
    expect(await lockedOut(db)).toEqual([]);
    expect((await everything(db)).users).toContain("app_reports  active none");
  });
});
