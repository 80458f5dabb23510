import { auditEvents, type Database, nodes, type Tx } from "@scai/db";
import { ApiClient, type Harness, signToken, test, unique } from "@scai/testing";
import { and, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { createFolder } from "../files/usecases/create-folder.ts";
import type { Actor } from "../identity/index.ts";
import { eventsOf } from "./testing/events-of.ts";

const content = new TextEncoder().encode("hello");

/** Runs operations one after the other and tells the events of the last one's request. */
async function eventsAfter(h: Harness, name: string, input: Record<string, unknown>, sent?: Uint8Array) {
  const answer = await h.rest().call(name, input, sent === undefined ? {} : { content: sent });
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return eventsOf(h, { requestId: answer.headers.get("x-request-id") });
}

describe("what a mutation leaves", () => {
  test("of a share: what it was and what it is now", async ({ h }) => {
    const { id: shareId } = await h.share({ name: "old" });
    const of = { category: "sharing", resourceKind: "share", resourceId: shareId, actorId: h.owner.id } as const;
    expect(await eventsAfter(h, "shares.update", { shareId, name: "new" })).toMatchObject([
      { ...of, action: "share.update", resourceName: "new", before: { name: "old" }, after: { name: "new" } },
    ]);
    expect(await eventsAfter(h, "shares.delete", { shareId })).toMatchObject([
      { ...of, action: "share.trash", before: { trashedAt: null }, after: { trashedAt: expect.any(String) } },
    ]);
    expect(await eventsAfter(h, "shares.restore", { shareId })).toMatchObject([
      { ...of, action: "share.restore", before: { trashedAt: expect.any(String) }, after: { trashedAt: null } },
    ]);
  });

  test("of members: who, which role before and after, until when", async ({ h }) => {
    const { id: shareId } = await h.share();
    const { id: principalId } = await h.person();
    const of = { category: "sharing", resourceKind: "share", resourceId: shareId } as const;
    const expiresAt = "2099-01-01T00:00:00.000Z";
    expect(await eventsAfter(h, "shares.addMember", { shareId, principalId, role: "reader" })).toMatchObject([
      { ...of, action: "share.member_added", before: null, after: { principalId, role: "reader", expiresAt: null } },
    ]);
    const changed = await eventsAfter(h, "shares.updateMember", { shareId, principalId, role: "admin", expiresAt });
    expect(changed).toMatchObject([{ ...of, action: "share.member_updated" }]);
    expect(changed[0]?.before).toEqual({ role: "reader", expiresAt: null });
    expect(changed[0]?.after).toEqual({ principalId, role: "admin", expiresAt });
    expect(await eventsAfter(h, "shares.removeMember", { shareId, principalId })).toMatchObject([
      { ...of, action: "share.member_removed", before: { principalId, role: "admin", expiresAt }, after: null },
    ]);
  });

  test("of files and folders: from their making to their return from the trash", async ({ h }) => {
    const { id: shareId } = await h.share();
    const { id: folderId } = await h.folder(shareId, { name: "docs" });
    const { id: fileId } = await h.file(shareId, { name: "a.txt", folderId, content });
    const [made] = (await eventsOf(h)).filter((event) => event.action === "file.create");
    expect(made).toMatchObject({ resourceId: fileId, resourceName: "a.txt", category: "file_modification" });
    expect(made?.after).toMatchObject({ shareId, parentId: folderId, sizeBytes: 5, versionNumber: 1 });
    const steps = [
      ["files.replaceContent", { fileId }, "file.update", { versionNumber: 1 }, { versionNumber: 2 }, content],
      [
        "files.restoreVersion",
        { fileId, version: 1 },
        "file.restore_version",
        { versionNumber: 2 },
        { restoredVersion: 1 },
      ],
      ["files.update", { fileId, name: "b.txt" }, "file.rename", { name: "a.txt" }, { name: "b.txt" }],
      ["files.delete", { fileId }, "file.trash", { trashedAt: null }, { trashedAt: expect.any(String) }],
      [
        "files.restore",
        { fileId, name: "c.txt" },
        "file.restore",
        { name: "b.txt" },
        { name: "c.txt", trashedAt: null },
      ],
      ["folders.update", { folderId, name: "papers" }, "folder.rename", { name: "docs" }, { name: "papers" }],
      ["folders.delete", { folderId }, "folder.trash", { trashedAt: null }, { trashedAt: expect.any(String) }],
      ["folders.restore", { folderId }, "folder.restore", { trashedAt: expect.any(String) }, { trashedAt: null }],
    ] as const;
    for (const [name, input, action, before, after, sent] of steps) {
      const events = await eventsAfter(h, name, input, sent);
      expect(events, name).toMatchObject([{ action, before, after, category: "file_modification" }]);
    }
  });

  test("with an API key is told of the key, and whose rights it used", async ({ h }) => {
    const { key, id } = await h.rest().get<{ key: string; id: string }>("apiKeys.create", { name: "ci" });
    const answer = await new ApiClient(h.server.url, undefined).call(
      "shares.create",
      { name: "by a key", type: "project" },
      { headers: { "x-api-key": key } },
    );
    expect(answer.status).toBe(201);
    expect(await eventsOf(h, { requestId: answer.headers.get("x-request-id") })).toMatchObject([
      {
        action: "share.create",
        actorKind: "api_key",
        actorId: id,
        actorName: expect.stringMatching(/^ci \(/),
        onBehalfOf: h.owner.id,
      },
    ]);
  });
});

describe("an event exists exactly if its fact does", () => {
  test("a refused change leaves none of its own", async ({ h }) => {
    const { id: shareId } = await h.share();
    await h.folder(shareId, { name: "taken" });
    const answer = await h.rest().call("folders.create", { shareId, name: "taken" });
    expect(answer.status).toBe(409);
    expect(await eventsOf(h, { requestId: answer.headers.get("x-request-id") })).toEqual([]);
  });

  test.for(["fails", "loses its connection"] as const)(
    "wherever between its statements a transaction %s",
    async (how, { h }) => {
      const { id: shareId } = await h.share();
      const actor = await actorOf(h);
      const services = h.server.services;
      const { database } = services;
      for (let nth = 1; ; nth++) {
        const broken = breakingAt(database, nth, how);
        const name = `folder ${nth}`;
        const work = createFolder({ ...services, database: broken }, actor, { shareId, name }, async () => {});
        const isMade = await work.then(
          () => true,
          () => false,
        );
        const made = await database.db.$count(nodes, and(eq(nodes.tenantId, h.owner.tenantId), eq(nodes.name, name)));
        const told = (await eventsOf(h)).filter((event) => event.resourceName === name);
        expect([made, told.length], `statement ${nth}`).toEqual(isMade ? [1, 1] : [0, 0]);
        if (isMade) return expect(nth).toBeGreaterThan(3);
      }
    },
  );
});

async function actorOf(h: Harness): Promise<Actor> {
  const { actors, tokens } = h.server.services;
  return actors.actorOf(await tokens.verify(h.owner.token));
}

/** The database, whose transactions fail or lose their connection in place of their nth statement. */
function breakingAt(database: Database, nth: number, how: "fails" | "loses its connection"): Database {
  const builders = new Set<PropertyKey>(["insert", "update", "delete", "select", "execute"]);
  const spoil = async (tx: Tx) => {
    if (how === "fails") throw new Error("killed");
    const [[row]] = (await tx.execute(sql`select connection_id() as id`)) as unknown as [[{ id: number }]];
    await database.db.execute(sql.raw(`kill ${row.id}`));
  };
  return {
    ...database,
    transaction: (work) =>
      database.db.transaction((tx) => {
        let left = nth;
        return work(
          new Proxy(tx, {
            get(target, name) {
              const member: unknown = Reflect.get(target, name);
              if (typeof member !== "function" || !builders.has(name)) return member;
              return (...args: unknown[]) => {
                const statement: object = Reflect.apply(member, target, args);
                left -= 1;
                return left === 0 ? spoiled(statement, () => spoil(target)) : statement;
              };
            },
          }),
        );
      }),
  };
}

/** A statement under construction that, when it is run, is run after `before`. */
function spoiled(statement: object, before: () => Promise<void>): object {
  return new Proxy(statement, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      if (name === "then") {
        return (done: () => void, failed: (err: unknown) => void) =>
          before().then(() => Reflect.apply(member, target, [done, failed]), failed);
      }
      return (...args: unknown[]) => {
        const next: unknown = Reflect.apply(member, target, args);
        return typeof next === "object" && next !== null ? spoiled(next, before) : next;
      };
    },
  });
}

test("a mutation costs one statement for its event, an insert", async ({ h }) => {
  const { id: shareId } = await h.share();
  const { id: fileId } = await h.file(shareId);
  const { id: principalId } = await h.person();
  await h.rest().get("files.get", { fileId });
  const calls = [
    ["folders.create", { shareId, name: "new" }],
    ["files.update", { fileId, name: "renamed" }],
    ["shares.update", { shareId, name: "renamed" }],
    ["shares.addMember", { shareId, principalId, role: "reader" }],
    ["files.delete", { fileId }],
  ] as const;
  for (const [name, input] of calls) {
    const before = h.server.statements.length;
    await h.rest().call(name, input);
    const made = h.server.statements.slice(before);
    expect(
      made.filter((statement) => statement.includes("`audit_")),
      name,
    ).toEqual([expect.stringMatching(/^insert into `audit_events`/)]);
  }
});

test("logging out leaves an event", async ({ h }) => {
  expect(await eventsAfter(h, "auth.logout", {})).toMatchObject([{ action: "auth.logout", actorId: h.owner.id }]);
});

test("each newer token that is seen is a sign-in, told with the request that it came with; the same one again is none", async ({
  h,
}) => {
  const { database } = h.server.services;
  const user = unique("usr");
  const signIns = async () =>
    database.db
      .select()
      .from(auditEvents)
      .where(
        and(
          eq(auditEvents.tenantId, h.owner.tenantId),
          eq(auditEvents.action, "auth.sign_in"),
          eq(auditEvents.resourceName, user),
        ),
      )
      .orderBy(auditEvents.id);
  for (const [i, secondsAgo] of [20, 10].entries()) {
    const token = await signToken({ tenant: h.tenant, user, issuedAt: new Date(Date.now() - secondsAgo * 1000) });
    const first = await new ApiClient(h.server.url, token).call("users.me");
    await new ApiClient(h.server.url, token).call("users.me");
    const events = await signIns();
    expect(events).toHaveLength(i + 1);
    expect(events.at(-1)).toMatchObject({
      category: "authentication",
      requestId: first.headers.get("x-request-id"),
      ip: expect.stringContaining("127.0.0.1"),
      after: { isNew: i === 0 },
    });
  }
});
