import { setTimeout as sleep } from "node:timers/promises";
import { ApiKeyId } from "@scai/contract";
import { auditEvents, groupGroups, groups } from "@scai/db";
import {
  expectProblem,
  type Harness,
  meet,
  setTenantStatus,
  setUserStatus,
  signToken,
  test,
  unique,
} from "@scai/testing";
import { and, eq } from "drizzle-orm";
import { expect } from "vitest";
import { countKeysByPepper } from "./api-keys.repo.ts";
import { createApiKeyDirectory } from "./key-directory.ts";
import { pepperIdOf } from "./key-text.ts";
import { createKeyUsage } from "./key-usage.ts";

const me = (h: Harness, key: string) => h.withKey(key).call("users.me");
const untilCounted = () => sleep(1000); // what is promised of every revocation

async function aGroup(h: Harness, groupNames: readonly string[] = [unique("grp")]) {
  const person = await h.person({ groups: groupNames });
  const ids = await Promise.all(groupNames.map((name) => h.groupId(name)));
  return { person, groupName: groupNames[0]!, groupId: ids[0]!, ids };
}

test("a key is its owner, narrowed to its scopes", async ({ h }) => {
  const { id: shareId } = await h.share();
  const { key, id, keyPrefix } = await h.apiKey({ scopes: ["files:read"] });
  expect(key.startsWith(keyPrefix)).toBe(true);
  expect((await me(h, key)).body).toMatchObject({ data: { id: h.owner.id, scopes: ["files:read"] } });
  expect((await h.withKey(key).call("shares.get", { shareId })).status).toBe(200);
  expectProblem(await h.withKey(key).call("shares.update", { shareId, name: "x" }), "auth.insufficient_scope");
  const { apiKey } = await h.withKey(key).get<{ apiKey: unknown }>("users.me");
  expect(apiKey).toMatchObject({ id, permissionSourceId: h.owner.id });
});

test("a key is refused within a second when its user, or who was shown a group's, may not call the API by themselves", async ({
  h,
}) => {
  const { person, groupId } = await aGroup(h);
  const keys = [await h.apiKey({ as: person }), await h.apiKey({ as: person, permissionSourceId: groupId })];
  const others = await h.apiKey();
  const admin = (await h.asAdmin()).rest();
  const statuses = async () => (await Promise.all(keys.map(({ key }) => me(h, key)))).map(({ status }) => status);
  expect(await statuses()).toEqual([200, 200]);
  await admin.get("admin.updateUser", { userId: person.id, allowedDeviceKinds: ["web"] });
  await untilCounted();
  for (const { key } of keys) expectProblem(await me(h, key), "identity.device_kind_refused");
  expect((await me(h, others.key)).status).toBe(200);
  expect((await h.rest(person).call("users.me")).status).toBe(200);
  await admin.get("admin.updateUser", { userId: person.id, allowedDeviceKinds: ["web", "api"] });
  await expect.poll(statuses, { timeout: 1000 }).toEqual([200, 200]);
});

test("a key works over tRPC, and not together with a token", async ({ h }) => {
  const { key } = await h.apiKey();
  const headers = { "x-api-key": key };
  const overTrpc = await fetch(`${h.server.url}/api/trpc/users.me?input=${encodeURIComponent('{"json":{}}')}`, {
    headers,
  });
  expect(overTrpc.status).toBe(200);
  const both = { ...headers, authorization: `Bearer ${h.owner.token}` };
  const answer = await fetch(`${h.server.url}/api/v1/users/me`, { headers: both });
  expect([answer.status, Object(await answer.json()).code]).toEqual([400, "request.invalid"]);
});

test("what is wrong with a key is not told: unknown, misspelt, expired, revoked, deleted and replaced are one answer", async ({
  h,
}) => {
  const bodies = new Set<string>();
  const expectRefused = async (key: string) => {
    const answer = await me(h, key);
    expectProblem(answer, "apiKeys.invalid");
    expect(answer.headers.get("www-authenticate")).toContain("resource_metadata=");
    bodies.add(JSON.stringify({ ...Object(answer.body), requestId: "" }));
  };
  await expectRefused("sdk_live_abcdefghijklmnopqrstuvwxyzABCD0LtGkc");
  await expectRefused("sdk_live_nonsense");
  await expectRefused("");
  const [revoked, removed, replaced] = [await h.apiKey(), await h.apiKey(), await h.apiKey()];
  for (const { key } of [revoked, removed, replaced]) expect((await me(h, key)).status).toBe(200);
  await h.rest().call("apiKeys.revoke", { apiKeyId: revoked.id });
  await h.rest().call("apiKeys.delete", { apiKeyId: removed.id });
  const { key } = await h.rest().get<{ key: string }>("apiKeys.regenerate", { apiKeyId: replaced.id });
  for (const gone of [revoked, removed, replaced]) await expectRefused(gone.key);
  expect((await me(h, key)).status).toBe(200);
  expect(bodies.size).toBe(1);
});

test("a key ends by itself", async ({ h }) => {
  const { key, id } = await h.apiKey({ expiresAt: new Date(Date.now() + 700).toISOString() });
  expect((await me(h, key)).status).toBe(200);
  await sleep(800);
  expectProblem(await me(h, key), "apiKeys.invalid");
  expect((await h.rest().call("apiKeys.get", { apiKeyId: id })).body).toMatchObject({ data: { status: "expired" } });
});

test("a revocation is told, ends when it is ended, and the first one stands", async ({ h }) => {
  const { key, id: apiKeyId } = await h.apiKey();
  const revoked = await h.rest().call("apiKeys.revoke", { apiKeyId, reason: "it stood in a log" });
  expect(revoked.body).toMatchObject({ data: { status: "revoked", revokedReason: "it stood in a log" } });
  await h.rest().call("apiKeys.revoke", { apiKeyId, reason: "again" });
  expectProblem(await h.rest().call("apiKeys.regenerate", { apiKeyId }), "apiKeys.conflict");
  const list = (input: object) => h.rest().get<{ items: { id: string }[] }>("apiKeys.list", { ...input });
  expect((await list({})).items).toEqual([]);
  expect((await list({ includeRevoked: true })).items).toMatchObject([
    { id: apiKeyId, revokedReason: "it stood in a log" },
  ]);
  expect((await h.rest().call("apiKeys.activate", { apiKeyId })).body).toMatchObject({
    data: { status: "active", revokedReason: null },
  });
  expect((await me(h, key)).status).toBe(200);
});

test("a key can be found by how it begins", async ({ h }) => {
  const [one] = [await h.apiKey(), await h.apiKey()];
  const found = await h.rest().get<{ items: { keyPrefix: string }[] }>("apiKeys.list", { keyPrefix: one.keyPrefix });
  expect(found.items.map((item) => item.keyPrefix)).toEqual([one.keyPrefix]);
  expectProblem(await h.rest().call("apiKeys.list", { keyPrefix: "%" }), "request.invalid");
});

test("a key works from its networks only", async ({ h }) => {
  const here = await h.apiKey({ ipAllowlist: ["203.0.113.0/24", "127.0.0.0/8"] });
  const elsewhere = await h.apiKey({ ipAllowlist: ["203.0.113.0/24", "2001:db8::/32"] });
  expect((await me(h, here.key)).status).toBe(200);
  expectProblem(await me(h, elsewhere.key), "apiKeys.network_refused");
  await h.rest().call("apiKeys.update", { apiKeyId: elsewhere.id, ipAllowlist: null });
  expect((await me(h, elsewhere.key)).status).toBe(200);
  const spoofed = await fetch(`${h.server.url}/api/v1/users/me`, {
    headers: {
      "x-api-key": (await h.apiKey({ ipAllowlist: ["203.0.113.0/24"] })).key,
      "x-forwarded-for": "203.0.113.7",
    },
  });
  expect(spoofed.status).toBe(403);
});

test.for([
  [{ ipAllowlist: ["10.0.0.0/33"] }],
  [{ ipAllowlist: ["10.0.0.1"] }],
  [{ ipAllowlist: [] }],
  [{ expiresAt: "2020-01-01T00:00:00Z" }],
  [{ rateLimitPerMinute: 0 }],
  [{ scopes: [] }],
  [{ scopes: ["partner:admin"] }],
  [{ scopes: ["*"] }],
  [{ name: "" }],
  [{ keyPrefix: "sdk_live_zz" }],
  [{ createdBy: "usr_00000000000000000000000000" }],
])("a key is not made of %j", async ([input], { h }) => {
  expectProblem(await h.rest().call("apiKeys.create", { name: "a key", ...input }), "request.invalid");
});

test("only what may change changes, and only if it is what was seen", async ({ h }) => {
  const { id: apiKeyId, etag } = await h.apiKey();
  const change = { name: "another", description: "d", rateLimitPerMinute: 7, ipAllowlist: ["10.0.0.0/8"] };
  const expiresAt = new Date(Date.now() + 1e6).toISOString();
  const changed = await h.rest().call("apiKeys.update", { apiKeyId, ...change, expiresAt, ifMatch: etag });
  expect(changed.body).toMatchObject({ data: { ...change, expiresAt } });
  expectProblem(await h.rest().call("apiKeys.update", { apiKeyId, name: "x", ifMatch: etag }), "apiKeys.stale_etag");
  for (const fixed of [
    { scopes: ["files:read"] },
    { permissionSourceId: h.owner.id },
    { status: "active" },
    { useCount: 0 },
  ])
    expectProblem(await h.rest().call("apiKeys.update", { apiKeyId, ...fixed }), "request.invalid");
  const freed = await h.rest().call("apiKeys.update", { apiKeyId, expiresAt: null, rateLimitPerMinute: null });
  expect(freed.body).toMatchObject({ data: { expiresAt: null, rateLimitPerMinute: null, name: "another" } });
});

test("the use of a key does not change its etag", async ({ h }) => {
  const { key, id: apiKeyId, etag } = await h.apiKey();
  await me(h, key);
  await h.server.services.apiKeys.flush();
  const { data } = Object((await h.rest().call("apiKeys.get", { apiKeyId })).body);
  expect([data.etag, data.useCount]).toEqual([etag, 1]);
});

test("uses are counted together and written seldom", async ({ h }) => {
  const { key, id: apiKeyId } = await h.apiKey();
  await Promise.all(Array.from({ length: 20 }, () => me(h, key)));
  const at = h.server.statements.length;
  await h.server.services.apiKeys.flush();
  const metrics = await (await fetch(`${h.server.url}/metrics`)).text();
  expect(metrics).toContain(`scai_api_key_usage_total{key_id="${apiKeyId}"} 20\n`);
  expect(
    h.server.statements.slice(at).filter((statement) => statement.includes("use_count")).length,
  ).toBeLessThanOrEqual(1);
  expect((await h.rest().call("apiKeys.get", { apiKeyId })).body).toMatchObject({
    data: { useCount: 20, lastUsedIp: "127.0.0.1", lastUsedAt: expect.any(String) },
  });
});

test("a request with a key that has just been seen asks the database nothing about it", async ({ h }) => {
  const { key } = await h.apiKey();
  const { services, statements } = h.server;
  await services.apiKeys.actorOf(key, "127.0.0.1");
  const before = statements.length;
  for (let i = 0; i < 100; i++) await services.apiKeys.actorOf(key, "127.0.0.1");
  expect(statements.length - before).toBe(0);
  services.apiKeys.forget(services.apiKeys.hashOf(key).secretHash);
  const again = statements.length;
  await services.apiKeys.actorOf(key, "127.0.0.1");
  expect(statements.length - again).toBe(1);
  await expect(services.apiKeys.actorOf("sdk_live_nonsense", "127.0.0.1")).rejects.toThrow();
  expect(statements.length - again).toBe(1);
});

test("uses that cannot be written are written later", async ({ h }) => {
  const { database, log } = h.server.services;
  const { id: apiKeyId } = await h.apiKey();
  let isDown = true;
  const usage = createKeyUsage({
    log,
    database: {
      ...database,
      get db() {
        if (isDown) throw new Error("the database is away");
        return database.db;
      },
    },
  });
  const [early, late] = [new Date("2026-11-22T10:00:00Z"), new Date("2026-11-22T10:00:05Z")];
  const id = ApiKeyId.parse(apiKeyId);
  usage.add(id, late, "192.0.2.2");
  await usage.flush();
  usage.add(id, early, "192.0.2.1");
  isDown = false;
  await usage.close();
  expect((await h.rest().call("apiKeys.get", { apiKeyId })).body).toMatchObject({
    data: { useCount: 2, lastUsedIp: "192.0.2.2", lastUsedAt: late.toISOString() },
  });
});

test("what is done to a key in one process counts in every other within a second", async ({ h }) => {
  const { database, clock, log } = h.server.services;
  const other = createApiKeyDirectory({ database, clock, log, pepper: "the-pepper-of-every-test-server" });
  const [revoked, replaced] = [await h.apiKey(), await h.apiKey()];
  for (const { key } of [revoked, replaced]) await other.actorOf(key, "127.0.0.1");
  await h.rest().call("apiKeys.revoke", { apiKeyId: revoked.id });
  await h.rest().call("apiKeys.regenerate", { apiKeyId: replaced.id });
  await untilCounted();
  for (const { key } of [revoked, replaced])
    await expect(other.actorOf(key, "127.0.0.1")).rejects.toMatchObject({ code: "apiKeys.invalid" });
  await other.close();
});

test("a key that is hashed with a previous pepper works, and is hashed anew when it is used", async ({ h }) => {
  const { database, clock, log } = h.server.services;
  const pepper = unique("another-pepper");
  const earlier = "the-pepper-of-every-test-server";
  const open = (previousPeppers: readonly string[]) =>
    createApiKeyDirectory({ database, clock, log, pepper, previousPeppers });
  const [without, rotating, twin] = [open([]), open(["a-pepper-before-that", earlier]), open([earlier])];
  const { key, id } = await h.apiKey();
  await expect(without.actorOf(key, "127.0.0.1")).rejects.toMatchObject({ code: "apiKeys.invalid" });
  const used = await Promise.all([rotating, twin].map((directory) => directory.actorOf(key, "127.0.0.1")));
  expect(used.map(({ credential }) => credential)).toEqual([
    expect.objectContaining({ id }),
    expect.objectContaining({ id }),
  ]);
  // Without the previous one now, and not where only that is known.
  expect((await open([]).actorOf(key, "127.0.0.1")).credential).toMatchObject({ id });
  await untilCounted();
  expectProblem(await me(h, key), "apiKeys.invalid");
  const { total, stale } = await countKeysByPepper(database.db, pepperIdOf(pepper));
  expect(total - stale).toBe(1);
  await Promise.all([without, rotating, twin].map((directory) => directory.close()));
});

test("a suspended user's key is refused within a second, and so is every key of a suspended tenant", async ({ h }) => {
  const { database } = h.server.services;
  const { key } = await h.apiKey();
  expect((await me(h, key)).status).toBe(200);
  await setUserStatus(database, h.owner.id, "suspended");
  await untilCounted();
  expectProblem(await me(h, key), "identity.user_suspended");
  await setUserStatus(database, h.owner.id, "active");
  await setTenantStatus(database, h.owner.tenantId, "suspended");
  await untilCounted();
  expectProblem(await me(h, key), "identity.tenant_suspended");
});

test("whoever was shown a group's key takes it with them when they are suspended, until it gets another secret", async ({
  h,
}) => {
  const { database } = h.server.services;
  const { person, groupName, groupId } = await aGroup(h);
  const other = await h.person({ groups: [groupName] });
  const { key, id: apiKeyId } = await h.apiKey({ as: person, permissionSourceId: groupId });
  await setUserStatus(database, person.id, "suspended");
  expectProblem(await me(h, key), "identity.user_suspended");
  const renewed = await h
    .rest(other)
    .get<{ key: string; createdBy: string; issuedTo: string }>("apiKeys.regenerate", { apiKeyId });
  expect([renewed.createdBy, renewed.issuedTo]).toEqual([person.id, other.id]);
  expect((await me(h, renewed.key)).status).toBe(200);
});

test("a group's key has the group's rights and not those of who made it", async ({ h }) => {
  const { person, groupId } = await aGroup(h);
  const { id: own } = await h.share({ as: person });
  const { id: ofGroup } = await h.share();
  await h.rest().get("shares.addMember", { shareId: ofGroup, principalId: groupId, role: "contributor" });
  const { key } = await h.apiKey({ as: person, permissionSourceId: groupId });
  const machine = h.withKey(key);
  expectProblem(await machine.call("shares.get", { shareId: own }), "shares.not_found");
  expect((await machine.call("folders.create", { shareId: ofGroup, name: "x" })).body).toMatchObject({
    data: { createdBy: person.id },
  });
  const made = await machine.get<{ ownerId: string; createdBy: string; role: string }>("shares.create", {
    name: "of the group",
    type: "project",
  });
  expect(made).toMatchObject({ ownerId: groupId, createdBy: person.id, role: "owner" });
  expectProblem(
    await machine.call("shares.create", { name: "x", type: "project", ownerId: person.id }),
    "shares.forbidden",
  );
  expectProblem(
    await machine.call("shares.removeMember", { shareId: ofGroup, principalId: groupId }),
    "shares.forbidden",
  );
});

test("a group's key never administers, whoever made it", async ({ h }) => {
  const { groupId } = await aGroup(h);
  const admin = await h.asAdmin();
  const { id: shareId } = await h.share();
  const { key } = await admin.apiKey({ permissionSourceId: groupId });
  expectProblem(await h.withKey(key).call("shares.get", { shareId }), "shares.not_found");
  expect((await me(h, key)).body).toMatchObject({ data: { adminRole: "none", groupIds: [groupId] } });
  const input = { name: "x", permissionSourceId: groupId, scopes: ["tenant:admin"] };
  expectProblem(await admin.rest().call("apiKeys.create", input), "apiKeys.forbidden");
});

test("a group's key has what the groups around its group have, and a person's key too", async ({ h }) => {
  const [inner, outer] = [unique("grp"), unique("grp")];
  const { person, ids } = await aGroup(h, [inner, outer]);
  const [innerId, outerId] = [ids[0]!, ids[1]!];
  const member = await h.person({ groups: [inner] });
  const { id: shareId } = await h.share();
  await h.rest().get("shares.addMember", { shareId, principalId: outerId, role: "reader" });
  const keys = [await h.apiKey({ as: person, permissionSourceId: innerId }), await h.apiKey({ as: member })];
  for (const { key } of keys) expect((await h.withKey(key).call("shares.get", { shareId })).status).toBe(404);
  expect((await h.rest(member).call("shares.get", { shareId })).status).toBe(404);
  const { db } = h.server.services.database;
  await db.insert(groupGroups).values({ tenantId: h.owner.tenantId, outerId, innerId });
  await untilCounted();
  for (const { key } of keys) expect((await h.withKey(key).call("shares.get", { shareId })).status).toBe(200);
  expect((await h.rest(member).call("shares.get", { shareId })).status).toBe(200);
  await db
    .update(groups)
    .set({ status: "deleted" })
    .where(and(eq(groups.tenantId, h.owner.tenantId), eq(groups.id, innerId)));
  await untilCounted();
  expectProblem(await me(h, keys[0]!.key), "apiKeys.invalid");
});

test("two keys of one person do not share what an Idempotency-Key remembers", async ({ h }) => {
  const [first, second] = [await h.apiKey(), await h.apiKey()];
  const headers = { "idempotency-key": unique("idem") };
  const make = async ({ key }: { key: string }) => {
    const answer = await h.withKey(key).call("shares.create", { name: "mine", type: "project" }, { headers });
    return [answer.status, Object(answer.body).data?.id];
  };
  const [ofFirst, ofSecond] = await Promise.all([make(first), make(second)]);
  expect([ofFirst[0], ofSecond[0]]).toEqual([201, 201]);
  expect(ofFirst[1]).not.toBe(ofSecond[1]);
  expect(await make(first)).toEqual(ofFirst);
});

test("an administrator makes keys for people and groups of the tenant and sees all of them; others only theirs", async ({
  h,
}) => {
  const admin = await h.asAdmin();
  const { person, groupId } = await aGroup(h);
  const forPerson = await admin.apiKey({ permissionSourceId: person.id });
  const forGroup = await admin.apiKey({ permissionSourceId: groupId });
  const own = await admin.apiKey();
  const seen = async (of: Harness, who = of.owner) =>
    (await of.rest(who).get<{ items: { id: string }[] }>("apiKeys.list")).items.map((item) => item.id);
  expect(await seen(admin)).toEqual([forPerson.id, forGroup.id, own.id]);
  expect(await seen(h, person)).toEqual([forPerson.id, forGroup.id]);
  expect(await seen(h)).toEqual([]);
  expect((await me(h, forPerson.key)).body).toMatchObject({ data: { id: person.id } });
  expectProblem(await h.rest(person).call("apiKeys.revoke", { apiKeyId: own.id }), "apiKeys.not_found");
  expect((await h.rest(person).call("apiKeys.revoke", { apiKeyId: forPerson.id })).status).toBe(200);
  const narrow = await h.person({ isAdmin: true });
  expect(await seen(h, narrow)).toEqual([]);
});

test("nobody makes keys for others: other people, groups they are not in, anybody elsewhere", async ({ h }) => {
  const { groupId } = await aGroup(h);
  const stranger = await h.person();
  const foreign = await h.person({ tenant: `${h.tenant}_other` });
  for (const permissionSourceId of [groupId, stranger.id, foreign.id, "usr_00000000000000000000000000"])
    expectProblem(await h.rest().call("apiKeys.create", { name: "x", permissionSourceId }), "apiKeys.forbidden");
  const admin = await h.asAdmin();
  for (const permissionSourceId of [foreign.id, "grp_00000000000000000000000000"])
    expectProblem(await admin.rest().call("apiKeys.create", { name: "x", permissionSourceId }), "request.invalid");
});

test("nobody can wake, loosen or take over a key that they could not make", async ({ h }) => {
  const { id: apiKeyId } = await h.apiKey({ scopes: ["files:write", "dns:write"] });
  for (const [name, input] of [
    ["apiKeys.activate", {}],
    ["apiKeys.regenerate", {}],
    ["apiKeys.update", { ipAllowlist: null }],
  ] as const)
    expectProblem(await h.rest().call(name, { apiKeyId, ...input }), "apiKeys.forbidden");
  expect((await h.rest().call("apiKeys.revoke", { apiKeyId })).status).toBe(200);
});

test("without scopes a key gets what the maker's token allows of files and DNS", async ({ h }) => {
  const reader = await h.person({ scope: "files:read" });
  const made = await h.rest(reader).get<{ scopes: string[] }>("apiKeys.create", { name: "x" });
  expect(made.scopes).toEqual(["files:read"]);
  const all = await meet(h.server.services, { tenant: h.tenant, isAdmin: true, scope: "*" });
  const wide = await h.rest(all).get<{ scopes: string[] }>("apiKeys.create", { name: "x", scopes: null });
  expect(wide.scopes).toEqual(["files:read", "files:write", "dns:read", "dns:write"]);
});

test("what is done to a key can be found in the audit log, without the key", async ({ h }) => {
  const { key, id: apiKeyId } = await h.apiKey();
  const renewed = await h.rest().get<{ key: string }>("apiKeys.regenerate", { apiKeyId });
  await h.rest().call("apiKeys.revoke", { apiKeyId, reason: "over" });
  await h.rest().call("apiKeys.delete", { apiKeyId });
  const rows = await h.server.services.database.db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.tenantId, h.owner.tenantId));
  const ofKey = rows.filter((row) => JSON.stringify(row).includes(apiKeyId));
  expect(ofKey.map((row) => row.action)).toEqual([
    "api_key.create",
    "api_key.regenerate",
    "api_key.revoke",
    "api_key.delete",
  ]);
  for (const text of [key, renewed.key]) expect(JSON.stringify(rows)).not.toContain(text.slice(12));
});

test("an access token that is not one of a person's cannot be an API key, nor the other way round", async ({ h }) => {
  const { key } = await h.apiKey();
  const asBearer = await fetch(`${h.server.url}/api/v1/users/me`, { headers: { authorization: `Bearer ${key}` } });
  expect(asBearer.status).toBe(401);
  const token = await signToken({ tenant: h.tenant, user: h.owner.scaikeyId });
  expectProblem(await me(h, token), "apiKeys.invalid");
});
