import { type SystemRoleName, systemRoles } from "@scai/contract";
import { activeZone, expectProblem, type Harness, type Person, test } from "@scai/testing";
import { describe, expect } from "vitest";

// What an access grant lets somebody do with records: with those that it names all that its role says, and of all others nothing, not even
// to learn that they are there.

interface WireRecord {
  readonly id: string;
  readonly displayName: string;
  readonly type: string;
  readonly content: string;
}

interface WireChange {
  readonly id: string;
  readonly rrsetCount: number;
  readonly summary: string;
  readonly differences: { readonly name: string }[];
}

async function open(tenant: Harness) {
  const h = await tenant.asAdmin();
  const zone = await activeZone(h);
  const as = (who: Person) => ({
    try: (operation: string, input: Record<string, unknown> = {}, options: { content?: Uint8Array } = {}) =>
      h.rest(who).call(operation, { zoneId: zone.id, ...input }, options),
    get: <Output>(operation: string, input: Record<string, unknown> = {}) =>
      h.rest(who).get<Output>(operation, { zoneId: zone.id, ...input }),
  });
  const alice = as(h.owner);
  const bob = await h.person({ scope: "dns:read dns:write" });
  return {
    ...zone,
    h,
    alice,
    bob: as(bob),
    add: (name: string, type: string, content: string) =>
      alice.get<WireRecord & { changeId: string }>("records.create", { name, type, content }),
    grant: (role: SystemRoleName, recordPattern: string | null, recordTypes: string[] | null = null) =>
      alice.get<{ id: string }>("accessGrants.create", {
        principalId: bob.id,
        roleId: systemRoles[role].id,
        recordPattern,
        recordTypes,
      }),
    lines: async (who: ReturnType<typeof as>, input: Record<string, unknown> = {}) => {
      const { items } = await who.get<{ items: WireRecord[] }>("records.list", { limit: 100, ...input });
      return items.map(({ displayName, type }) => `${displayName} ${type}`);
    },
  };
}

describe("who has a grant for some records", () => {
  test("sees them, page by page, and nothing of the others in lists, searches, by id or in an export", async ({
    h,
  }) => {
    const zone = await open(h);
    const hidden = await zone.add("www", "A", "192.0.2.1");
    await zone.add("api.dev", "TXT", '"192.0.2.2"');
    const own = [];
    for (const name of ["a.dev", "b.dev", "c.dev"]) own.push((await zone.add(name, "A", "192.0.2.2")).id);
    expectProblem(await zone.bob.try("records.list"), "zones.not_found");
    await zone.grant("read_only", "*.dev", ["A"]);
    expect(await zone.lines(zone.bob, { includeSystem: true })).toEqual(["a.dev A", "b.dev A", "c.dev A"]);
    type Page = { items: WireRecord[]; nextCursor: string | null };
    const first = await zone.bob.get<Page>("records.search", { query: "192.0.2", limit: 2 });
    expect(first.items).toHaveLength(2);
    const rest = await zone.bob.get<Page>("records.search", { query: "192.0.2", limit: 2, cursor: first.nextCursor });
    expect(rest).toMatchObject({ items: [{ displayName: "c.dev" }], nextCursor: null });
    expect((await zone.bob.try("records.get", { recordId: own[0] })).status).toBe(200);
    const missing = await zone.bob.try("records.get", { recordId: "rec_00000000000000000000000000" });
    const unseen = await zone.bob.try("records.get", { recordId: hidden.id });
    expect({ ...(unseen.body as object), requestId: "" }).toEqual({ ...(missing.body as object), requestId: "" });
    const exported = Buffer.from((await zone.bob.try("records.exportZone")).bytes).toString("latin1");
    expect(exported.split("\n").filter((line) => /\tA\t/.test(line))).toHaveLength(3);
    expect(exported).not.toMatch(/TXT|SOA|www/);
  });

  test("changes them as the role says: what they see and may not change is refused, the others are not there", async ({
    h,
  }) => {
    const zone = await open(h);
    const hidden = await zone.add("www", "A", "192.0.2.1");
    const own = await zone.add("a.dev", "A", "192.0.2.2");
    const seen = await zone.add("a.dev", "TXT", '"seen"');
    await zone.grant("record_editor", "*.dev", ["A", "CNAME"]);
    await zone.grant("read_only", "*.dev", ["TXT"]);
    const create = (name: string, type: string, content: string, more = {}) =>
      zone.bob.try("records.create", { name, type, content, ...more });
    expect((await create("b.dev", "A", "192.0.2.3")).status).toBe(201);
    for (const refused of [
      await create("www", "A", "192.0.2.1"),
      await create("nothing", "A", "192.0.2.1"),
      await create("a.dev", "TXT", '"x"'),
      await zone.bob.try("records.update", { recordId: seen.id, ttl: 60 }),
      await zone.bob.try("records.delete", { recordId: seen.id }),
      await zone.bob.try("records.delete", { recordId: own.id }),
    ]) {
      expectProblem(refused, "roles.forbidden");
    }
    expect((await zone.bob.try("records.update", { recordId: own.id, content: "192.0.2.9" })).status).toBe(200);
    for (const operation of ["records.update", "records.delete"]) {
      expectProblem(await zone.bob.try(operation, { recordId: hidden.id }), "records.not_found");
    }
    expect(await zone.lines(zone.alice)).toEqual(["a.dev A", "a.dev TXT", "b.dev A", "www A"]);
    const count = (of: typeof zone.bob) => of.get("records.getStats");
    expect(await count(zone.alice)).toEqual({
      recordCount: 4,
      disabledCount: 0,
      types: [
        { type: "A", recordCount: 3 },
        { type: "TXT", recordCount: 1 },
      ],
    });
    expect(await count(zone.bob)).toMatchObject({ recordCount: (await zone.lines(zone.bob)).length });
  });

  test("does with others' time to live what they may do with the records themselves", async ({ h }) => {
    const zone = await open(h);
    await zone.add("a", "A", "192.0.2.1");
    const permissions = ["records:read", "records:create"];
    const { id: roleId } = await zone.h.rest().get<{ id: string }>("roles.create", { name: "adds", permissions });
    const bob = await zone.h.person({ scope: "dns:read dns:write" });
    await zone.alice.get("accessGrants.create", { principalId: bob.id, roleId, recordPattern: "a" });
    const create = (ttl?: number) =>
      zone.h.rest(bob).call("records.create", { zoneId: zone.id, name: "a", type: "A", content: "192.0.2.2", ttl });
    expectProblem(await create(5), "roles.forbidden");
    expect((await create()).status).toBe(201);
  });

  test("is told that something is in the way, and not what", async ({ h }) => {
    const zone = await open(h);
    const { id } = await zone.add("a.dev", "MX", "10 mail");
    await zone.grant("record_editor", "*.dev", ["CNAME"]);
    const input = { name: "a.dev", type: "CNAME", content: "elsewhere.example." };
    const refused = await zone.bob.try("records.create", input);
    expectProblem(refused, "records.conflict");
    expect(JSON.stringify(refused.body)).not.toContain("MX");
    expect(refused.body).not.toMatchObject({ conflicts: [id] });
    expect((await zone.alice.try("records.create", input)).body).toMatchObject({ conflicts: [id] });
  });

  test("is judged item by item in bulk: all or nothing, or what may be done, and in a dry run as well", async ({
    h,
  }) => {
    const zone = await open(h);
    const hidden = await zone.add("www", "A", "192.0.2.1");
    const own = await zone.add("a.dev", "A", "192.0.2.2");
    await zone.grant("domain_manager", "*.dev");
    const all = {
      delete: [own.id, hidden.id],
      update: [{ recordId: hidden.id, ttl: 60 }],
      create: [
        { name: "b.dev", type: "A", content: "192.0.2.3" },
        { name: "www", type: "A", content: "192.0.2.3" },
      ],
    };
    for (const dryRun of [true, false]) {
      expectProblem(await zone.bob.try("records.bulk", { ...all, dryRun }), "records.not_found");
      expectProblem(await zone.bob.try("records.bulk", { create: all.create, dryRun }), "roles.forbidden");
    }
    expect(await zone.lines(zone.alice)).toEqual(["a.dev A", "www A"]);
    for (const dryRun of [true, false]) {
      const done = await zone.bob.get("records.bulk", { ...all, dryRun, continueOnError: true });
      expect(done).toMatchObject({
        deleted: [own.id],
        created: [{ displayName: "b.dev" }],
        errors: [
          { operation: "delete", index: 1, code: "records.not_found" },
          { operation: "update", index: 0, code: "records.not_found" },
          { operation: "create", index: 1, code: "roles.forbidden" },
        ],
        differences: [{ name: `a.dev.${zone.name}` }, { name: `b.dev.${zone.name}` }],
      });
    }
    expect(await zone.lines(zone.alice)).toEqual(["b.dev A", "www A"]);
  });

  test("imports into their part of the zone only; a file that says more is refused whole", async ({ h }) => {
    const zone = await open(h);
    await zone.add("www", "A", "192.0.2.1");
    await zone.add("old.dev", "A", "192.0.2.2");
    await zone.grant("domain_manager", "*.dev");
    const send = (text: string, mode: "merge" | "replace") =>
      zone.bob.try("records.importZone", { mode }, { content: Buffer.from(text) });
    expectProblem(await send("www A 192.0.2.1\nnew.dev A 192.0.2.3\n", "merge"), "roles.forbidden");
    expect(await zone.lines(zone.alice)).toEqual(["old.dev A", "www A"]);
    expect((await send("new.dev A 192.0.2.3\n", "replace")).status).toBe(200);
    expect(await zone.lines(zone.alice)).toEqual(["new.dev A", "www A"]);
  });

  test("reads and rolls back their part of the journal; of a change of more they see theirs", async ({ h }) => {
    const zone = await open(h);
    const before = await zone.add("a.dev", "A", "192.0.2.1");
    await zone.add("secret", "A", "192.0.2.1");
    const both = await zone.alice.get<{ changeId: string }>("records.bulk", {
      create: [
        { name: "b.dev", type: "A", content: "192.0.2.2" },
        { name: "secret", type: "A", content: "192.0.2.2" },
      ],
    });
    const { changeId: hidden } = await zone.add("secret", "TXT", '"x"');
    await zone.grant("domain_manager", "*.dev");
    const { items, nextCursor } = await zone.bob.get<{ items: WireChange[]; nextCursor: null }>("records.listChanges");
    expect([items.map(({ id }) => id), nextCursor]).toEqual([[both.changeId, before.changeId], null]);
    expect(items[0]).toMatchObject({ rrsetCount: 1, summary: expect.stringContaining("b.dev") });
    const one = await zone.bob.get<{ nextCursor: string }>("records.listChanges", { limit: 1 });
    const next = await zone.bob.get<{ items: WireChange[] }>("records.listChanges", { cursor: one.nextCursor });
    expect(next.items.map(({ id }) => id)).toEqual([before.changeId]);
    const shown = await zone.bob.get<WireChange>("records.getChange", { changeId: both.changeId });
    expect(shown.differences.map(({ name }) => name)).toEqual([`b.dev.${zone.name}`]);
    expect(JSON.stringify([items, shown])).not.toContain("secret");
    for (const operation of ["records.getChange", "records.rollBack"]) {
      expectProblem(await zone.bob.try(operation, { changeId: hidden }), "records.change_not_found");
    }
    await zone.bob.get("records.rollBack", { changeId: before.changeId });
    expect(await zone.lines(zone.alice)).toEqual(["a.dev A", "secret A", "secret A", "secret TXT"]);
  });

  test("rolls nothing back that they see and may not change", async ({ h }) => {
    const zone = await open(h);
    const before = await zone.add("a.dev", "A", "192.0.2.1");
    await zone.add("b.dev", "A", "192.0.2.1");
    await zone.grant("record_editor", "*.dev");
    expectProblem(await zone.bob.try("records.rollBack", { changeId: before.changeId }), "roles.forbidden");
  });

  test("sees what others did in PowerDNS to their records, and takes over or undoes that alone", async ({ h }) => {
    const zone = await open(h);
    for (const name of ["a.dev", "www"]) await zone.add(name, "A", "192.0.2.1");
    const { powerDns } = zone.h.server.services;
    const records = [{ content: "192.0.2.66", disabled: false }];
    const foreign = (name: string) =>
      ({ name: `${name}.${zone.name}.`, type: "A", changetype: "REPLACE", ttl: 60, records }) as const;
    await powerDns.patchRrsets(zone.name, [foreign("a.dev"), foreign("www")]);
    await zone.grant("domain_manager", "*.dev");
    type Drift = { isInSync: boolean; differences: { name: string }[] };
    const drift = (who: typeof zone.bob) => who.get<Drift>("records.getDrift");
    expect((await drift(zone.bob)).differences.map(({ name }) => name)).toEqual([`a.dev.${zone.name}`]);
    await zone.bob.get("records.adoptDrift");
    expect(await drift(zone.bob)).toEqual({ isInSync: true, differences: [] });
    expect((await drift(zone.alice)).differences.map(({ name }) => name)).toEqual([`www.${zone.name}`]);
  });

  test("is asked to confirm by what they see of the zone, however large the rest of it is", async ({ h }) => {
    const zone = await open(h);
    const names = (of: string) =>
      Array.from({ length: 20 }, (_, i) => ({ name: `h${i}${of}`, type: "A", content: "192.0.2.1" }));
    const made = await zone.alice.get<{ created: WireRecord[] }>("records.bulk", {
      create: [...names(".dev"), ...names(""), ...names(".x")],
    });
    await zone.grant("domain_manager", "*.dev");
    const ids = made.created.filter(({ displayName }) => displayName.endsWith(".dev")).map(({ id }) => id);
    const refused = await zone.bob.try("records.bulk", { delete: ids.slice(0, 10) });
    expectProblem(refused, "records.confirmation_required");
    expect(refused.body).toMatchObject({ detail: expect.stringContaining("10 of 20") });
  });

  test("no longer sees anything once it is over", async ({ h }) => {
    const zone = await open(h);
    const { id: recordId } = await zone.add("a.dev", "A", "192.0.2.1");
    const { id: accessGrantId } = await zone.grant("domain_manager", "*.dev");
    expect((await zone.bob.try("records.get", { recordId })).status).toBe(200);
    await zone.alice.try("accessGrants.delete", { accessGrantId });
    expectProblem(await zone.bob.try("records.get", { recordId }), "zones.not_found");
  });
});
