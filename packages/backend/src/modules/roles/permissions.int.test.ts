import { setTimeout as sleep } from "node:timers/promises";
import { AppError, idFromBytes, idToBytes, newId, rolePermissions, systemRoles, type ZoneId } from "@scai/contract";
import { groupGroups, roleAssignments, roles, selectRows, tenants } from "@scai/db";
import { type Harness, type Person, test, unique } from "@scai/testing";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { customType, mysqlTable } from "drizzle-orm/mysql-core";
import { expect } from "vitest";
import { type Actor, authenticate } from "../identity/index.ts";
import { forgetZone, requireRolePermission, rolePermissionsOf, type Target, tenantsWith, zonesWith } from "./index.ts";

const dns = "dns:read dns:write";

function actorOf(h: Harness, who: Person): Promise<Actor> {
  const credentials = { authorization: `Bearer ${who.token}`, apiKey: undefined, ip: "127.0.0.1" };
  return authenticate(h.server.services, credentials);
}

async function permissionsAt(h: Harness, who: Person, target: Target): Promise<string[]> {
  return [...(await rolePermissionsOf(h.server.services, await actorOf(h, who), target)).keys()];
}

const inTenant = ({ tenantId }: Person): Target => ({ kind: "tenant", tenantId });
const inZone = ({ tenantId }: Person, zoneId: ZoneId): Target => ({ kind: "zone", tenantId, zoneId });
const platform: Target = { kind: "platform" };
const ofDns = rolePermissions.filter((one) => /^(domains|records|dnssec|access_grants|templates):/.test(one));

test("the system roles in the database are those of the contract", async ({ h }) => {
  const rows = await h.server.services.database.db.select().from(roles).where(isNull(roles.tenantId));
  expect(Object.fromEntries(rows.map((row) => [row.name, [row.id, row.description, row.permissions]]))).toEqual(
    Object.fromEntries(
      Object.entries(systemRoles).map(([name, role]) => [name, [role.id, role.description, role.permissions]]),
    ),
  );
});

test("a role counts where it was given and in what is narrower, nowhere else", async ({ h }) => {
  const [zone, another] = [newId("zone"), newId("zone")];
  const bob = await h.person({ scope: dns });
  expect(await permissionsAt(h, bob, inTenant(bob))).toEqual([]);
  await h.role(bob, "record_editor", { zoneId: zone });
  expect(await permissionsAt(h, bob, inZone(bob, zone))).toEqual([
    "domains:read",
    "records:read",
    "records:create",
    "records:update",
    "templates:read",
  ]);
  for (const target of [inZone(bob, another), inTenant(bob), platform])
    expect(await permissionsAt(h, bob, target)).toEqual([]);
  await h.role(bob, "read_only");
  expect(await permissionsAt(h, bob, inZone(bob, another))).toEqual([
    "domains:read",
    "records:read",
    "dnssec:read",
    "templates:read",
  ]);
  expect(await permissionsAt(h, bob, platform)).toEqual([]);
});

test("a group's role is its members', through groups in groups, and a group's key's", async ({ h }) => {
  const editors = unique("grp");
  const bob = await h.person({ groups: [editors], scope: dns });
  const zone = newId("zone");
  const group = await h.groupId(editors);
  await h.role(group, ["records:*"], { zoneId: zone });
  const records = ["records:read", "records:create", "records:update", "records:delete"];
  expect(await permissionsAt(h, bob, inZone(bob, zone))).toEqual(records);
  const carol = await h.person({ groups: [unique("grp")], scope: dns });
  const innerId = await h.groupId(carol.groups[0] ?? "");
  const { db } = h.server.services.database;
  await db.insert(groupGroups).values({ tenantId: h.owner.tenantId, outerId: group, innerId });
  expect(await permissionsAt(h, await h.person({ groups: carol.groups, scope: dns }), inZone(bob, zone))).toEqual(
    records,
  );
  const { key } = await h.apiKey({ as: bob, permissionSourceId: group, scopes: ["dns:read"] });
  const credentials = { authorization: undefined, apiKey: key, ip: "127.0.0.1" };
  const machine = await authenticate(h.server.services, credentials);
  const permissions = await rolePermissionsOf(h.server.services, machine, inZone(bob, zone));
  expect([...permissions.keys()]).toEqual(["records:read"]);
});

test("administrators have all of their tenant, those of a partner all of its tenants, those of everything all", async ({
  h,
}) => {
  const scope = `${dns} tenant:admin`;
  const admin = await h.person({ isAdmin: true, scope });
  const ofPartner = await h.person({ isAdmin: "partner_admin", scope: `${dns} partner:admin` });
  const ofAll = await h.person({ isAdmin: "super_admin", scope: `${dns} admin:*` });
  const sister = await h.person({ tenant: `${h.tenant}_sister` });
  const stranger = await h.person({ tenant: `${h.tenant}_far`, partner: unique("prt") });
  const ofTenant = rolePermissions.filter((one) => one !== "validation:bypass" && !one.startsWith("platform:"));
  const table = [
    [admin, ofTenant, [], [], []],
    [ofPartner, ofTenant, ofTenant, [], []],
    [ofAll, rolePermissions, rolePermissions, rolePermissions, rolePermissions],
  ] as const;
  for (const [who, ...expected] of table) {
    const targets = [inTenant(h.owner), inTenant(sister), inTenant(stranger), platform];
    for (const [at, target] of targets.entries()) expect(await permissionsAt(h, who, target)).toEqual(expected[at]);
  }
});

test("a token narrows: without a scope nothing that needs it, without admin:* nothing beyond the tenant", async ({
  h,
}) => {
  const sister = await h.person({ tenant: `${h.tenant}_sister` });
  const narrow = await h.person({ isAdmin: "super_admin", scope: dns });
  expect(await permissionsAt(h, narrow, inTenant(narrow))).toEqual(ofDns);
  for (const target of [inTenant(sister), platform]) expect(await permissionsAt(h, narrow, target)).toEqual([]);
  const support = await h.person({ scope: dns });
  await h.role(support, "read_only", { platform: true });
  expect(await permissionsAt(h, support, inTenant(support))).toContain("records:read");
  expect(await permissionsAt(h, support, inTenant(sister))).toEqual([]);
  const wide = await h.person({ scope: "dns:read admin:*" });
  await h.role(wide, "read_only", { platform: true });
  expect(await permissionsAt(h, wide, inTenant(sister))).toContain("records:read");
  expect(await permissionsAt(h, wide, platform)).toContain("records:read");
});

test("what ends, or is taken away behind this process' back, counts within a second", async ({ h }) => {
  const bob = await h.person({ scope: dns });
  const { db } = h.server.services.database;
  await h.role(bob, "read_only", { expiresAt: new Date(Date.now() + 600) });
  expect(await permissionsAt(h, bob, inTenant(bob))).toContain("records:read");
  await sleep(700);
  expect(await permissionsAt(h, bob, inTenant(bob))).toEqual([]);
  await h.role(bob, "domain_admin");
  expect(await permissionsAt(h, bob, inTenant(bob))).toContain("records:delete");
  await db.delete(roleAssignments).where(eq(roleAssignments.tenantId, bob.tenantId));
  await sleep(1000);
  expect(await permissionsAt(h, bob, inTenant(bob))).toEqual([]);
});

test("a refusal says what is needed and what is there; who sees nothing is told that there is nothing", async ({
  h,
}) => {
  const { services } = h.server;
  const zone = newId("zone");
  const bob = await h.person({ scope: dns });
  const ask = async (permission: "records:update" | "records:read") =>
    requireRolePermission(services, await actorOf(h, bob), permission, inZone(bob, zone), "files.not_found").then(
      () => "allowed",
      (err: unknown) => (err instanceof AppError ? `${err.code} ${err.detail ?? ""}`.trim() : err),
    );
  expect(await ask("records:update")).toBe("files.not_found");
  await h.role(bob, ["domains:read", "records:read"], { zoneId: zone });
  expect(await ask("records:update")).toBe(
    "roles.forbidden This needs the permission records:update; you have domains:read, records:read.",
  );
  expect(await ask("records:read")).toBe("allowed");
});

test("with a zone goes what was given in it", async ({ h }) => {
  const zone = newId("zone");
  const bob = await h.person({ scope: dns });
  await h.role(bob, "record_editor", { zoneId: zone });
  await h.role(bob, ["dnssec:read"]);
  const { database, roles: directory } = h.server.services;
  await database.transaction((tx) => forgetZone(tx, bob.tenantId, zone));
  directory.forget();
  expect(await permissionsAt(h, bob, inZone(bob, zone))).toEqual(["dnssec:read"]);
});

const bytesOf = (id: string) => Buffer.from(idToBytes(id));
const idColumn = customType<{ data: string; driverData: Buffer }>({ dataType: () => "binary(16)", toDriver: bytesOf });
/** Stands for whatever table there is of zones. */
const listed = mysqlTable("listed", { id: idColumn("id"), tenantId: idColumn("tenant_id") });

test("in a list of zones there are those that one by one are allowed", async ({ h }) => {
  const { services } = h.server;
  const sister = await h.person({ tenant: `${h.tenant}_sister` });
  const zones = Array.from({ length: 4 }, () => ({ id: newId("zone"), tenantId: h.owner.tenantId }));
  const foreign = { id: newId("zone"), tenantId: sister.tenantId };
  const editors = unique("grp");
  const some = await h.person({ groups: [editors], scope: dns });
  await h.role(some, ["records:read"], { zoneId: zones[0]!.id });
  await h.role(await h.groupId(editors), ["records:*"], { zoneId: zones[1]!.id });
  await h.role(some, ["domains:read"], { zoneId: zones[2]!.id });
  await h.role(some, ["records:read"], { zoneId: zones[3]!.id, expiresAt: new Date(Date.now() - 1) });
  const everywhere = await h.person({ scope: dns });
  await h.role(everywhere, "read_only");
  const people = [
    some,
    everywhere,
    await h.person({ scope: dns }),
    await h.person({ isAdmin: true, scope: dns }),
    await h.person({ isAdmin: true, scope: "files:read tenant:admin" }),
    await h.person({ isAdmin: "partner_admin", scope: `${dns} partner:admin` }),
    await h.person({ isAdmin: "super_admin", scope: `${dns} admin:*` }),
    sister,
  ];
  const all = [...zones, foreign];
  const zoneRows = sql.join(
    all.map(({ id, tenantId }) => sql`select ${bytesOf(id)} as id, ${bytesOf(tenantId)} as tenant_id`),
    sql` union all `,
  );
  const counts = [];
  for (const who of people) {
    const actor = await actorOf(h, who);
    const condition = await zonesWith(services, actor, "records:read", listed);
    const { db } = services.database;
    const found = await selectRows<{ id: Buffer }>(
      db,
      sql`with ${listed} as (${zoneRows}) select id from ${listed} where ${condition}`,
    );
    const allowed = [];
    for (const { id: zoneId, tenantId } of all) {
      const permissions = await rolePermissionsOf(services, actor, { kind: "zone", tenantId, zoneId });
      if (permissions.has("records:read")) allowed.push(zoneId);
    }
    expect(found.map(({ id }) => idFromBytes("zone", id)).toSorted()).toEqual(allowed.toSorted());
    counts.push(allowed.length);
  }
  expect(counts).toEqual([2, 4, 0, 4, 0, 5, 5, 0]);
});

test("the tenants in a list are those that one by one are allowed", async ({ h }) => {
  const { services } = h.server;
  const sister = await h.person({ tenant: `${h.tenant}_sister` });
  const stranger = await h.person({ tenant: `${h.tenant}_far`, partner: unique("prt") });
  const all = [h.owner.tenantId, sister.tenantId, stranger.tenantId];
  const auditor = await h.person({ scope: "tenant:admin" });
  await h.role(auditor, ["audit:read"]);
  const everywhere = await h.person({ scope: "admin:*" });
  await h.role(everywhere, ["audit:*"], { platform: true });
  const people = [
    auditor,
    everywhere,
    await h.person({ scope: "tenant:admin" }),
    await h.person({ isAdmin: true, scope: "tenant:admin" }),
    await h.person({ isAdmin: "partner_admin", scope: "partner:admin" }),
    await h.person({ isAdmin: "partner_admin", scope: "tenant:admin" }),
    await h.person({ isAdmin: "super_admin", scope: "admin:*" }),
    await h.person({ isAdmin: "super_admin", scope: dns }),
  ];
  const counts = [];
  for (const who of people) {
    const condition = await tenantsWith(services, await actorOf(h, who), "audit:read");
    const found = await services.database.db
      .select({ id: tenants.id })
      .from(tenants)
      .where(and(inArray(tenants.id, all), condition));
    const allowed = [];
    for (const tenantId of all)
      if ((await permissionsAt(h, who, { kind: "tenant", tenantId })).includes("audit:read")) allowed.push(tenantId);
    expect(found.map(({ id }) => id).toSorted()).toEqual(allowed.toSorted());
    counts.push(allowed.length);
  }
  expect(counts).toEqual([1, 3, 0, 1, 2, 1, 3, 0]);
});
