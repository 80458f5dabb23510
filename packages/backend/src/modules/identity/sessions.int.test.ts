import { setTimeout as sleep } from "node:timers/promises";
import { expectProblem, type Harness, type Person, signToken, test, unique } from "@scai/testing";
import { expect } from "vitest";
import WebSocket from "ws";

interface Sessions {
  readonly items: { readonly clientId: string; readonly lastIp: string | null; readonly userAgent: string | null }[];
}

/** The same person with a token that was issued to an application, a few seconds ago unless said otherwise. */
async function signedIn(h: Harness, person: Person, clientId: string, secondsAgo = 5): Promise<Person> {
  const issuedAt = new Date(Date.now() - secondsAgo * 1000);
  return { ...person, token: await signToken({ tenant: h.tenant, user: person.scaikeyId, clientId, issuedAt }) };
}

const isRefused = async (h: Harness, who: Person) => (await h.rest(who).call("users.me", {})).status === 401;

test("signing out ends the token that it is done with, within a second, and no other", async ({ h }) => {
  const clientId = unique("app");
  const sign = (seconds: number) =>
    signToken({
      tenant: h.tenant,
      user: h.owner.scaikeyId,
      clientId,
      issuedAt: new Date(Date.now() - seconds * 1000),
    });
  const [one, other] = [await sign(20), await sign(10)];
  const status = async (token: string) => (await h.rest({ ...h.owner, token }).call("users.me")).status;
  expect([await status(one), await status(other)]).toEqual([200, 200]);
  expect((await h.rest({ ...h.owner, token: one }).call("auth.logout")).status).toBe(204);
  await expect.poll(() => status(one), { timeout: 1_000, interval: 25 }).toBe(401);
  expect(await status(other)).toBe(200);
});

test("the applications that somebody is signed in with are listed, each once, with where it was seen", async ({
  h,
}) => {
  const bob = await h.person();
  for (const clientId of ["desktop", "phone"]) {
    const app = await signedIn(h, bob, clientId);
    for (let i = 0; i < 3; i++) await h.fetch("/users/me", { headers: { "user-agent": `${clientId}/1.0` } }, app);
  }
  await h.server.services.sessions.flush();
  const { items } = await h.rest(await signedIn(h, bob, "phone")).get<Sessions>("users.listMySessions", {});
  expect(items.map(({ clientId, userAgent }) => [clientId, userAgent]).sort()).toEqual([
    ["desktop", "desktop/1.0"],
    ["phone", "phone/1.0"],
  ]);
  expect(items[0]?.lastIp).toMatch(/127\.0\.0\.1/);
  const carol = await h.person();
  const { items: ofCarol } = await h.rest(carol).get<Sessions>("users.listMySessions", {});
  expect(ofCarol.map(({ clientId }) => clientId)).not.toContain("desktop");
});

test("an application that is signed out is refused within a second, others are not, and it may sign in again", async ({
  h,
}) => {
  const bob = await h.person();
  const [desktop, phone] = [await signedIn(h, bob, "desktop"), await signedIn(h, bob, "phone")];
  expect([await isRefused(h, desktop), await isRefused(h, phone)]).toEqual([false, false]);
  expect((await h.rest(phone).call("users.endMySession", { clientId: "desktop" })).status).toBe(204);
  await sleep(1000);
  expectProblem(await h.rest(desktop).call("users.me", {}), "auth.token_invalid");
  expect(await isRefused(h, phone)).toBe(false);
  expect(await isRefused(h, await signedIn(h, bob, "desktop", -1))).toBe(false);
  await h.server.services.sessions.flush();
});

test("an administrator signs a user out everywhere; what they have open is closed", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const bob = await h.person();
  const [desktop, phone] = [await signedIn(h, bob, "desktop"), await signedIn(h, bob, "phone")];
  const socket = new WebSocket(`${h.server.url.replace("http", "ws")}/ws`, {
    headers: { authorization: `Bearer ${desktop.token}` },
  });
  await new Promise((resolve) => socket.once("message", resolve));
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  const endedAt = Date.now();
  expect((await h.rest().call("admin.endUserSessions", { userId: bob.id })).status).toBe(204);
  expect(await closed).toBe(4401);
  expect(Date.now() - endedAt).toBeLessThan(1500);
  await sleep(Math.max(0, endedAt + 1000 - Date.now()));
  expect([await isRefused(h, desktop), await isRefused(h, phone)]).toEqual([true, true]);
  expect(await isRefused(h, await signedIn(h, bob, "desktop", -1))).toBe(false);
  expectProblem(await h.rest().call("admin.endUserSessions", { userId: h.owner.id }), "admin.self");
});

test("a token that is newer than every ended session costs no look-up", async ({ h }) => {
  const bob = await h.person();
  await h.rest(await signedIn(h, bob, "phone")).call("users.endMySession", { clientId: "desktop" });
  await sleep(1100);
  const phone = await signedIn(h, bob, "phone", -1);
  await h.rest(phone).call("users.me", {});
  const before = h.server.statements.filter((statement) => statement.includes("from `sessions`")).length;
  await h.rest(phone).call("users.me", {});
  expect(h.server.statements.filter((statement) => statement.includes("from `sessions`")).length).toBe(before);
});
