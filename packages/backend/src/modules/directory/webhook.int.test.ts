import type { ErrorCode } from "@scai/contract";
import { auditEvents, createDatabase, groups, scaikeyEvents, tenants, users } from "@scai/db";
import { expectProblem, type Harness, test, testWebhookSecrets, unique } from "@scai/testing";
import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { serveVariant } from "../../http/testing/serve-variant.ts";
import { eventOf, post, send, signatureOf, WebhookAnswer } from "./testing/webhooks.ts";

/** Fails unless the answer is this problem. */
async function refused(response: Response, code: ErrorCode): Promise<void> {
  expectProblem({ status: response.status, body: await response.json() }, code);
}

const event = (h: Harness, user: string, more: Record<string, unknown> = {}) => ({
  id: user,
  email: `${user}@new.example`,
  first_name: "Nora",
  last_name: "New",
  status: "ACTIVE",
  tenant: { id: h.tenant, name: "The tenant", slug: h.tenant },
  partner: { id: "prt_tests", name: "Tests", slug: "tests" },
  ...more,
});

async function userOf(h: Harness, scaikeyId: string) {
  const [row] = await h.server.services.database.db
    .select()
    .from(users)
    .where(and(eq(users.tenantId, h.owner.tenantId), eq(users.scaikeyId, scaikeyId)));
  return row;
}

async function receiptOf(h: Harness, eventId: string) {
  const { db } = h.server.services.database;
  const [row] = await db.select().from(scaikeyEvents).where(eq(scaikeyEvents.eventId, eventId));
  return row?.outcome;
}

describe("a webhook", () => {
  test("brings somebody new, and with them what it says of their tenant", async ({ h }) => {
    const user = unique("usr");
    const answer = await send(h.server.url, { type: "user.created", data: event(h, user), id: unique("evt") });
    expect(answer).toMatchObject({ success: true, message: "Event user.created processed successfully" });
    expect(await receiptOf(h, answer.event_id ?? "")).toBe("processed");
    expect(await userOf(h, user)).toMatchObject({
      name: "Nora New",
      email: `${user}@new.example`,
      status: "active",
      adminRole: "none",
      source: "webhook",
    });
    const { db } = h.server.services.database;
    const [tenant] = await db.select().from(tenants).where(eq(tenants.id, h.owner.tenantId));
    expect(tenant).toMatchObject({ name: "The tenant", slug: h.tenant, reflectsAt: null });
  });

  test("may come without the envelope's later members, as older ScaiKeys send it", async ({ h }) => {
    const user = unique("usr");
    const { event_id, event_type, timestamp, data } = eventOf({ type: "user.updated", data: event(h, user) });
    const response = await post(h.server.url, JSON.stringify({ event_id, event_type, timestamp, data }));
    expect(WebhookAnswer.parse(await response.json())).toMatchObject({ success: true, event_id });
    expect(await userOf(h, user)).toMatchObject({ name: "Nora New" });
  });

  test("is refused without a right signature, whatever it says, and changes nothing", async ({ h }) => {
    const user = unique("usr");
    const body = JSON.stringify(eventOf({ type: "user.created", data: event(h, user) }));
    const longAgo = new Date(Date.now() - 301_000);
    for (const signature of [
      null,
      "",
      signatureOf(body, "another secret, as long"),
      signatureOf(body, testWebhookSecrets[0], longAgo),
      signatureOf(`${body} `),
    ]) {
      await refused(await post(h.server.url, body, signature), "webhooks.signature_invalid");
    }
    await refused(await post(h.server.url, "not JSON", "t=1,v1=00"), "webhooks.signature_invalid");
    expect(await userOf(h, user)).toBeUndefined();
  });

  test("is refused when its bytes are other ones than those signed, though they mean the same", async ({ h }) => {
    const sent = eventOf({ type: "user.created", data: event(h, unique("usr")) });
    const compact = JSON.stringify(sent);
    const spacious = JSON.stringify(sent, null, 1);
    await refused(await post(h.server.url, spacious, signatureOf(compact)), "webhooks.signature_invalid");
    expect((await post(h.server.url, spacious, signatureOf(spacious))).status).toBe(200);
  });

  test("counts under the secret before the present one, and when it is signed with both", async ({ h }) => {
    for (const sign of [
      (body: string) => signatureOf(body, testWebhookSecrets[1]),
      (body: string) => `${signatureOf(body, "a third one")},${signatureOf(body).split(",")[1]}`,
    ]) {
      const user = unique("usr");
      const body = JSON.stringify(eventOf({ type: "user.created", data: event(h, user) }));
      expect((await post(h.server.url, body, sign(body))).status).toBe(200);
      expect(await userOf(h, user)).toMatchObject({ status: "active" });
    }
  });

  test("happens once, however often and in however many hands it comes", async ({ h }) => {
    const user = unique("usr");
    const body = JSON.stringify(eventOf({ type: "user.created", data: event(h, user) }));
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => WebhookAnswer.parse(await (await post(h.server.url, body)).json())),
    );
    expect(answers.map(({ success }) => success)).toEqual(Array(8).fill(true));
    expect(answers.filter(({ message }) => message.includes("before"))).toHaveLength(7);
    // What happened since stays when it is replayed.
    await h.server.services.database.db.update(users).set({ name: "Changed" }).where(eq(users.scaikeyId, user));
    await post(h.server.url, body);
    expect(await userOf(h, user)).toMatchObject({ name: "Changed" });
  });

  test("of a type that nobody knows is acknowledged and counted", async ({ h }) => {
    const answer = await send(h.server.url, { type: "user.teleported", data: { id: unique("usr") } });
    expect(answer.success).toBe(true);
    expect(await receiptOf(h, answer.event_id ?? "")).toBe("unknown");
    const metrics = await (await fetch(`${h.server.url}/metrics`)).text();
    expect(metrics).toMatch(/scai_webhook_events_total\{event_type="",outcome="unknown"\} [1-9]/);
  });

  test("that cannot be understood is not asked for again, but may be sent again", async ({ h }) => {
    const user = unique("usr");
    const id = unique("evt");
    const { tenant: _tenant, ...homeless } = event(h, user);
    const failed = await send(h.server.url, { type: "user.created", data: homeless, id });
    expect(failed).toMatchObject({ success: false, event_id: id });
    expect(await receiptOf(h, id)).toBe("failed");
    expect(await send(h.server.url, { type: "user.created", data: event(h, user), id })).toMatchObject({
      success: true,
    });
    expect(await receiptOf(h, id)).toBe("processed");
    const nothing = await post(h.server.url, "[]");
    expect(WebhookAnswer.parse(await nothing.json())).toMatchObject({ success: false, event_id: null });
  });

  test("of more than 256 KiB is not read", async ({ h }) => {
    const body = JSON.stringify({ padding: "x".repeat(256 * 1024) });
    await refused(await post(h.server.url, body), "request.too_large");
  });

  test("comes again when the database is away", async ({ h }) => {
    const database = createDatabase({ url: "mysql://root@127.0.0.1:1/none", poolSize: 1 });
    const variant = await serveVariant(h.server.services, { database });
    const user = unique("usr");
    const body = JSON.stringify(eventOf({ type: "user.created", data: event(h, user) }));
    const response = await post(variant.url, body);
    await refused(response, "server.unavailable");
    expect(response.headers.get("retry-after")).toBe("2");
    await variant.close();
    await database.close();
    expect((await post(h.server.url, body)).status).toBe(200);
    expect(await userOf(h, user)).toMatchObject({ status: "active" });
  });

  test("is written into the audit log of its tenant, with what changed", async ({ h }) => {
    const bob = await h.person();
    const id = unique("evt");
    const data = { id: bob.scaikeyId, tenant_id: h.tenant };
    await send(h.server.url, { type: "user.suspended", data, id, tenant: h.tenant });
    const { db } = h.server.services.database;
    const rows = await db.select().from(auditEvents).where(eq(auditEvents.actorId, id));
    expect(rows).toMatchObject([
      { tenantId: h.owner.tenantId, action: "user.suspend", actorKind: "webhook", resourceId: bob.id },
    ]);
  });

  test("is answered only to POST", async ({ h }) => {
    const response = await fetch(`${h.server.url}/api/v1/webhooks/scaikey`);
    await refused(response, "request.method_not_allowed");
    expect(response.headers.get("allow")).toBe("POST, OPTIONS");
  });
});

describe("what it says takes effect at once", () => {
  test("somebody suspended is locked out, and let in again", async ({ h }) => {
    const bob = await h.person();
    const status = async () => (await h.rest(bob).call("users.me", {})).status;
    const tell = (type: string) =>
      send(h.server.url, { type, data: { id: bob.scaikeyId, tenant_id: h.tenant }, tenant: h.tenant });
    expect(await status()).toBe(200);
    await tell("user.suspended");
    await expect.poll(status, { timeout: 1_000, interval: 50 }).toBe(403);
    await tell("user.activated");
    await expect.poll(status, { timeout: 1_000, interval: 50 }).toBe(200);
    await tell("user.deleted");
    await expect.poll(status, { timeout: 1_000, interval: 50 }).toBe(403);
  });

  test("everybody of a suspended tenant is locked out", async ({ h }) => {
    const status = async () => (await h.rest().call("users.me", {})).status;
    expect(await status()).toBe(200);
    const tell = (type: string, data: Record<string, unknown>) =>
      send(h.server.url, { type, data: { id: h.tenant, name: "It", ...data } });
    await tell("tenant.updated", { status: "SUSPENDED" });
    await expect.poll(status, { timeout: 1_000, interval: 50 }).toBe(403);
    await tell("tenant.updated", { status: "ACTIVE" });
    await expect.poll(status, { timeout: 1_000, interval: 50 }).toBe(200);
    await tell("tenant.deleted", {});
    await expect.poll(status, { timeout: 1_000, interval: 50 }).toBe(403);
  });

  test("a group gives what it may see to who is in it, through groups in it too, for as long as they are", async ({
    h,
  }) => {
    const bob = await h.person();
    const share = await h.share();
    const [outer, inner] = [unique("grp"), unique("grp")];
    const group = (id: string) => ({ id, name: id, tenant_id: h.tenant });
    const tell = (type: string, data: Record<string, unknown>) => send(h.server.url, { type, data, tenant: h.tenant });
    const status = async () => (await h.rest(bob).call("shares.get", { shareId: share.id })).status;
    await tell("group.created", group(outer));
    await tell("group.created", group(inner));
    const outerId = await h.groupId(outer);
    await h.rest().get("shares.addMember", { shareId: share.id, principalId: outerId, role: "reader" });
    expect(await status()).toBe(404);

    await tell("group.member_added", { group: group(outer), member: { type: "group", id: inner } });
    await tell("group.member_added", { group_id: inner, user_id: bob.scaikeyId });
    await expect.poll(status, { timeout: 1_000, interval: 50 }).toBe(200);
    // A circle of groups does no harm.
    await tell("group.member_added", { group: group(inner), member: { type: "group", id: outer } });
    expect(await status()).toBe(200);

    await tell("group.member_removed", { group: group(outer), member: { type: "group", id: inner } });
    await expect.poll(status, { timeout: 1_000, interval: 50 }).toBe(404);
    await tell("group.member_added", { group: group(outer), member: { type: "group", id: inner } });
    await expect.poll(status, { timeout: 1_000, interval: 50 }).toBe(200);
    await tell("group.deleted", group(inner));
    await expect.poll(status, { timeout: 1_000, interval: 50 }).toBe(404);
  });

  test("a group that is deleted is one no more", async ({ h }) => {
    const id = unique("grp");
    await send(h.server.url, { type: "group.created", data: { id, name: "Sales", tenant_id: h.tenant } });
    await send(h.server.url, { type: "group.deleted", data: { id }, tenant: h.tenant });
    const [row] = await h.server.services.database.db.select().from(groups).where(eq(groups.scaikeyId, id));
    expect(row).toMatchObject({ name: "Sales", status: "deleted" });
  });
});
