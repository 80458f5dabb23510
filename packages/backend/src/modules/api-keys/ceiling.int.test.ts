import { scopes as allScopes, namesOfPermissions, type PrincipalId, permissionBits, type ZoneId } from "@scai/contract";
import { users } from "@scai/db";
import {
  type ApiClient,
  activeZone,
  expectProblem,
  type Harness,
  type Person,
  resource,
  test,
  unique,
} from "@scai/testing";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect } from "vitest";
import { z } from "zod";
import { keyScopes } from "./api-keys.policy.ts";

// S3 of the quality goals: whatever is asked for, and by whom, no key can do what the person who was shown it cannot.

interface World {
  readonly groups: readonly { readonly name: string; readonly id: PrincipalId; readonly shareId: string }[];
  readonly colleague: { readonly person: Person; readonly shareId: string };
  readonly chief: Person;
  /** Have of roles what no administrator of the tenant has: in all of it, in a zone, by an access grant. */
  readonly bypasser: Person;
  readonly zoned: Person;
  readonly zoneId: ZoneId;
  readonly foreigner: Person;
}

async function aWorld(h: Harness): Promise<World> {
  const groups = await Promise.all(
    ["one", "two"].map(async (prefix) => {
      const name = unique(prefix);
      await h.person({ groups: [name] });
      const id = await h.groupId(name);
      const { id: shareId } = await h.share();
      await h.rest().get("shares.addMember", { shareId, principalId: id, role: "contributor" });
      return { name, id, shareId };
    }),
  );
  const person = await h.person();
  const { id: shareId } = await h.share({ as: person });
  const chief = await h.person();
  const { db } = h.server.services.database;
  await db.update(users).set({ adminRole: "partner_admin" }).where(eq(users.id, chief.id));
  const [bypasser, zoned] = [await h.person(), await h.person()];
  await h.role(bypasser, "validation_bypass");
  const { id: zoneId } = await activeZone(await h.asAdmin());
  await h.role(zoned, ["domains:read", "validation:bypass"], { zoneId });
  return {
    groups,
    colleague: { person, shareId },
    chief,
    bypasser,
    zoned,
    zoneId,
    foreigner: await h.person({ tenant: `${h.tenant}_other` }),
  };
}

const aMaker = fc.record({
  isBypasser: fc.boolean(),
  isAdmin: fc.boolean(),
  groups: fc.subarray([0, 1]),
  scopes: fc.oneof(fc.subarray([...allScopes], { minLength: 1 }), fc.constant(["*"])),
});
type Maker = typeof aMaker extends fc.Arbitrary<infer Value> ? Value : never;

const aRequest = fc.record({
  source: fc.constantFrom("absent", "self", "one", "two", "colleague", "chief", "bypasser", "zoned", "foreigner"),
  scopes: fc.oneof(fc.constant(undefined), fc.subarray([...keyScopes], { minLength: 1 })),
});

const sourceOf = (
  source: string,
  self: Person,
  { groups, colleague, chief, bypasser, zoned, foreigner }: World,
): PrincipalId | undefined =>
  ({
    absent: undefined,
    self: self.id,
    one: groups[0]?.id,
    two: groups[1]?.id,
    colleague: colleague.person.id,
    chief: chief.id,
    bypasser: bypasser.id,
    zoned: zoned.id,
    foreigner: foreigner.id,
  })[source];

async function met(h: Harness, world: World, { isAdmin, isBypasser, groups, scopes }: Maker): Promise<Person> {
  const names = groups.flatMap((at) => world.groups[at]?.name ?? []);
  const person = await h.person({ isAdmin, groups: names, scope: scopes.join(" ") });
  if (isBypasser) await h.role(person, "validation_bypass");
  return person;
}

/** Which of these calls succeed. They say everything that a key can have of its maker: scopes, rights, administration. */
async function abilities(client: ApiClient, world: World): Promise<string[]> {
  const shareIds = [...world.groups, world.colleague].map(({ shareId }) => shareId);
  const calls: [string, Record<string, unknown>][] = [
    ["shares.list", {}],
    ["admin.listUsers", {}],
    ["admin.listTenants", {}],
    ...shareIds.flatMap((shareId): typeof calls => [
      ["shares.get", { shareId }],
      ["folders.create", { shareId, name: unique("folder") }],
      ["shares.update", { shareId, description: unique("text") }],
    ]),
  ];
  const statuses = await Promise.all(calls.map(async ([name, input]) => (await client.call(name, input)).status));
  const permitted = [{}, { zoneId: world.zoneId }].map(async (where) => {
    const { permissions } = await client.get<{ permissions: string[] }>("users.listMyPermissions", where);
    return permissions.map((permission) => `${permission} ${JSON.stringify(where)}`);
  });
  const succeeding = calls.flatMap(([name, { shareId }], i) =>
    (statuses[i] ?? 500) < 300 ? `${name} ${shareId}` : [],
  );
  return [...succeeding, ...(await Promise.all(permitted)).flat()];
}

test("no key can do what the person who was shown it cannot", { timeout: 120_000 }, async ({ h }) => {
  const world = await aWorld(h);
  let made = 0;
  const run = async (
    first: Maker,
    second: Maker,
    request: { source: string; scopes: readonly string[] | undefined },
  ) => {
    const [maker, other] = [await met(h, world, first), await met(h, world, second)];
    const permissionSourceId = sourceOf(request.source, maker, world);
    const input = { name: "key", permissionSourceId, scopes: request.scopes };
    const answer = await h.rest(maker).call("apiKeys.create", JSON.parse(JSON.stringify(input)));
    if (answer.status !== 201) return;
    made += 1;
    const { key, id: apiKeyId } = Object(answer.body).data;
    expect(await abilities(h.rest(maker), world)).toEqual(
      expect.arrayContaining(await abilities(h.withKey(key), world)),
    );
    const taken = await h.rest(other).call("apiKeys.regenerate", { apiKeyId });
    if (taken.status !== 200) return;
    expect(await abilities(h.rest(other), world)).toEqual(
      expect.arrayContaining(await abilities(h.withKey(Object(taken.body).data.key), world)),
    );
  };
  await fc.assert(fc.asyncProperty(aMaker, aMaker, aRequest, run), { numRuns: 60, seed: 20_261_122 });
  expect(made).toBeGreaterThan(10);
});

test("a key of who has a role that the administrator has not is refused, and told what is lacking where", async ({
  h,
}) => {
  const admin = await h.asAdmin();
  const colleague = await h.person();
  const make = (input: object) =>
    admin.rest().call("apiKeys.create", { name: "key", permissionSourceId: colleague.id, ...input });
  const { id: zoneId } = await activeZone(admin);
  const takeZone = await h.role(colleague, ["validation:bypass"], { zoneId });
  const inZone = await make({ scopes: ["dns:write"] });
  expectProblem(inZone, "roles.beyond_own_rights");
  expect(inZone.body).toMatchObject({ detail: `You do not have validation:bypass in the zone ${zoneId}.` });
  await takeZone();
  const take = await h.role(colleague, "validation_bypass");
  const inTenant = await make({ scopes: ["dns:write"] });
  expectProblem(inTenant, "roles.beyond_own_rights");
  expect(inTenant.body).toMatchObject({ detail: "You do not have validation:bypass in the tenant." });
  // A key that cannot use it does not have it.
  expect((await make({ scopes: ["dns:read", "files:write"] })).status).toBe(201);
  await take();
  expect((await make({ scopes: ["dns:write"] })).status).toBe(201);
});

test("a role that the source got since is held against who changes, wakes or takes over a key, through groups too", async ({
  h,
}) => {
  const admin = await h.asAdmin();
  const groupName = unique("grp");
  const member = await h.person({ groups: [groupName], scope: "*" });
  const { id: apiKeyId } = await admin.apiKey({ permissionSourceId: member.id, scopes: ["dns:write"] });
  await h.role(await h.groupId(groupName), "validation_bypass");
  for (const [name, input] of [
    ["apiKeys.activate", {}],
    ["apiKeys.regenerate", {}],
    ["apiKeys.update", { ipAllowlist: null }],
  ] as const) {
    expectProblem(await admin.rest().call(name, { apiKeyId, ...input }), "roles.beyond_own_rights");
    expect((await h.rest(member).call(name, { apiKeyId, ...input })).status).toBe(200);
  }
  expect((await admin.rest().call("apiKeys.revoke", { apiKeyId })).status).toBe(200);
});

test("a key has a right of the source no longer than its maker has it", async ({ h }) => {
  const admin = await h.asAdmin();
  const [soon, later] = [new Date(Date.now() + 3_600_000), new Date(Date.now() + 7_200_000)];
  const colleague = await h.person();
  await h.role(colleague, "validation_bypass");
  await h.role(admin.owner, "validation_bypass", { expiresAt: soon });
  const input = { name: "key", permissionSourceId: colleague.id, scopes: ["dns:write"] };
  for (const expiresAt of [null, later.toISOString()])
    expectProblem(await admin.rest().call("apiKeys.create", { ...input, expiresAt }), "roles.beyond_own_rights");
  const expiresAt = soon.toISOString();
  const { id: apiKeyId } = await admin.rest().get<{ id: string }>("apiKeys.create", { ...input, expiresAt });
  expectProblem(
    await admin.rest().call("apiKeys.update", { apiKeyId, expiresAt: later.toISOString() }),
    "roles.beyond_own_rights",
  );
  expect((await admin.rest().call("apiKeys.update", { apiKeyId, name: "other" })).status).toBe(200);
});

test("nobody makes, wakes or takes over a key of a group that may do with files what is denied to them", async ({
  h,
}) => {
  const name = unique("team");
  const scope = "files:read files:write dns:read";
  const [denied, colleague] = [await h.person({ groups: [name], scope }), await h.person({ groups: [name], scope })];
  const groupId = await h.groupId(name);
  const { id: shareId } = await h.share();
  await h.rest().get("shares.addMember", { shareId, principalId: groupId, role: "contributor" });
  const folder = await h.folder(shareId);
  const input = { name: "key", permissionSourceId: groupId };
  const make = (as: Person, scopes = ["files:read"]) => h.rest(as).call("apiKeys.create", { ...input, scopes });
  const { id: apiKeyId } = await h.apiKey({ as: denied, ...input });
  await h.ace(folder.id, { type: "deny", permissions: permissionBits.read, to: denied });

  expectProblem(await make(denied), "apiKeys.forbidden");
  for (const operation of ["apiKeys.regenerate", "apiKeys.activate"])
    expectProblem(await h.rest(denied).call(operation, { apiKeyId }), "apiKeys.forbidden");
  expectProblem(await h.rest(denied).call("apiKeys.update", { apiKeyId, name: "other" }), "apiKeys.forbidden");
  expect((await h.rest(denied).call("apiKeys.revoke", { apiKeyId })).status).toBe(200);
  // What has nothing to do with files, a key of one's own, and a colleague's key are as they were.
  expect((await make(denied, ["dns:read"])).status).toBe(201);
  expect((await h.rest(denied).call("apiKeys.create", { name: "own" })).status).toBe(201);
  expect((await make(colleague)).status).toBe(201);
  // So is the group's once it may do no more than they may.
  await h.ace(folder.id, { type: "deny", permissions: permissionBits.read, to: groupId });
  expect((await make(denied)).status).toBe(201);
  await h.ace(shareId, { type: "deny", permissions: permissionBits.write, to: denied });
  expectProblem(await make(denied), "apiKeys.forbidden");
});

const aDenial = fc.record({
  place: fc.nat(2),
  whom: fc.constantFrom("holder", "holder's other group", "group", "somebody else in the group"),
  type: fc.constantFrom("allow", "deny"),
  permissions: fc.integer({ min: 1, max: 63 }),
});

test("a group's key can never do what is denied to its holder, whenever, where and by which group of theirs, and else all that the group can", {
  timeout: 60_000,
}, async ({ h }) => {
  const runs = Number(process.env["SCAI_DENIAL_RUNS"] ?? 3);
  await fc.assert(
    fc.asyncProperty(fc.array(aDenial, { minLength: 3, maxLength: 6 }), async (denials) => {
      const [team, other] = [unique("team"), unique("other")];
      const [holder, colleague] = [await h.person({ groups: [team, other] }), await h.person({ groups: [team] })];
      const [groupId, otherId] = [await h.groupId(team), await h.groupId(other)];
      const { id: shareId } = await h.share();
      await h.rest().get("shares.addMember", { shareId, principalId: groupId, role: "contributor" });
      const folder = await h.folder(shareId);
      const inner = await h.rest().get<{ id: string }>("folders.create", { parentId: folder.id, name: "inner" });
      const { key } = await h.apiKey({ as: holder, permissionSourceId: groupId });
      const places = [shareId, folder.id, inner.id];
      const may = (client: ApiClient) =>
        Promise.all(
          places.map(async (id) => {
            const answer = await client.call("permissions.getEffective", resource(id));
            const { data } = Effective.parse(answer.status === 200 ? answer.body : { data: { permissions: [] } });
            return data.permissions;
          }),
        );
      for (const { place, whom, type, permissions } of denials) {
        const to = { holder, "holder's other group": otherId, group: groupId, "somebody else in the group": colleague }[
          whom
        ];
        const answer = await h.rest().call("permissions.addEntry", {
          ...resource(places[place] ?? ""),
          principalId: typeof to === "string" ? to : to.id,
          aceType: type,
          permissions: namesOfPermissions(permissions),
          inheritToChildren: true,
        });
        expect(answer.status).toBeLessThan(300);
      }
      // Who is in that group and nothing else, as far as anything was said of them, can do what the group can.
      const plain = await h.person({ groups: [team] });
      const [ofGroup, ofHolder, ofKey] = await Promise.all([
        may(h.rest(plain)),
        may(h.rest(holder)),
        may(h.withKey(key)),
      ]);
      const expected = ofGroup.map((names, i) => names.filter((name) => ofHolder[i]?.includes(name)));
      expect(ofKey.map((names) => names.toSorted())).toEqual(expected.map((names) => names.toSorted()));
    }),
    { numRuns: runs },
  );
});

const Effective = z.object({ data: z.object({ permissions: z.array(z.string()) }) });

test("what is denied to its holder after a group's key was made is as if it were not there, without another statement", async ({
  h,
}) => {
  const name = unique("team");
  const [holder, colleague] = [await h.person({ groups: [name] }), await h.person({ groups: [name] })];
  const groupId = await h.groupId(name);
  const { id: shareId } = await h.share();
  await h.rest().get("shares.addMember", { shareId, principalId: groupId, role: "contributor" });
  const folder = await h.folder(shareId);
  const keys = await Promise.all(
    [holder, colleague].map(async (as) => h.withKey((await h.apiKey({ as, permissionSourceId: groupId })).key)),
  );
  const [own, others] = keys;
  if (own === undefined || others === undefined) throw new Error("two keys");
  const seen = async (client: ApiClient) => {
    const listed = await client.get<{ items: { id: string }[] }>("folders.listChildren", { folderId: "root", shareId });
    const changes = await client.get<{ items: { resourceId: string }[] }>("sync.listChanges", {
      shareId,
      from: "start",
    });
    const { status } = await client.call("folders.get", { folderId: folder.id });
    return [
      listed.items.some(({ id }) => id === folder.id),
      changes.items.some(({ resourceId }) => resourceId === folder.id),
      status,
    ];
  };
  // The least of three: what a key and its holder may do is read anew every half second.
  const statements = async () => {
    const counts: number[] = [];
    for (let i = 0; i < 3; i++) {
      const before = h.server.statements.length;
      await own.call("folders.get", { folderId: folder.id });
      counts.push(h.server.statements.length - before);
    }
    return Math.min(...counts);
  };
  expect([await seen(own), await seen(others)]).toEqual([
    [true, true, 200],
    [true, true, 200],
  ]);
  const alone = await statements();
  await h.ace(folder.id, { type: "deny", permissions: permissionBits.read, to: holder });
  expect([await seen(own), await seen(others)]).toEqual([
    [false, false, 404],
    [true, true, 200],
  ]);
  expect(await statements()).toBeLessThanOrEqual(alone);
});
