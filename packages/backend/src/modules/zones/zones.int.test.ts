import { zones } from "@scai/db";
import { expectProblem, type Harness, test, unique } from "@scai/testing";
import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { withZone, withZoneAsSeen } from "./hold-zone.ts";
import { claimOf } from "./zone-name.ts";
import { findZone, type ZoneRow } from "./zones.repo.ts";

interface WireZone {
  readonly id: `zon_${string}`;
  readonly name: string;
  readonly status: string;
}

const aName = () => `${unique("zone").replace("_", "-")}.test`;

const create = (h: Harness, name: string) => h.rest().call("domains.create", { name });
const zone = (h: Harness, name = aName()) => h.rest().get<WireZone>("domains.create", { name });

/** Makes the name theirs, as if they had shown that it is. */
async function claim(h: Harness, { id, name }: WireZone): Promise<void> {
  await h.server.services.database.db
    .update(zones)
    .set({ claim: claimOf(name), status: "active" })
    .where(eq(zones.id, id));
}

test("keeps what its tenant keeps with it, and refuses what is none of that", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const { id: zoneId } = await zone(h);
  const settings = { owner: "web team", "cost.centre": "4711" };
  expect(await h.rest().get("domains.update", { zoneId, settings })).toMatchObject({ settings, description: "" });
  await h.rest().get("domains.update", { zoneId, description: "shop" });
  expect(await h.rest().get("domains.get", { zoneId })).toMatchObject({ settings, description: "shop" });
  await h.rest().get("domains.update", { zoneId, settings: { owner: "shop team" } });
  const { settings: kept } = await h.rest().get<{ settings: unknown }>("domains.get", { zoneId });
  expect(kept).toEqual({ owner: "shop team" });
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, ""]));
  for (const wrong of [{ "a b": "" }, { ["x".repeat(65)]: "" }, { a: "x".repeat(1001) }, many, { a: 1 }, []])
    expectProblem(await h.rest().call("domains.update", { zoneId, settings: wrong }), "request.invalid");
});

describe("creating a zone", () => {
  test("keeps its name in one form and does not serve it yet", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const name = aName();
    const made = await zone(h, `BÜ.${name.toUpperCase()}.`);
    expect(made).toMatchObject({ name: `xn--b-eha.${name}`, displayName: `bü.${name}`, status: "pending_validation" });
    expect(await h.server.services.powerDns.findZone(made.name)).toBeUndefined();
    expectProblem(await create(h, `bü.${name}`), "zones.name_taken");
  });

  test("is refused for public suffixes and for what is no name, which is said of the name", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    expectProblem(await create(h, "co.uk"), "zones.name_reserved");
    const answer = await create(h, "a b.test");
    expectProblem(answer, "request.invalid");
    expect(answer.body).toMatchObject({ issues: [{ path: ["name"], message: expect.stringContaining("letters") }] });
  });

  test("needs a right in the tenant", async ({ h }) => {
    const person = await h.person({ scope: "dns:read dns:write" });
    expectProblem(await h.rest(person).call("domains.create", { name: aName() }), "roles.forbidden");
  });

  test("a name that others only asked for is free; one that they have shown to be theirs is not, nor what is above or below it", async ({
    h: tenant,
  }) => {
    const h = await tenant.asAdmin();
    const eve = await h.person({ tenant: `${h.tenant}_other`, isAdmin: true });
    const theirs = async (name: string) => h.rest(eve).call("domains.create", { name });
    const top = aName();
    const name = `a_b.${top}`;
    const mine = await zone(h, name);
    expect((await theirs(name)).status).toBe(201);
    await claim(h, mine);
    for (const taken of [`x.${name}`, `y.x.${name}`, top]) expectProblem(await theirs(taken), "zones.name_held");
    // An underscore stands for itself, and a name that merely ends alike is another.
    for (const free of [`x.aXb.${top}`, `x${name}`]) expect((await theirs(free)).status).toBe(201);
    expect((await create(h, `x.${name}`)).status).toBe(201);
  });
});

describe("listing zones", () => {
  test("gives every zone once, by name, in pages, and finds by a part of the name, status and type", async ({
    h: tenant,
  }) => {
    const h = await tenant.asAdmin();
    const names = Array.from({ length: 5 }, aName).toSorted();
    for (const name of names) await zone(h, name);
    const found: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: { items: WireZone[]; nextCursor: string | null } = await h
        .rest()
        .get("domains.list", { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      found.push(...page.items.map((item) => item.name));
      cursor = page.nextCursor;
    }
    expect(found).toEqual(names);
    const one = await h
      .rest()
      .get<{ items: WireZone[] }>("domains.list", { search: names[2]!.slice(3, 15).toUpperCase() });
    expect(one.items.map((item) => item.name)).toEqual([names[2]]);
    expect((await h.rest().get<{ items: WireZone[] }>("domains.list", { status: "active" })).items).toEqual([]);
    expect((await h.rest().get<{ items: WireZone[] }>("domains.list", { type: "secondary" })).items).toEqual([]);
  });

  test("shows nothing to whom nothing was given", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    await zone(h);
    const person = await h.person();
    expect((await h.rest(person).get<{ items: WireZone[] }>("domains.list")).items).toEqual([]);
  });
});

describe("holding a zone", () => {
  const key = (h: Harness, { id }: WireZone) => ({ tenantId: h.owner.tenantId, id });

  test("lets one at a time in, and the next one when it is done or has failed", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const held = key(h, await zone(h));
    let inside = 0;
    let most = 0;
    const work = () =>
      withZone(h.server.services, held, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside -= 1;
        throw new Error("as well");
      }).catch(() => {});
    await Promise.all(Array.from({ length: 10 }, work));
    expect(most).toBe(1);
  });

  test("as it was seen begins at once, and anew as the holder when somebody had the zone since it was read", async ({
    h: tenant,
  }) => {
    const h = await tenant.asAdmin();
    const held = key(h, await zone(h));
    const { services } = h.server;
    const read = async () => (await findZone(services.database.db, held.tenantId, held.id))!;
    const begin = async (seen: ZoneRow, unless = sql`false`) => {
      const attempts: boolean[] = [];
      await withZoneAsSeen(services, held, seen, async ({ isHeld, takeWith, releaseWith }) => {
        attempts.push(isHeld);
        await takeWith(unless, (taking) => services.database.writeTogether(taking));
        // Nobody else gets in from here on, not even with what they read before.
        expect((await read()).heldUntil).not.toBeNull();
        await releaseWith((releasing) => services.database.writeTogether([releasing]));
      });
      expect((await read()).heldUntil).toBeNull();
      return attempts;
    };
    const seen = await read();
    expect(await begin(seen)).toEqual([false]);
    expect(await begin(seen)).toEqual([false, true]);
    expect(await begin(await read(), sql`true`)).toEqual([false, true]);
    const taken = { ...(await read()), heldUntil: new Date(Date.now() - 1) };
    expect(await begin(taken)).toEqual([true]);
  });

  test("a holder that died keeps it no longer than its lease; until then others are told that it is busy", async ({
    h: tenant,
  }) => {
    const h = await tenant.asAdmin();
    const held = key(h, await zone(h));
    const { db } = h.server.services.database;
    const setLease = (heldUntil: Date) =>
      db
        .update(zones)
        .set({ holder: new Uint8Array(16), heldUntil })
        .where(eq(zones.id, held.id));
    await setLease(new Date(Date.now() + 60_000));
    await expect(withZone(h.server.services, held, async () => {})).rejects.toMatchObject({ code: "zones.busy" });
    await setLease(new Date(Date.now() - 1));
    await withZone(h.server.services, held, async ({ zone: row }) => expect(row.id).toBe(held.id));
  });
});
