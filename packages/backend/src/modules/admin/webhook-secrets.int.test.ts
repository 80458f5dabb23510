import { newId } from "@scai/contract";
import { auditEvents, scaikeyWebhookSecrets } from "@scai/db";
import { expectProblem, type Harness, harnessOn, test as onSharedServer, startTestServer, unique } from "@scai/testing";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { eventOf, post, signatureOf } from "../directory/testing/webhooks.ts";

// The secrets are the installation's, so those of one server's database: each test has it to itself, one after the other.
const test = onSharedServer.extend("admin", async ({ h }) => {
  await h.server.services.database.db.delete(scaikeyWebhookSecrets);
  h.server.services.webhookSecrets.forget();
  return h.asAdmin("super_admin");
});

interface Made {
  readonly id: string;
}

const add = (h: Harness, secret: string) => h.rest().call("admin.createWebhookSecret", { secret });

async function statusOf(h: Harness, secret: string): Promise<number> {
  const body = JSON.stringify(eventOf({ type: "user.nothing", data: {} }));
  return (await post(h.server.url, body, signatureOf(body, secret))).status;
}

test("a webhook signed with a secret that an operator stored is taken, and one signed with a secret that was deleted is not", async ({
  admin,
}) => {
  const secret = unique("stored-secret");
  expect(await statusOf(admin, secret)).toBe(401);
  const { id } = await admin.rest().get<Made>("admin.createWebhookSecret", { secret });
  expect(await statusOf(admin, secret)).toBe(200);
  expect((await admin.rest().call("admin.deleteWebhookSecret", { webhookSecretId: id })).status).toBe(204);
  expect(await statusOf(admin, secret)).toBe(401);
  const again = await admin.rest().call("admin.deleteWebhookSecret", { webhookSecretId: id });
  expectProblem(again, "webhooks.secret_not_found");
});

test("there are two at a time, also when three are stored at once, and those of the configuration count beside them", async ({
  admin,
}) => {
  const secrets = [unique("secret-number-one"), unique("secret-number-two"), unique("secret-number-three")];
  const answers = await Promise.all(secrets.map((secret) => add(admin, secret)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 409]);
  expectProblem(await add(admin, unique("secret-number-four")), "webhooks.secrets_full");
  expect(await statusOf(admin, "the-present-webhook-secret")).toBe(200);
  const listed = await admin.rest().get<{ items: Made[]; configuredCount: number }>("admin.listWebhookSecrets");
  expect(listed.items).toHaveLength(2);
  expect(listed.configuredCount).toBe(2);
});

test("a secret is stored once", async ({ admin }) => {
  const secret = unique("stored-secret");
  expect((await add(admin, secret)).status).toBe(201);
  expectProblem(await add(admin, secret), "webhooks.secret_known");
});

test("a secret is in no answer, no table, no log of anybody", async ({ admin }) => {
  const secret = unique("not-to-be-seen");
  const made = await add(admin, secret);
  const listed = await admin.rest().call("admin.listWebhookSecrets");
  for (const answer of [made, listed]) expect(JSON.stringify(answer.body)).not.toContain(secret);
  const { db } = admin.server.services.database;
  const [row] = await db.select().from(scaikeyWebhookSecrets);
  expect(row?.secret.includes(secret)).toBe(false);
  const events = await db.select().from(auditEvents).where(eq(auditEvents.tenantId, admin.owner.tenantId));
  expect(events.map(({ action }) => action)).toContain("webhook_secret.create");
  expect(JSON.stringify(events)).not.toContain(secret);
});

test("one that cannot be opened takes no other down with it", async ({ admin }) => {
  const secret = unique("stored-secret");
  expect((await add(admin, secret)).status).toBe(201);
  const foreign = { id: newId("webhookSecret"), slot: 2, createdBy: admin.owner.id, createdAt: new Date() };
  await admin.server.services.database.db
    .insert(scaikeyWebhookSecrets)
    .values({ ...foreign, secret: Buffer.alloc(60, 1) });
  admin.server.services.webhookSecrets.forget();
  expect(await statusOf(admin, secret)).toBe(200);
});

test("a secret counts in every process within a second of being stored or deleted", async ({ admin }) => {
  const other = await startTestServer();
  try {
    const { url } = (await harnessOn(other)).server;
    const secret = unique("stored-secret");
    const body = JSON.stringify(eventOf({ type: "user.nothing", data: {} }));
    const statusThere = async () => (await post(url, body, signatureOf(body, secret))).status;
    expect(await statusThere()).toBe(401);
    const { id } = await admin.rest().get<Made>("admin.createWebhookSecret", { secret });
    await expect.poll(statusThere, { timeout: 1100, interval: 50 }).toBe(200);
    await admin.rest().call("admin.deleteWebhookSecret", { webhookSecretId: id });
    await expect.poll(statusThere, { timeout: 1100, interval: 50 }).toBe(401);
  } finally {
    await other.close();
  }
});
