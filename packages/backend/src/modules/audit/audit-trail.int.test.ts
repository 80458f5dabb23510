import { newId } from "@scai/contract";
import { auditEvents } from "@scai/db";
import { ApiClient, type Harness, setUserStatus, test } from "@scai/testing";
import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { AuditTrail, noTenant } from "./index.ts";
import { eventsOf } from "./testing/events-of.ts";

const requestOf = (answer: { headers: Headers }) => ({ requestId: answer.headers.get("x-request-id") });

describe("a refusal", () => {
  test("to do what the caller may see but not do is told, with who tried what on what", async ({ h }) => {
    const { id: shareId } = await h.share();
    const reader = await h.person();
    await h.member(shareId, reader, "reader");
    const answer = await h.rest(reader).call("shares.update", { shareId, name: "mine" });
    expect(answer.status).toBe(403);
    expect(await eventsOf(h, requestOf(answer))).toMatchObject([
      {
        action: "access.refuse",
        category: "security",
        severity: "warning",
        actorId: reader.id,
        resourceKind: "share",
        resourceId: shareId,
        ip: expect.stringContaining("127.0.0.1"),
        after: { code: "shares.forbidden", operation: "shares.update" },
      },
    ]);
  });

  test("for want of a scope is told, over tRPC as well", async ({ h }) => {
    const narrow = await h.person({ scope: "dns:read" });
    await expect(h.trpc(narrow).shares.list.query({})).rejects.toThrow();
    const events = (await eventsOf(h)).filter((event) => event.actorId === narrow.id);
    expect(events).toMatchObject([{ action: "access.refuse", after: { code: "auth.insufficient_scope" } }]);
  });

  test("of somebody suspended is told in their own tenant's log", async ({ h }) => {
    const user = await h.person();
    await setUserStatus(h.server.services.database, user.id, "suspended");
    const answer = await h.rest(user).call("users.me");
    expect(await eventsOf(h, requestOf(answer))).toMatchObject([
      { action: "auth.refuse", actorKind: "user", actorId: user.id, after: { code: "identity.user_suspended" } },
    ]);
  });

  test("of a revoked API key is told of the key", async ({ h }) => {
    const { key, id } = await h.rest().get<{ key: string; id: string }>("apiKeys.create", { name: "ci" });
    await h.rest().get("apiKeys.revoke", { apiKeyId: id });
    const answer = await h.anonymous.call("shares.list", {}, { headers: { "x-api-key": key } });
    expect(answer.status).toBe(401);
    expect(await eventsOf(h, requestOf(answer))).toMatchObject([
      { action: "auth.refuse", actorKind: "api_key", actorId: id, actorName: "ci", after: { code: "apiKeys.invalid" } },
    ]);
  });

  test("of a token that proves nothing belongs to no tenant", async ({ h }) => {
    const answer = await new ApiClient(h.server.url, `${h.owner.token.slice(0, -8)}AAAAAAAA`).call("users.me");
    expect(answer.status).toBe(401);
    expect(await eventsOf(h, requestOf(answer))).toEqual([]);
    expect(await eventsOf(h, { ...requestOf(answer), tenantId: noTenant })).toMatchObject([
      { action: "auth.refuse", actorKind: "system", after: { code: "auth.token_invalid", operation: "users.me" } },
    ]);
  });

  test("over a WebSocket is told as well", async ({ h }) => {
    const user = await h.person();
    await setUserStatus(h.server.services.database, user.id, "suspended");
    const socket = new WebSocket(`${h.server.url.replace("http", "ws")}/ws?token=${user.token}`);
    await new Promise((resolve) => socket.addEventListener("close", resolve));
    expect((await eventsOf(h)).filter((event) => event.actorId === user.id)).toMatchObject([
      { action: "auth.refuse", ip: expect.stringContaining("127.0.0.1"), after: { operation: "live.connect" } },
    ]);
  });

  test("of a webhook that ScaiKey did not sign belongs to no tenant", async ({ h }) => {
    const answer = await fetch(`${h.server.url}/api/v1/webhooks/scaikey`, {
      method: "POST",
      headers: { "x-scaikey-signature": "t=1,v1=00" },
      body: "{}",
    });
    expect(answer.status).toBe(401);
    expect(await eventsOf(h, { ...requestOf(answer), tenantId: noTenant })).toMatchObject([
      { action: "auth.refuse", after: { code: "webhooks.signature_invalid", operation: "webhooks.scaikey" } },
    ]);
  });

  test("is not told of what does not exist for the caller, nor of a call without any credential", async ({ h }) => {
    const { id: shareId } = await h.share();
    const stranger = await h.person();
    const hidden = await h.rest(stranger).call("shares.get", { shareId });
    const nobody = await h.anonymous.call("shares.get", { shareId });
    expect([hidden.status, nobody.status]).toEqual([404, 401]);
    for (const answer of [hidden, nobody])
      for (const tenantId of [h.owner.tenantId, noTenant])
        expect(await eventsOf(h, { ...requestOf(answer), tenantId })).toEqual([]);
  });

  test("repeated a thousand times within a minute is ten events and one that says how many more", async ({ h }) => {
    let now = Date.now();
    const { database, log } = h.server.services;
    const trail = new AuditTrail({ database, log, clock: () => new Date(now) });
    const origin = { id: newId("request"), ip: "192.0.2.1", userAgent: undefined };
    const who = { kind: "user", id: h.owner.id, name: "", tenantId: h.owner.tenantId } as const;
    const refusal = { action: "auth.refuse", who, origin, operation: "users.me", code: "auth.token_invalid" } as const;
    for (let i = 0; i < 1000; i++) trail.refused(refusal);
    now += 60_000;
    await trail.close();
    const events = (await eventsOf(h)).filter((event) => event.action === "auth.refuse");
    expect(events).toHaveLength(11);
    expect(events.at(-1)?.after).toMatchObject({ repetitions: 990 });
  });

  test("because of a limit is one event an hour for each who goes on, and one that says how many more", async ({
    h,
  }) => {
    let now = Date.now();
    const { database, log } = h.server.services;
    const trail = new AuditTrail({ database, log, clock: () => new Date(now) });
    const who = { kind: "user", id: h.owner.id, name: "", tenantId: h.owner.tenantId } as const;
    const limit = { dimension: "user", unit: "points", limit: 5, windowSeconds: 60, retryAfterSeconds: 9 } as const;
    for (let i = 0; i < 1000; i++) trail.exceeded({ who, operation: "users.me", limit });
    now += 1;
    trail.exceeded({ who, operation: "users.me", limit: { ...limit, dimension: "tenant" } });
    now += 3_600_000;
    await trail.close();
    const events = (await eventsOf(h)).filter((event) => event.action === "rate_limit.exceeded");
    expect(events.map(({ after }) => after)).toMatchObject([
      { dimension: "user", limit: 5 },
      { dimension: "tenant" },
      { dimension: "user", repetitions: 999 },
    ]);
    expect(events[0]?.after).not.toHaveProperty("retryAfterSeconds");
  });

  test("is answered while the log cannot be written, and written when it can again", async ({ h }) => {
    const { database, log, clock } = h.server.services;
    let isDown = true;
    const down = Object.assign(new Error("refused"), { code: "ECONNREFUSED", errno: -111, syscall: "connect" });
    const db = new Proxy(database.db, {
      get: (target, name) => {
        if (name === "insert" && isDown) throw down;
        const member: unknown = Reflect.get(target, name);
        return typeof member === "function" ? member.bind(target) : member;
      },
    });
    const trail = new AuditTrail({ database: { ...database, db }, log, clock });
    const job = { kind: "system", id: "a test", tenantId: newId("tenant") } as const;
    trail.note(job, { action: "auth.logout", at: clock() });
    await trail.settled();
    isDown = false;
    trail.note(job, { action: "auth.logout", at: clock() });
    await trail.close();
    expect(await eventsOf(h, { tenantId: job.tenantId })).toHaveLength(2);
  });
});

describe("a download", () => {
  const downloadsOf = async (h: Harness) => {
    const { auditTrail, database } = h.server.services;
    await auditTrail.settled();
    return database.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.tenantId, h.owner.tenantId), eq(auditEvents.action, "file.download")));
  };

  test("of a whole file is an event each time, with who, what and which version", async ({ h }) => {
    const { id: shareId } = await h.share();
    const file = await h.file(shareId, { name: "plan.pdf" });
    await h.download(file.id);
    await h.download(file.id);
    expect(await downloadsOf(h)).toMatchObject(
      Array.from({ length: 2 }, () => ({
        category: "file_access",
        actorId: h.owner.id,
        resourceKind: "file",
        resourceId: file.id,
        resourceName: "plan.pdf",
        after: { versionNumber: 1, sizeBytes: file.sizeBytes },
      })),
    );
  });

  test("in ranges, as players read, is one event a minute; looking without reading is none", async ({ h }) => {
    const { id: shareId } = await h.share();
    const file = await h.file(shareId);
    const path = `/files/${file.id}/content`;
    await h.fetch(path, { method: "HEAD" });
    await h.fetch(path, { headers: { "if-none-match": `"${file.versionId}"` } });
    expect(await downloadsOf(h)).toEqual([]);
    for (let i = 0; i < 5; i++) await h.fetch(path, { headers: { range: `bytes=${i * 10}-${i * 10 + 9}` } });
    expect(await downloadsOf(h)).toMatchObject([{ after: { from: 0, to: 10 } }]);
  });
});
