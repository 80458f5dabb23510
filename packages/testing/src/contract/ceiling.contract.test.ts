import { inputOf } from "@scai/backend";
import { rolePermissions, scopes, type ZoneId } from "@scai/contract";
import fc from "fast-check";
import { expect } from "vitest";
import { z } from "zod";
import { type Answer, type ApiClient, operations } from "../api-client.ts";
import { type Harness, resource, test } from "../harness.ts";
import { type Person, unique } from "../people.ts";
import { enrolAtScaiKey, enrolTenantAtScaiKey } from "../scaikey-people.ts";
import { ceilingRows, type Draw, type World } from "./rows/ceilings.ts";

// Nobody gives what they do not have (S3 of the quality goals): people with rights by chance use every operation that gives any, one after
// the other, and after each nobody can do anything that they could not before and the giver cannot.

const numRuns = Number(process.env["SCAI_CEILING_RUNS"] ?? 4);

/** The members of inputs that say which rights somebody gets, or who does. */
const tellRights =
  /^(role|roleId|adminRole|permissions|scopes|permissionSourceId|principalId|memberId|newOwnerId|aceType|inheritFromParent)$/;

test("what can tell in its input which rights somebody gets is declared to give them, and has a row here", () => {
  const telling = [...operations.values()].filter(({ name, op, procedure }) => {
    const members = Object.keys(inputOf(name, procedure).shape);
    return op.method !== "GET" && op.method !== "DELETE" && members.some((member) => tellRights.test(member));
  });
  const declared = [...operations.values()].filter(({ op }) => op.gives === "rights").map(({ name }) => name);
  expect(telling.map(({ name }) => name).filter((name) => !declared.includes(name))).toEqual([]);
  expect(Object.keys(ceilingRows).toSorted()).toEqual(declared.toSorted());
});

const withoutBypass = rolePermissions.filter((permission) => permission !== "validation:bypass");

/** What somebody has at the beginning, beside the tenant's administrator. */
const someRights = fc.record({
  isAdmin: fc.nat(2).map((n) => n === 0),
  permissions: fc.oneof(fc.subarray([...rolePermissions]), fc.constantFrom(withoutBypass, [...rolePermissions])),
  inZone: fc.boolean(),
  bits: fc.array(fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constantFrom(0, 63)), { minLength: 3, maxLength: 3 }),
});
type Rights = typeof someRights extends fc.Arbitrary<infer Value> ? Value : never;

const peopleCount = 3;
const aPerson = fc.nat(peopleCount - 1);

const aStep = fc.record({
  giver: aPerson,
  to: aPerson,
  token: fc.oneof(
    { weight: 3, arbitrary: fc.constant(["*"]) },
    { weight: 1, arbitrary: fc.subarray([...scopes], { minLength: 1 }) },
  ),
  isToGroup: fc.nat(3).map((n) => n === 0),
  place: fc.nat(2),
  bits: fc.integer({ min: 1, max: 63 }),
  isAllowed: fc.nat(3).map((n) => n > 0),
  permissions: fc.subarray(["records:read", "records:delete", "audit:read", "validation:bypass"] as const, {
    minLength: 1,
    maxLength: 2,
  }),
  shareRole: fc.constantFrom("reader", "contributor", "admin"),
  adminRole: fc.constantFrom("none", "tenant_admin", "partner_admin"),
  scopes: fc.subarray(["files:read", "files:write", "dns:read", "dns:write", "tenant:admin"], { minLength: 1 }),
});
type Step = typeof aStep extends fc.Arbitrary<infer Value> ? Value : never;

const names = Object.keys(ceilingRows);

const aStory = fc.record({
  rights: fc.array(someRights, { minLength: peopleCount, maxLength: peopleCount }),
  order: fc.shuffledSubarray(names, { minLength: names.length }),
  steps: fc.array(aStep, { minLength: names.length, maxLength: names.length }),
});

type Story = typeof aStory extends fc.Arbitrary<infer Value> ? Value : never;

/** The same person tries everything, and gives as little as there is: of a tenant's administrator all of it is taken, of nobody nothing. */
function oneGiver(isAdmin: boolean): Story {
  const step: Step = {
    giver: 0,
    to: 1,
    token: ["*"],
    isToGroup: false,
    place: 1,
    bits: 1,
    isAllowed: true,
    permissions: ["records:read"],
    shareRole: "reader",
    adminRole: "tenant_admin",
    scopes: ["dns:write"],
  };
  const nobody: Rights = { isAdmin: false, permissions: [], inZone: false, bits: [0, 0, 0] };
  return {
    rights: [{ ...nobody, isAdmin }, nobody, nobody],
    // Members come before who becomes the owner, and everything before who becomes an administrator.
    order: names.toReversed(),
    steps: names.map(() => step),
  };
}

async function aWorld(h: Harness, rights: readonly Rights[]): Promise<World> {
  await enrolTenantAtScaiKey(h.tenant);
  const admin = await h.asAdmin();
  const chief = admin.owner;
  await admin.role(chief, "validation_bypass");
  const { id: shareId } = await admin.share();
  const inner = [await admin.folder(shareId), await admin.folder(shareId)];
  await admin.breakInheritance(inner[1]!.id);
  const places = [shareId, ...inner.map(({ id }) => id)];
  const name = `${unique("zone").replace("_", "-")}.test`;
  const { id: zoneId } = await admin.rest().get<{ id: ZoneId }>("domains.create", { name });
  const group = await admin.rest().get<{ id: `grp_${string}` }>("admin.createGroup", { name: unique("group") });
  const people = await Promise.all(
    rights.map(async ({ isAdmin, permissions, inZone, bits }) => {
      const person = await admin.person({ name: await enrolAtScaiKey("giver", h.tenant), isAdmin, scope: "*" });
      if (permissions.length > 0) await admin.role(person, permissions, inZone ? { zoneId } : {});
      return { person, bits };
    }),
  );
  for (const { person, bits } of people) {
    for (const [i, place] of places.entries())
      if (bits[i] !== 0) await admin.ace(place, { type: "allow", permissions: bits[i] ?? 0, to: person });
  }
  return {
    h: admin,
    chief,
    people: people.map(({ person }) => person),
    group,
    shareId: `shr_${shareId.slice(4)}`,
    places,
    zoneId,
    keys: [],
  };
}

const Data = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ data: z.object(shape) });
const Permissions = Data({ permissions: z.array(z.string()) });
const Allowed = Data({ allowed: z.boolean() });
const Share = Data({ role: z.string().nullable() });
const Context = Data({ user: z.object({ adminRole: z.string() }), permissions: z.array(z.string()) });

/**
 * Everything that somebody can do in this world with what they show. What entries allow a person counts even while they may not read the
 * thing: whoever lets them read it then gives them no more than that.
 */
async function abilities(client: ApiClient, world: World, person?: Person): Promise<ReadonlySet<string>> {
  const { chief, h, places, shareId, zoneId } = world;
  const ask = async <Output>(
    schema: z.ZodType<Output>,
    name: string,
    input: object,
    tell: (out: Output) => string[],
    who?: ApiClient,
  ) => {
    const answer = await (who ?? client).call(name, { ...input });
    if (answer.status >= 500) throw new Error(`${name} answered ${answer.status}`);
    return answer.status < 300 ? tell(schema.parse(answer.body)) : [];
  };
  const told = await Promise.all([
    ...places.map((id, i) =>
      ask(
        Permissions,
        "permissions.getEffective",
        { ...resource(id), ...(person === undefined ? {} : { userId: person.id }) },
        ({ data }) => data.permissions.map((permission) => `${permission} at place ${i}`),
        person && h.rest(chief),
      ),
    ),
    ask(Share, "shares.get", { shareId }, ({ data }) => (data.role === "owner" ? ["owns the share"] : [])),
    ask(Permissions, "users.listMyPermissions", { zoneId }, ({ data }) =>
      data.permissions.map((permission) => `${permission} in the zone`),
    ),
    ...["records:read", "records:delete"].map((permission) =>
      ask(
        Allowed,
        "users.checkMyPermission",
        { permission, zoneId, recordName: "a.dev", recordType: "A" },
        ({ data }) => (data.allowed ? [`${permission} at a.dev`] : []),
      ),
    ),
    ask(Context, "users.getMyContext", {}, ({ data: { user, permissions } }) => [
      ...permissions.map((permission) => `${permission} in the tenant`),
      ...administrations(user.adminRole),
    ]),
  ]);
  return new Set(told.flat());
}

/** A role of an administrator includes those below it, and the tenant's shares as if they were theirs. */
function administrations(role: string): string[] {
  const ladder = ["tenant_admin", "partner_admin", "super_admin"];
  return role === "none" ? [] : ["owns the share", ...ladder.slice(0, ladder.indexOf(role) + 1)];
}

async function everybodysAbilities(world: World): Promise<Abilities> {
  const told = [
    ...world.people.map(async (person) => [person.id, await abilities(world.h.rest(person), world, person)] as const),
    ...world.keys.slice(-1).map(async (key) => [key, await abilities(world.h.withKey(key), world)] as const),
  ];
  return new Map(await Promise.all(told));
}

type Outcome = "given" | "refused";
type Abilities = ReadonlyMap<string, ReadonlySet<string>>;

/** Has somebody give something away; fails when anybody can do by it what the giver cannot. Tells what everybody can do then. */
async function take(world: World, name: string, step: Step, known: Abilities): Promise<[Outcome, Abilities]> {
  const row = ceilingRows[name];
  const [giver, to] = [world.people[step.giver], world.people[step.to]];
  if (row === undefined || giver === undefined || to === undefined) throw new Error(`no row or person for ${name}`);
  const draw: Draw = { ...step, to, place: world.places[step.place] ?? "" };
  const victim = await row.victim?.(world, draw);
  const arranged = await row.arrange?.(world, draw);
  const before = arranged === undefined ? known : await everybodysAbilities(world);
  const victims = victim === undefined ? undefined : await abilities(world.h.rest(victim), world, victim);
  const input = {
    ...arranged,
    ...(await row.input(world, draw, giver)),
    ...(victim === undefined ? {} : { userId: victim.id }),
  };
  const caller = world.h.rest(await world.h.withScope(giver, step.token));
  const answer = await caller.call(name, input);
  const told = `${name} ${JSON.stringify(input)} by ${giver.id} with ${step.token.join(" ")}: ${answer.status}`;
  expect(answer.status, told).toBeLessThan(500);
  if (answer.status >= 300) return ["refused", before];
  await row.settle?.(world, draw, outputOf(answer));
  const own = before.get(giver.id) ?? new Set();
  const shown = shownKey(answer);
  if (shown !== undefined) {
    world.keys.push(shown);
    expectWithin(await abilities(world.h.withKey(shown), world), await abilities(caller, world), told);
  }
  if (victims !== undefined) expectWithin(victims, own, told);
  const after = await everybodysAbilities(world);
  for (const [who, now] of after)
    if (who !== shown) expectWithin(now, new Set([...own, ...(before.get(who) ?? [])]), `${who} by ${told}`);
  return ["given", after];
}

function expectWithin(some: ReadonlySet<string>, most: ReadonlySet<string>, told: string): void {
  expect(
    [...some].filter((ability) => !most.has(ability)),
    told,
  ).toEqual([]);
}

function outputOf({ body }: Answer): { id: string } {
  const parsed = Data({ id: z.string() }).safeParse(body);
  return { id: parsed.success ? parsed.data.data.id : "" };
}

function shownKey({ body }: Answer): string | undefined {
  const parsed = Data({ key: z.string() }).safeParse(body);
  return parsed.success ? parsed.data.data.key : undefined;
}

test("nobody can do anything by what was given that the giver cannot", { timeout: 60_000 * numRuns }, async ({ h }) => {
  const outcomes = new Map<string, Set<Outcome>>(names.map((name) => [name, new Set()]));
  const live = async ({ rights, order, steps }: Story) => {
    const world = await aWorld(h, rights);
    let known = await everybodysAbilities(world);
    for (const [i, step] of steps.entries()) {
      const name = order[i] ?? "";
      const [outcome, now] = await take(world, name, step, known);
      outcomes.get(name)?.add(outcome);
      known = now;
    }
  };
  await fc.assert(fc.asyncProperty(aStory, live), {
    numRuns,
    seed: 20_261_126,
    endOnFailure: true,
    examples: [[oneGiver(true)], [oneGiver(false)]],
  });
  // Both sides of every ceiling were met.
  const met = [...outcomes].map(([name, seen]) => [name, [...seen].toSorted()]);
  expect(met).toEqual(names.map((name) => [name, ["given", "refused"]]));
});
