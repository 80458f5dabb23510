import { scopes as allScopes, type PrincipalId } from "@scai/contract";
import { users } from "@scai/db";
import { type ApiClient, type Harness, type Person, test, unique } from "@scai/testing";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect } from "vitest";
import { keyScopes } from "./api-keys.policy.ts";

// S3 of the quality goals: whatever is asked for, and by whom, no key can do what the person who was shown it cannot.

interface World {
  readonly groups: readonly { readonly name: string; readonly id: PrincipalId; readonly shareId: string }[];
  readonly colleague: { readonly person: Person; readonly shareId: string };
  readonly chief: Person;
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
  return { groups, colleague: { person, shareId }, chief, foreigner: await h.person({ tenant: `${h.tenant}_other` }) };
}

const aMaker = fc.record({
  isAdmin: fc.boolean(),
  groups: fc.subarray([0, 1]),
  scopes: fc.oneof(fc.subarray([...allScopes], { minLength: 1 }), fc.constant(["*"])),
});
type Maker = typeof aMaker extends fc.Arbitrary<infer Value> ? Value : never;

const aRequest = fc.record({
  source: fc.constantFrom("absent", "self", "one", "two", "colleague", "chief", "foreigner"),
  scopes: fc.oneof(fc.constant(undefined), fc.subarray([...keyScopes], { minLength: 1 })),
});

const sourceOf = (source: string, self: Person, { groups, colleague, chief, foreigner }: World) =>
  ({
    absent: undefined,
    self: self.id,
    one: groups[0]?.id,
    two: groups[1]?.id,
    colleague: colleague.person.id,
    chief: chief.id,
    foreigner: foreigner.id,
  })[source];

function met(h: Harness, world: World, { isAdmin, groups, scopes }: Maker): Promise<Person> {
  const names = groups.flatMap((at) => world.groups[at]?.name ?? []);
  return h.person({ isAdmin, groups: names, scope: scopes.join(" ") });
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
  return calls.flatMap(([name, { shareId }], i) => ((statuses[i] ?? 500) < 300 ? `${name} ${shareId}` : []));
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
