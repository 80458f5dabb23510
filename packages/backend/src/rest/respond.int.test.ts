import { systemRoles } from "@scai/contract";
import { activeZone, type Harness, operations, test, unique } from "@scai/testing";
import { describe, expect } from "vitest";
import { rawRequest } from "../http/testing/raw-request.ts";

const json = { "content-type": "application/json" };

function send(
  h: Harness,
  method: string,
  path: string,
  headers: Record<string, string | string[]> = {},
  body?: unknown,
) {
  return rawRequest(h.server.url, {
    method,
    path: `/api/v1${path}`,
    headers: { authorization: `Bearer ${h.owner.token}`, ...(body === undefined ? {} : json), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

describe("conditions on what JSON operations read", () => {
  const withEtag = [...operations.values()].filter(({ op }) => op.conditional === "etag");

  test("every resource that can be changed under a condition tells its etag", () => {
    const changed = [...operations.values()].filter(({ op }) => op.conditional === "ifMatch").map(({ op }) => op.path);
    /** `/files/{fileId}/move` is about `/files/{fileId}`. */
    const resourceOf = (path: string) => (path.includes("}") ? path.slice(0, path.lastIndexOf("}") + 1) : path);
    const unreadable = changed.map(resourceOf).filter((path) => !withEtag.some(({ op }) => op.path === path));
    // How often a key was used changes without its etag, and so does what a list of access inherits: an answer with such must not be
    // taken from a cache.
    expect(new Set(unreadable)).toEqual(
      new Set([
        "/api-keys/{apiKeyId}",
        "/permissions/acl/{resourceType}/{resourceId}",
        "/permissions/ownership/{resourceType}/{resourceId}",
        // Read a page at a time, of which each entry has an etag of its own.
        "/sync/preferences",
      ]),
    );
  });

  /** What changes one of them, and back. */
  const changesOf = (template: string): readonly [object, object] => {
    if (template.startsWith("/admin/tenant")) return [{ trashRetentionDays: 60 }, { trashRetentionDays: 61 }];
    if (template.startsWith("/admin/users")) return [{ adminRole: "tenant_admin" }, { adminRole: "none" }];
    if (template.endsWith("/{accessGrantId}")) return [{ notes: "changed" }, { notes: "again" }];
    if (template.startsWith("/quotas")) return [{ limitBytes: 1e12 }, { limitBytes: 2e12 }];
    if (template.endsWith("/{recordId}")) return [{ ttl: 300 }, { ttl: 600 }];
    if (template.endsWith("/transfer")) return [{ secondaries: ["127.0.0.2"] }, { secondaries: ["127.0.0.3"] }];
    if (template === "/domains/{zoneId}") return [{ description: "changed" }, { description: "again" }];
    return [{ name: "changed" }, { name: "again" }];
  };

  /** One of each kind of thing that has an etag, by the name of its id in addresses. */
  const makeThings = async (h: Harness): Promise<Record<string, string>> => {
    const create = async (name: string, input: object) => (await h.rest().get<{ id: string }>(name, { ...input })).id;
    const { id: shareId } = await h.share();
    const { id: zoneId } = await activeZone(h);
    const { id: userId } = await h.person({ groups: ["grp_quota"] });
    return {
      shareId,
      folderId: (await h.folder(shareId)).id,
      fileId: (await h.file(shareId)).id,
      tenantId: h.owner.tenantId,
      userId,
      groupId: await h.groupId("grp_quota"),
      partnerId: (await h.rest().get<{ partnerId: string }>("admin.getOwnTenant")).partnerId,
      zoneId,
      templateId: await create("templates.create", {
        name: unique("template"),
        records: [{ name: "www", type: "A", content: "192.0.2.1" }],
      }),
      recordId: await create("records.create", { zoneId, name: "www", type: "A", content: "192.0.2.1" }),
      roleId: await create("roles.create", { name: unique("role"), permissions: ["domains:read"] }),
      accessGrantId: await create("accessGrants.create", {
        zoneId,
        principalId: userId,
        roleId: systemRoles.read_only.id,
      }),
    };
  };

  test.for(withEtag.map(({ op }) => op.path))(
    "%s is not sent again to whoever has it",
    async (template, { h: tenant }) => {
      const isAbove = /^\/quotas\/(tenant|partner)/.test(template);
      const h = await tenant.asAdmin(isAbove ? "super_admin" : "tenant_admin");
      const method = /^\/quotas|\/transfer$/.test(template) ? "PUT" : "PATCH";
      const ids = await makeThings(await tenant.asAdmin());
      const path = template.replaceAll(/\{(\w+)\}/g, (_all, name: string) => ids[name] ?? "");
      const [change, another] = changesOf(template);
      if (method === "PUT") await send(h, "PUT", path, {}, another);
      const first = await send(h, "GET", path);
      const { etag = "" } = first.headers;
      expect(etag, first.text).toMatch(/^"[^"]+"$/);
      expect(etag).toBe(`"${Object(first.json).data.etag}"`);
      expect((await send(h, "GET", path)).headers.etag).toBe(etag);
      for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, `${etag},"other"`, "*"]) {
        const again = await send(h, "GET", path, { "if-none-match": condition });
        expect([condition, again.status, again.text, again.headers.etag]).toEqual([condition, 304, "", etag]);
      }
      for (const condition of ['"other"', 'W/"other"', "rubbish", '""', ","]) {
        const again = await send(h, "GET", path, { "if-none-match": condition });
        expect([condition, again.status]).toEqual([condition, 200]);
      }
      const changed = await send(h, method, path, { "if-match": etag }, change);
      expect([changed.status, changed.text]).toEqual([200, expect.anything()]);
      const news = await send(h, "GET", path, { "if-none-match": etag });
      expect(news.status).toBe(200);
      expect(news.headers.etag).not.toBe(etag);
      for (const stale of [etag, `W/${news.headers.etag}`, '"other"', "rubbish"]) {
        const refused = await send(h, method, path, { "if-match": stale }, another);
        expect([stale, refused.status]).toEqual([stale, 412]);
      }
      for (const current of [`"a", ${news.headers.etag}`, "*"])
        expect((await send(h, method, path, { "if-match": current }, change)).status).toBe(200);
    },
  );

  test("an empty condition is refused rather than taken for none", async ({ h }) => {
    const { id } = await h.share();
    expect((await send(h, "PATCH", `/shares/${id}`, { "if-match": "" }, { name: "b" })).status).toBe(400);
    expect(
      (await send(h, "PATCH", `/shares/${id}`, { "if-match": `"${"x".repeat(1000)}"` }, { name: "b" })).status,
    ).toBe(400);
  });
});

test("what a creation made is where it says", async ({ h }) => {
  const { id: shareId } = await h.share();
  for (const [path, body] of [
    ["/shares", { name: "new", type: "project" }],
    ["/folders", { shareId, name: "new" }],
  ] as const) {
    const made = await send(h, "POST", path, {}, body);
    const { location = "" } = made.headers;
    expect([made.status, location]).toEqual([201, expect.stringMatching(/^\/api\/v1\//)]);
    const found = await send(h, "GET", location.slice("/api/v1".length));
    expect([found.status, Object(found.json).data]).toEqual([200, Object(made.json).data]);
  }
  const uploaded = await h.rest().call("files.upload", { shareId, name: "a" }, { content: new Uint8Array(3) });
  const found = await send(h, "GET", uploaded.headers.get("location")?.slice("/api/v1".length) ?? "");
  expect([found.status, Object(found.json).data]).toEqual([200, Object(uploaded.body).data]);
});

describe("Idempotency-Key", () => {
  const create = (h: Harness, key: string | string[], name = "keyed") =>
    send(h, "POST", "/shares", { "idempotency-key": key }, { name, type: "project" });

  test.for(["a", crypto.randomUUID(), "!~:/?#[]@", "x".repeat(255)])("%j is one", async (key, { h }) => {
    const [first, second] = [await create(h, key), await create(h, key)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(Object(second.json).data).toEqual(Object(first.json).data);
    expect(second.headers.location).toBe(first.headers.location);
    expect(second.headers["x-request-id"]).not.toBe(first.headers["x-request-id"]);
  });

  test.for([[""], ["two words"], ["x".repeat(256)], ["clé"], ["tab\there"], [["one", "two"]]] as const)(
    "%j is none",
    async ([key], { h }) => {
      const answer = await create(h, typeof key === "string" ? key : [...key]);
      expect([answer.status, answer.json]).toMatchObject([
        400,
        { code: "request.invalid", issues: [{ path: ["Idempotency-Key"] }] },
      ]);
    },
  );

  test("belongs to one caller: another's is another", async ({ h }) => {
    const bob = await h.person();
    const key = crypto.randomUUID();
    const mine = await create(h, key);
    const theirs = await create(h, key, "theirs");
    expect(theirs.status).toBe(422);
    const other = await send(
      h,
      "POST",
      "/shares",
      { "idempotency-key": key, authorization: `Bearer ${bob.token}` },
      { name: "theirs", type: "project" },
    );
    expect([other.status, Object(other.json).data.name]).toEqual([201, "theirs"]);
    expect(Object(other.json).data.id).not.toBe(Object(mine.json).data.id);
  });

  test("is refused in a batch, where it could mean any of the calls", async ({ h }) => {
    const trpc = h.trpc(h.owner, { batch: true, headers: { "idempotency-key": "k" } });
    const calls = ["a", "b"].map((name) => trpc.shares.create.mutate({ name, type: "project" }));
    const answers = await Promise.allSettled(calls);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
