import { Resolver } from "node:dns/promises";
import { type ActiveZone, activeZone, expectProblem, type Harness, test } from "@scai/testing";
import { describe, expect, inject } from "vitest";
import { askDns } from "../zones/testing/ask-dns.ts";

interface WireRecord {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly type: string;
  readonly content: string;
  readonly ttl: number;
  readonly disabled: boolean;
  readonly etag: string;
  readonly createdAt: string | null;
  readonly notes: string[];
  readonly changeId: string | null;
  readonly ptrs: object[];
}

interface Bulk {
  readonly created: WireRecord[];
  readonly updated: WireRecord[];
  readonly deleted: string[];
  readonly errors: { operation: string; index: number; code: string; conflicts: string[] }[];
  readonly notes: string[];
  readonly changeId: string | null;
  readonly differences: { removed: string[]; added: string[] }[];
}

type NewRecord = { name: string; type: string; content: string; ttl?: number; disabled?: boolean };

class Zone {
  readonly h: Harness;
  readonly id: ActiveZone["id"];
  readonly name: string;

  constructor(h: Harness, { id, name }: ActiveZone) {
    this.h = h;
    this.id = id;
    this.name = name;
  }

  static async open(tenant: Harness): Promise<Zone> {
    const h = await tenant.asAdmin();
    return new Zone(h, await activeZone(h));
  }

  try(operation: string, input: Record<string, unknown>) {
    return this.h.rest().call(operation, { zoneId: this.id, ...input });
  }

  get<Output>(operation: string, input: Record<string, unknown> = {}): Promise<Output> {
    return this.h.rest().get<Output>(operation, { zoneId: this.id, ...input });
  }

  add(name: string, type: string, content: string, more: Partial<NewRecord> = {}): Promise<WireRecord> {
    return this.get("records.create", { name, type, content, ...more });
  }

  async lines(input: Record<string, unknown> = {}): Promise<string[]> {
    const { items } = await this.get<{ items: WireRecord[] }>("records.list", { limit: 100, ...input });
    return items.map(({ displayName, ttl, type, content, disabled }) => {
      return `${displayName} ${ttl} ${type} ${content}${disabled ? " off" : ""}`;
    });
  }
}

async function resolve4(name: string): Promise<string[]> {
  const { dnsHost, dnsPort } = inject("stack").powerdns;
  const resolver = new Resolver();
  resolver.setServers([`${dnsHost}:${dnsPort}`]);
  return resolver.resolve4(name).catch(() => []);
}

describe("a record", () => {
  test("is served as soon as it is created, in one form whatever its spelling, and not at all once it is deleted", async ({
    h,
  }) => {
    const zone = await Zone.open(h);
    const made = await zone.add("WWW", "A", " 192.0.2.1 ");
    expect(made).toMatchObject({ name: `www.${zone.name}`, displayName: "www", content: "192.0.2.1", ttl: 3600 });
    expect(await resolve4(`www.${zone.name}`)).toEqual(["192.0.2.1"]);
    expectProblem(
      await zone.try("records.create", { name: `www.${zone.name}`, type: "A", content: "192.0.2.1" }),
      "records.exists",
    );
    const read = await zone.get<WireRecord>("records.get", { recordId: made.id });
    const { notes: _notes, changeId: _changeId, ptrs: _ptrs, ...record } = made;
    expect(read).toEqual(record);
    expect((await zone.try("records.delete", { recordId: made.id })).status).toBe(204);
    expect(await resolve4(`www.${zone.name}`)).toEqual([]);
    expectProblem(await zone.try("records.get", { recordId: made.id }), "records.not_found");
    expectProblem(await zone.try("records.delete", { recordId: made.id }), "records.not_found");
  });

  test("that is wrong is refused with the field, the reason and an example", async ({ h }) => {
    const zone = await Zone.open(h);
    const wrong = await zone.try("records.create", { name: "@", type: "MX", content: "mail.example.com." });
    expectProblem(wrong, "request.invalid");
    expect(wrong.body).toMatchObject({
      issues: [
        { path: ["content"], message: expect.stringMatching(/^preference .*A right MX: 10 mail\.example\.com\.$/) },
      ],
    });
    const name = await zone.try("records.create", { name: "other.example.net.", type: "A", content: "192.0.2.1" });
    expect(name.body).toMatchObject({
      issues: [{ path: ["name"], message: expect.stringContaining("is not in the zone") }],
    });
    expect(await zone.lines()).toEqual([]);
  });

  test("changes content, TTL and state, and its id with its content; the TTL is that of its set, which is said", async ({
    h,
  }) => {
    const zone = await Zone.open(h);
    const first = await zone.add("www", "A", "192.0.2.1", { ttl: 60 });
    const second = await zone.add("www", "A", "192.0.2.2");
    expect(second).toMatchObject({ ttl: 60, notes: [] });
    const third = await zone.add("www", "A", "192.0.2.3", { ttl: 120 });
    expect(third.notes).toEqual([expect.stringContaining("from 60 to 120")]);
    const moved = await zone.get<WireRecord>("records.update", { recordId: first.id, content: "192.0.2.9" });
    expect(moved.id).not.toBe(first.id);
    const off = await zone.get<WireRecord>("records.update", { recordId: second.id, disabled: true });
    expect(off).toMatchObject({ id: second.id, disabled: true, createdAt: second.createdAt });
    expect((await resolve4(`www.${zone.name}`)).sort()).toEqual(["192.0.2.3", "192.0.2.9"]);
    // Disabled records live through changes of their set.
    await zone.add("www", "A", "192.0.2.4");
    expect(await zone.lines()).toEqual([
      "www 120 A 192.0.2.2 off",
      "www 120 A 192.0.2.3",
      "www 120 A 192.0.2.4",
      "www 120 A 192.0.2.9",
    ]);
    const same = await zone.get<WireRecord>("records.update", { recordId: third.id, ttl: 120 });
    expect(same.changeId).toBeNull();
  });

  test("changes only if its set is as the caller has seen it", async ({ h }) => {
    const zone = await Zone.open(h);
    const first = await zone.add("www", "A", "192.0.2.1");
    await zone.add("www", "A", "192.0.2.2");
    const stale = { recordId: first.id, ifMatch: first.etag };
    expectProblem(await zone.try("records.update", { ...stale, ttl: 5 }), "records.stale_etag");
    expectProblem(await zone.try("records.delete", stale), "records.stale_etag");
    const { etag } = await zone.get<WireRecord>("records.get", { recordId: first.id });
    expect((await zone.try("records.delete", { recordId: first.id, ifMatch: etag })).status).toBe(204);
  });

  test("of the platform is hidden unless asked for, and is not changed here", async ({ h }) => {
    const zone = await Zone.open(h);
    expect(await zone.lines()).toEqual([]);
    const { items } = await zone.get<{ items: WireRecord[] }>("records.list", { includeSystem: true });
    expect(items.map(({ type }) => type)).toEqual(["NS", "NS", "SOA"]);
    for (const { id: recordId } of items) {
      expectProblem(await zone.try("records.delete", { recordId }), "records.system_record");
      expectProblem(await zone.try("records.update", { recordId, ttl: 9 }), "records.system_record");
    }
    expectProblem(
      await zone.try("records.create", { name: "@", type: "NS", content: "ns9.example.com." }),
      "records.system_record",
    );
    expect((await zone.add("sub", "NS", "ns9.example.com.")).type).toBe("NS");
  });

  test("is not written into a zone that is not active", async ({ h: tenant }) => {
    const h = await tenant.asAdmin();
    const { id: zoneId } = await h.rest().get<{ id: string }>("domains.create", { name: `p-${Date.now()}.test` });
    const answer = await h.rest().call("records.create", { zoneId, name: "www", type: "A", content: "192.0.2.1" });
    expectProblem(answer, "zones.wrong_status");
    expect(await h.rest().get("records.list", { zoneId })).toEqual({ items: [], nextCursor: null });
  });
});

test("a name that only has others below it is there, and is gone with the last of them", async ({ h }) => {
  const zone = await Zone.open(h);
  await zone.add("www", "A", "192.0.2.1");
  const middle = `middle.${zone.name}`;
  const codes = async () => [(await askDns(middle, "A")).code, (await askDns(`deep.${middle}`, "A")).code];
  expect(await codes()).toEqual(["NXDOMAIN", "NXDOMAIN"]);
  const { id } = await zone.add("deep.middle", "A", "192.0.2.1");
  expect(await codes()).toEqual(["NOERROR", "NOERROR"]);
  const here = await zone.add("middle", "TXT", '"here"');
  expect((await zone.try("records.delete", { recordId: here.id })).status).toBe(204);
  expect(await codes()).toEqual(["NOERROR", "NOERROR"]);
  expect((await zone.try("records.delete", { recordId: id })).status).toBe(204);
  expect(await codes()).toEqual(["NXDOMAIN", "NXDOMAIN"]);
});

describe("rules of sets", () => {
  test("what does not go together is refused, with the records that are in the way", async ({ h }) => {
    const zone = await Zone.open(h);
    const cname = await zone.add("alias", "CNAME", "www");
    const address = await zone.add("host", "A", "192.0.2.1");
    const refused: [NewRecord, string[]][] = [
      [{ name: "alias", type: "A", content: "192.0.2.1" }, [cname.id]],
      [{ name: "ALIAS", type: "CNAME", content: "other" }, [cname.id]],
      [{ name: "host", type: "CNAME", content: "www" }, [address.id]],
      [{ name: "host", type: "ALIAS", content: "www" }, [address.id]],
    ];
    for (const [record, conflicts] of refused) {
      const answer = await zone.try("records.create", { ...record });
      expectProblem(answer, "records.conflict");
      expect(answer.body, JSON.stringify(record)).toMatchObject({ conflicts });
    }
    const apex = await zone.try("records.create", { name: "@", type: "CNAME", content: "www" });
    expectProblem(apex, "records.conflict");
    expect(apex.body).toMatchObject({ detail: expect.stringContaining("use ALIAS") });
    await zone.add("@", "ALIAS", "www.example.net.");
    expect(await zone.lines()).toHaveLength(3);
  });

  test("a DNAME has nothing below it, before and after it is there", async ({ h }) => {
    const zone = await Zone.open(h);
    const below = await zone.add("a.tree", "A", "192.0.2.1");
    const dname = { name: "tree", type: "DNAME", content: "example.net." };
    const answer = await zone.try("records.create", dname);
    expectProblem(answer, "records.conflict");
    expect(answer.body).toMatchObject({ conflicts: [below.id] });
    await zone.try("records.delete", { recordId: below.id });
    const made = await zone.get<WireRecord>("records.create", dname);
    const again = await zone.try("records.create", { name: "b.a.tree", type: "A", content: "192.0.2.1" });
    expectProblem(again, "records.conflict");
    expect(again.body).toMatchObject({ conflicts: [made.id] });
    await zone.add("xtree", "A", "192.0.2.1");
  });

  test("times to live are from 0 to 2^31-1, and names in any case and script are one name", async ({ h }) => {
    const zone = await Zone.open(h);
    for (const ttl of [-1, 2 ** 31, 1.5]) {
      expectProblem(
        await zone.try("records.create", { name: "t", type: "A", content: "192.0.2.1", ttl }),
        "request.invalid",
      );
    }
    await zone.add("t", "A", "192.0.2.1", { ttl: 0 });
    await zone.add("t", "A", "192.0.2.2", { ttl: 2 ** 31 - 1 });
    await zone.add("bücher", "A", "192.0.2.1");
    expectProblem(
      await zone.try("records.create", { name: "XN--bcher-KVA", type: "A", content: "192.0.2.1" }),
      "records.exists",
    );
    expect((await zone.lines()).at(-1)).toBe("bücher 3600 A 192.0.2.1");
  });

  test("what stands at the zone's own name or below it only is refused elsewhere", async ({ h }) => {
    const zone = await Zone.open(h);
    for (const [name, type, content] of [
      ["www", "CSYNC", "1 0 A"],
      ["@", "DS", `1 8 2 ${"ab".repeat(32)}`],
      ["*", "NS", "ns1.example.com."],
    ] as const) {
      const answer = await zone.try("records.create", { name, type, content });
      expectProblem(answer, "request.invalid");
      expect(answer.body).toMatchObject({ issues: [{ path: ["name"] }] });
    }
  });
});

describe("injection", () => {
  const hostile = [
    { name: "x\ny", type: "A", content: "192.0.2.1" },
    { name: "x\ty", type: "A", content: "192.0.2.1" },
    { name: 'x"y', type: "A", content: "192.0.2.1" },
    { name: "x;y", type: "A", content: "192.0.2.1" },
    { name: "x\\000y", type: "A", content: "192.0.2.1" },
    { name: "x\0y", type: "A", content: "192.0.2.1" },
    { name: "$INCLUDE", type: "A", content: "192.0.2.1" },
    { name: "a b", type: "A", content: "192.0.2.1" },
    { name: "../../zones", type: "A", content: "192.0.2.1" },
    { name: "evil.test.", type: "A", content: "192.0.2.1" },
    { name: ".", type: "A", content: "192.0.2.1" },
    { name: "x", type: "LUA", content: "A \"'192.0.2.1'\"" },
    { name: "x", type: "TYPE65535", content: "\\# 4 c0000201" },
    { name: "x", type: "A", content: "\\# 4 c0000201" },
    { name: "x", type: "A", content: "192.0.2.1\ny 60 IN A 192.0.2.2" },
    { name: "x", type: "A", content: "192.0.2.1 ; comment" },
    { name: "x", type: "TXT", content: '"a"\n@ 60 IN A 192.0.2.2' },
    { name: "x", type: "TXT", content: '"a\0b"' },
    { name: "x", type: "TXT", content: '"a" ) ( "b"' },
    { name: "x", type: "CNAME", content: "a.test.\n$INCLUDE /etc/passwd" },
    { name: "x", type: "MX", content: "10 a.test.\r\n20 b.test." },
    { name: "x", type: "TXT", content: `"${"x".repeat(100_000)}"` },
  ];

  test("no name and no content changes anything but its own set", async ({ h }) => {
    const zone = await Zone.open(h);
    await zone.add("kept", "A", "192.0.2.7");
    for (const record of hostile) {
      expectProblem(await zone.try("records.create", record), "request.invalid");
    }
    const odd = ['"\\000\\010\\013;$INCLUDE"', '"@ 60 IN A 192.0.2.2"', `"${"y".repeat(2000)}"`];
    for (const content of odd) await zone.add("odd", "TXT", content);
    const names = (await zone.lines({ includeSystem: true })).map((line) =>
      line
        .split(" ")
        .filter((_, i) => i !== 1)
        .slice(0, 2)
        .join(" "),
    );
    expect([...new Set(names)].sort()).toEqual(["@ NS", "@ SOA", "kept A", "odd TXT"]);
    expect(await resolve4(`kept.${zone.name}`)).toEqual(["192.0.2.7"]);
  });
});

describe("many at once", () => {
  const hosts = (count: number, from = 1): NewRecord[] =>
    Array.from({ length: count }, (_, i) => ({ name: `h${i + from}`, type: "A", content: `192.0.2.${i + from}` }));

  test("all are done as one change, deletes first, or none is, and the error says which and why", async ({ h }) => {
    const zone = await Zone.open(h);
    const old = await zone.add("www", "CNAME", "old");
    const { id: kept } = await zone.add("mail", "A", "192.0.2.25");
    const change = {
      delete: [old.id],
      update: [{ recordId: kept, ttl: 60 }],
      create: [{ name: "www", type: "A", content: "192.0.2.80" }],
    };
    const dry = await zone.get<Bulk>("records.bulk", { ...change, dryRun: true });
    expect(dry).toMatchObject({ changeId: null, errors: [] });
    expect(dry.differences.flatMap(({ added }) => added).sort()).toEqual([
      `mail.${zone.name}. 60 A 192.0.2.25`,
      `www.${zone.name}. 3600 A 192.0.2.80`,
    ]);
    expect(await zone.lines()).toEqual(["mail 3600 A 192.0.2.25", `www 3600 CNAME old.${zone.name}.`]);
    const bad = await zone.try("records.bulk", {
      ...change,
      create: [...change.create, { name: "mail", type: "CNAME", content: "www" }],
    });
    expectProblem(bad, "records.conflict");
    expect(bad.body).toMatchObject({ conflicts: [kept], issues: [{ path: ["create", 1] }] });
    const done = await zone.get<Bulk>("records.bulk", change);
    expect(done).toMatchObject({ deleted: [old.id], created: [{ name: `www.${zone.name}` }], updated: [{ ttl: 60 }] });
    expect(await zone.lines()).toEqual(["mail 60 A 192.0.2.25", "www 3600 A 192.0.2.80"]);
  });

  test("or what can be done is, and the rest is told", async ({ h }) => {
    const zone = await Zone.open(h);
    const { id } = await zone.add("h1", "A", "192.0.2.1");
    const result = await zone.get<Bulk>("records.bulk", {
      continueOnError: true,
      delete: ["rec_00000000000000000000000000"],
      create: [
        ...hosts(3),
        { name: "a b", type: "A", content: "192.0.2.1" },
        { name: "h2", type: "CNAME", content: "x" },
      ],
    });
    expect(result.created.map(({ displayName }) => displayName)).toEqual(["h2", "h3"]);
    expect(result.errors.map(({ operation, index, code }) => [operation, index, code])).toEqual([
      ["delete", 0, "records.not_found"],
      ["create", 0, "records.exists"],
      ["create", 3, "request.invalid"],
      ["create", 4, "records.conflict"],
    ]);
    expect(result.errors[1]?.conflicts).toEqual([id]);
    expect(await zone.lines()).toHaveLength(3);
  });

  test("five hundred are taken, and no more", async ({ h }) => {
    const zone = await Zone.open(h);
    const many = Array.from({ length: 500 }, (_, i) => ({ name: `n${i}`, type: "TXT", content: `"${i}"` }));
    expect((await zone.get<Bulk>("records.bulk", { create: many })).created).toHaveLength(500);
    expectProblem(
      await zone.try("records.bulk", { create: many, delete: [(await zone.add("x", "A", "192.0.2.1")).id] }),
      "request.invalid",
    );
    expectProblem(await zone.try("records.bulk", {}), "request.invalid");
    const pages: WireRecord[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: { items: WireRecord[]; nextCursor: string | null } = await zone.get("records.list", {
        limit: 100,
        ...(cursor === undefined ? {} : { cursor }),
      });
      pages.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(new Set(pages.map(({ id }) => id)).size).toBe(501);
    const found = await zone.get<{ items: WireRecord[] }>("records.search", { query: "499" });
    expect(found.items.map(({ displayName }) => displayName)).toEqual(["n499"]);
  });

  test("a large part of a zone goes only when that is confirmed", async ({ h }) => {
    const zone = await Zone.open(h);
    const { created } = await zone.get<Bulk>("records.bulk", { create: hosts(10) });
    const ids = created.map(({ id }) => id);
    const four = { delete: ids.slice(0, 4) };
    expectProblem(await zone.try("records.bulk", four), "records.confirmation_required");
    expect((await zone.try("records.bulk", { ...four, dryRun: true })).status).toBe(200);
    expect((await zone.try("records.bulk", { delete: ids.slice(0, 3) })).status).toBe(200);
    // Seven are left: a zone as small as that is not asked about.
    expect((await zone.try("records.bulk", { delete: ids.slice(3, 9) })).status).toBe(200);
    await zone.get<Bulk>("records.bulk", { create: hosts(10, 20) });
    const all = await zone.get<{ items: WireRecord[] }>("records.list");
    const confirmed = { delete: all.items.map(({ id }) => id), confirm: true };
    expect((await zone.try("records.bulk", confirmed)).status).toBe(200);
    expect(await zone.lines()).toEqual([]);
  });
});

test("rights: what a role allows of records is what can be done", async ({ h: tenant }) => {
  const zone = await Zone.open(tenant);
  const record = await zone.add("www", "A", "192.0.2.1");
  const editor = await zone.h.person({ scope: "dns:read dns:write" });
  const as = (operation: string, input: Record<string, unknown>) =>
    zone.h.rest(editor).call(operation, { zoneId: zone.id, ...input });
  expectProblem(await as("records.list", {}), "zones.not_found");
  await zone.h.role(editor, "record_editor", { zoneId: zone.id });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect((await as("records.list", {})).status).toBe(200);
  expect((await as("records.create", { name: "x", type: "A", content: "192.0.2.1" })).status).toBe(201);
  expectProblem(await as("records.delete", { recordId: record.id }), "roles.forbidden");
  expectProblem(await as("records.bulk", { delete: [record.id] }), "roles.forbidden");
  const partly = await as("records.bulk", {
    continueOnError: true,
    delete: [record.id],
    create: [{ name: "y", type: "A", content: "192.0.2.1" }],
  });
  expect(partly.body).toMatchObject({
    data: { deleted: [], created: [{ displayName: "y" }], errors: [{ code: "roles.forbidden" }] },
  });
});
