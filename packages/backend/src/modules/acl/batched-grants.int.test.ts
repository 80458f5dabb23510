import {
  allPermissions,
  type FolderId,
  permissionBits,
  permissionsOfRole,
  type ShareId,
  type ShareRole,
} from "@scai/contract";
import { type Harness, harnessOn, type Person, test } from "@scai/testing";
import fc from "fast-check";
import { expect } from "vitest";
import { loadNodeGrantsOf } from "./batched-grants.ts";
import type { Grant, GrantLevel } from "./grants.repo.ts";
import { judgeNode } from "./judge.ts";
import { naiveJudge } from "./testing/naive-judge.ts";
import type { Who } from "./who.ts";

const roles = ["admin", "contributor", "reader"] as const;
const someone = fc.integer({ min: 0, max: 3 });

/** A tree by the parent of each folder, who has a role in the share, the entries, and where inheritance is broken. */
const scene = fc.record({
  parents: fc.array(fc.nat(), { minLength: 4, maxLength: 12 }),
  members: fc.uniqueArray(fc.record({ who: fc.integer({ min: 0, max: 2 }), role: fc.constantFrom(...roles) }), {
    selector: ({ who }) => who,
    maxLength: 3,
  }),
  entries: fc.array(
    fc.record({
      at: fc.nat(),
      whom: someone,
      type: fc.constantFrom("allow" as const, "deny" as const),
      permissions: fc.integer({ min: 1, max: allPermissions }),
      inheritToChildren: fc.boolean(),
    }),
    { maxLength: 16 },
  ),
  broken: fc.array(fc.nat(), { maxLength: 3 }),
});

interface Placed {
  readonly id: FolderId;
  /** The levels from this folder up, the share's apart. */
  readonly levels: readonly GrantLevel[];
}

/** Makes the scene through the database, and tells what it should mean, without the database. */
async function build(h: Harness, cast: Cast, plan: typeof scene extends fc.Arbitrary<infer Scene> ? Scene : never) {
  const { id: shareId } = await h.share();
  const grants = new Map<ShareId | FolderId, Grant[]>([[shareId, [roleGrant("owner", h.owner.id)]]]);
  for (const { who, role } of plan.members) {
    const principal = cast.principals[who]!;
    if (principal === "everyone") continue;
    await h.rest().get("shares.addMember", { shareId, principalId: principal, role });
    grants.get(shareId)?.push(roleGrant(role, principal));
  }
  const placed: Placed[] = [];
  const brokenAt = new Set(plan.broken.map((at) => at % plan.parents.length));
  for (const [i, pick] of plan.parents.entries()) {
    const parent = placed.length === 0 || pick % 4 === 0 ? undefined : placed[pick % placed.length];
    const { id } = await h.folder(shareId, parent === undefined ? {} : { parentId: parent.id });
    const own: Grant[] = [];
    grants.set(id, own);
    if (brokenAt.has(i)) await h.breakInheritance(id);
    placed.push({ id, levels: [{ inheritsAcl: !brokenAt.has(i), grants: own }, ...(parent?.levels ?? [])] });
  }
  const resources = [shareId, ...placed.map((folder) => folder.id)];
  for (const { at, whom, ...entry } of plan.entries) {
    const resource = resources[at % resources.length]!;
    const principal = cast.principals[whom]!;
    await h.ace(resource, { ...entry, to: principal });
    grants.get(resource)?.push({ ...entry, principal, role: undefined });
  }
  return { shareId, placed, shareLevel: { inheritsAcl: true, grants: grants.get(shareId) ?? [] } };
}

function roleGrant(role: ShareRole, principal: Person["id"] | Grant["principal"]): Grant {
  return { type: "allow", permissions: permissionsOfRole[role], inheritToChildren: true, principal, role };
}

interface Cast {
  /** Bob, carol, carol's group, everyone. */
  readonly principals: readonly Grant["principal"][];
  readonly people: readonly Who[];
  /** The first two of the people, who can call the API. */
  readonly readers: readonly Person[];
}

async function meetCast(h: Harness): Promise<Cast> {
  const bob = await h.person();
  const carol = await h.person({ groups: ["team"] });
  const team = await h.groupId("team");
  const people: Who[] = [
    { principalIds: [bob.id], isTenantAdmin: false },
    { principalIds: [carol.id, team], isTenantAdmin: false },
    { principalIds: [h.owner.id], isTenantAdmin: false },
    { principalIds: [bob.id], isTenantAdmin: true },
  ];
  return { principals: [bob.id, carol.id, team, "everyone"], people, readers: [bob, carol] };
}

test("what the database says of many nodes to many people at once is what the rule says of each", {
  timeout: 60_000,
}, async ({ h, server }) => {
  const cast = await meetCast(h);
  const other = await harnessOn(server);
  const [eve] = (await meetCast(other)).people;
  await fc.assert(
    fc.asyncProperty(scene, async (plan) => {
      const { shareId, placed, shareLevel } = await build(h, cast, plan);
      const asked = placed.flatMap((folder) => cast.people.map((who) => ({ folder, who })));
      const answers = asked.map(async ({ folder, who }) => {
        const found = await loadNodeGrantsOf(server.services, h.owner.tenantId, folder.id, who);
        return found === undefined ? undefined : judgeNode(found, who).permissions;
      });
      const foreign = placed.map(({ id }) => loadNodeGrantsOf(server.services, other.owner.tenantId, id, eve!));
      const expected = asked.map(({ folder, who }) => naiveJudge(folder.levels, shareLevel, who));
      expect(await Promise.all(answers)).toEqual(expected);
      expect(new Set(await Promise.all(foreign))).toEqual(new Set([undefined]));

      for (const [i, reader] of cast.readers.entries()) {
        const who = cast.people[i]!;
        const mayRead = (levels: readonly GrantLevel[]) =>
          (naiveJudge(levels, shareLevel, who) & permissionBits.read) !== 0;
        const top = placed.filter(({ levels }) => levels.length === 1);
        const answer = await h.rest(reader).call("folders.listChildren", { folderId: "root", shareId });
        expect(answer.status).toBe(mayRead([]) ? 200 : 404);
        if (answer.status !== 200) continue;
        const page: { data: { items: { id: string }[] } } = JSON.parse(new TextDecoder().decode(answer.bytes));
        const visible = top.filter(({ levels }) => mayRead(levels)).map(({ id }) => id);
        expect(page.data.items.map(({ id }) => id).toSorted()).toEqual(visible.toSorted());
      }
    }),
    { numRuns: 20 },
  );
});

test("what is asked in one turn is asked in one statement for each tenant, in few when it is much", async ({
  h,
  server,
}) => {
  const { id: shareId } = await h.share();
  const folders = await Promise.all(Array.from({ length: 70 }, () => h.folder(shareId)));
  const ask = (count: number) => {
    const before = server.statements.length;
    const { tenantId, id } = h.owner;
    return Promise.all(
      folders
        .slice(0, count)
        .map((folder) => loadNodeGrantsOf(server.services, tenantId, folder.id, { principalIds: [id] })),
    ).then((found) => {
      expect(found.map((grants) => grants?.node.id)).toEqual(folders.slice(0, count).map((folder) => folder.id));
      return server.statements.length - before;
    });
  };
  expect(await ask(1)).toBe(1);
  expect(await ask(20)).toBe(1);
  expect(await ask(70)).toBe(3);
});
