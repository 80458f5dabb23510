import { once } from "node:events";
import { registerWebhook, requestToken } from "@scai/local-stack";
import { test as base, testWebhookSecrets } from "@scai/testing";
import { expect } from "vitest";
import { WebSocket } from "ws";
import { serveVariant } from "../../http/testing/serve-variant.ts";
import { createActorDirectory, createScaiKeyClient, createTokenVerifier, ensurePersonalShare } from "../../index.ts";
import { openOwnDirectory } from "./testing/own-scaikey.ts";

// A development ScaiKey with its real sender, a server and a database of the file's own: nothing between them is stood in for.

// biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that a fixture needs from this pattern
const withOwn = base.extend("own", { scope: "file" }, async ({}, { onCleanup }) => {
  const own = await openOwnDirectory();
  onCleanup(own.close);
  return own;
});

const test = withOwn.extend("setup", async ({ server, own }, { onCleanup }) => {
  const { scaikey, database } = own;
  await own.reset();
  const { url, server: client } = scaikey.address;
  const tokens = createTokenVerifier({ scaikeyUrl: url });
  const { clock } = server.services;
  const variant = await serveVariant(server.services, {
    actors: createActorDirectory({ database, clock, welcomeUser: ensurePersonalShare }),
    database,
    scaikey: createScaiKeyClient({ url, ...client }),
    scaikeyAdmin: scaikey.admin,
    tokens,
  });
  onCleanup(async () => {
    await variant.close();
    tokens.close();
  });
  const register = (secret: string) => registerWebhook(url, { url: `${variant.url}/api/v1/webhooks/scaikey`, secret });
  await register(testWebhookSecrets[0]);
  const statusOf = async (token: string) => {
    const response = await fetch(`${variant.url}/api/v1/users/me`, { headers: { authorization: `Bearer ${token}` } });
    await response.body?.cancel();
    return response.status;
  };
  return { scaikey, url, variant, statusOf, register };
});

const within = { timeout: 1_000, interval: 25 };

test("who is suspended in ScaiKey is locked out within a second, everywhere, and let in again", async ({ setup }) => {
  const { scaikey, url, variant, statusOf } = setup;
  const token = await requestToken(url, "bob");
  expect(await statusOf(token)).toBe(200);
  const socket = new WebSocket(`${variant.url.replace("http", "ws")}/api/v1/ws`, {
    headers: { authorization: `Bearer ${token}` },
  });
  await once(socket, "message");
  const closed = once(socket, "close");

  await scaikey.change("POST", "users/usr_bob/suspend", {});
  const suspendedAt = performance.now();
  await expect.poll(() => statusOf(token), within).toBe(403);
  expect((await closed)[0]).toBe(4401);
  expect(performance.now() - suspendedAt).toBeLessThan(1_500);
  await expect(requestToken(url, "bob")).rejects.toThrow("There is no user bob");

  await scaikey.change("POST", "users/usr_bob/activate", {});
  await expect.poll(() => statusOf(token), within).toBe(200);
});

test("the same goes for everybody of a tenant", async ({ setup }) => {
  const { scaikey, url, statusOf } = setup;
  const [alice, eve] = await Promise.all([requestToken(url, "alice"), requestToken(url, "eve")]);
  expect(await Promise.all([statusOf(alice), statusOf(eve)])).toEqual([200, 200]);
  await scaikey.change("PATCH", "tenants/tnt_acme", { status: "SUSPENDED" });
  await expect.poll(() => statusOf(alice), within).toBe(403);
  expect(await statusOf(eve)).toBe(200);
});

test("what an administrator changes here is changed at ScaiKey", async ({ setup }) => {
  const { scaikey, url, statusOf } = setup;
  const token = await requestToken(url, "carol");
  expect(await statusOf(token)).toBe(200);
  expect(await scaikey.admin.setUserStatus("usr_carol", "SUSPENDED")).toMatchObject({ status: "SUSPENDED" });
  await expect.poll(() => statusOf(token), within).toBe(403);
  expect(await scaikey.admin.update("users", "usr_carol", { last_name: "Cooper" })).toMatchObject({
    last_name: "Cooper",
  });
  await expect(scaikey.admin.update("users", "usr_carol", { email: "nowhere" })).rejects.toMatchObject({
    code: "admin.provider_refused",
  });
  await expect(scaikey.admin.setUserStatus("usr_nobody", "ACTIVE")).rejects.toMatchObject({
    code: "admin.provider_refused",
  });
});

test("events that could not be taken come again", async ({ setup }) => {
  const { scaikey, url, statusOf, register } = setup;
  const token = await requestToken(url, "bob");
  expect(await statusOf(token)).toBe(200);
  await register("a secret that we do not know");
  await scaikey.change("POST", "users/usr_bob/suspend", {});
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await statusOf(token)).toBe(200);
  await register(testWebhookSecrets[1]);
  await expect.poll(() => statusOf(token), { timeout: 5_000 }).toBe(403);
});

// The last: its ScaiKey does not come back.
test("while ScaiKey is down who is known works on, and what needs it says that it is away", async ({ setup }) => {
  const { scaikey, url, statusOf, variant } = setup;
  const token = await requestToken(url, "alice");
  expect(await statusOf(token)).toBe(200);
  await scaikey.stop();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await statusOf(token)).toBe(200);
  await expect(scaikey.admin.setUserStatus("usr_bob", "SUSPENDED")).rejects.toMatchObject({
    code: "auth.provider_unavailable",
  });
  const ready = await fetch(`${variant.url}/health/live`);
  expect(ready.status).toBe(200);
});
