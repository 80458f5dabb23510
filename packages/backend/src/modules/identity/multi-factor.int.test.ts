import { expectProblem, type Harness, type Person, signToken, test, unique } from "@scai/testing";
import { expect } from "vitest";
import WebSocket from "ws";

const within = { timeout: 1_500, interval: 25 };

/** The same person with a token that says how they signed in, and whatever else. */
async function signedIn(person: Person, methods: readonly string[], claims: object = {}): Promise<Person> {
  const { tenant, scaikeyId: user, groups } = person;
  const scope = "files:read files:write tenant:admin";
  return { ...person, token: await signToken({ tenant, user, groups, scope, methods, claims: { ...claims } }) };
}

const statusOf = async (h: Harness, who: Person) => (await h.rest(who).call("users.me")).status;

async function ask(h: Harness, requireMfa: boolean): Promise<void> {
  const admin = await signedIn(h.owner, ["pwd", "hwk"]);
  expect((await h.rest(admin).call("admin.updateOwnTenant", { requireMfa })).status).toBe(200);
}

test("where a second factor is asked for, a token without one is refused within a second, also one in use, and says what to do", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const bob = await h.person();
  const [plain, strong] = [await signedIn(bob, ["pwd"]), await signedIn(bob, ["pwd", "otp", "mfa"])];
  const shown = async () => [await statusOf(h, plain), await statusOf(h, strong), await statusOf(h, bob)];
  expect(await shown()).toEqual([200, 200, 200]);
  await ask(h, true);
  await expect.poll(shown, within).toEqual([403, 200, 403]);
  const refused = await h.rest(plain).call("shares.list");
  expectProblem(refused, "identity.mfa_required");
  expect(refused.body).toMatchObject({ detail: expect.stringContaining("sign in again with it (prompt=login)") });
  const verdict = await h.rest(strong).get("auth.validate", { token: plain.token });
  expect(verdict).toMatchObject({ valid: false, reason: expect.stringContaining("second factor") });
  // Nobody of another tenant is asked for anything.
  expect(await statusOf(h, await h.person({ tenant: unique("tnt") }))).toBe(200);
  await ask(h, false);
  await expect.poll(shown, within).toEqual([200, 200, 200]);
});

test("API keys and machines' own tokens work on, and an application that acts for somebody shows how they signed in", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const bob = await h.person();
  const { key } = await h.apiKey({ as: bob });
  const machine = await signedIn(await h.person(), [], { token_type: "client_credentials" });
  const act = { act: { client_id: "app_backup" } };
  const [acting, actingForStrong] = [await signedIn(bob, [], act), await signedIn(bob, ["mfa"], act)];
  const posing = await signedIn(bob, [], { ...act, token_type: "client_credentials" });
  await ask(h, true);
  await expect.poll(() => statusOf(h, acting), within).toBe(403);
  expect((await h.withKey(key).call("shares.list")).status).toBe(200);
  expect(await statusOf(h, machine)).toBe(200);
  expect(await statusOf(h, actingForStrong)).toBe(200);
  expect(await statusOf(h, posing)).toBe(403);
});

test("an administrator who has shown no second factor cannot ask everybody for one", async ({ h: tenant }) => {
  const h = await tenant.asAdmin();
  const admin = await signedIn(h.owner, ["pwd", "pin"]);
  expectProblem(await h.rest(admin).call("admin.updateOwnTenant", { requireMfa: true }), "identity.mfa_required");
  expect(await h.rest(admin).get("admin.getOwnTenant", {})).toMatchObject({ settings: { requireMfa: false } });
});

test("a WebSocket that was opened without a second factor is closed within a second, one with it stays", async ({
  h: tenant,
}) => {
  const h = await tenant.asAdmin();
  const bob = await h.person();
  const open = async (who: Person) => {
    const socket = new WebSocket(`${h.server.url.replace("http", "ws")}/ws`, {
      headers: { authorization: `Bearer ${who.token}` },
    });
    await new Promise((resolve) => socket.once("message", resolve));
    return socket;
  };
  const sockets = [await open(await signedIn(bob, ["pwd"])), await open(await signedIn(bob, ["mfa"]))];
  await ask(h, true);
  const states = () => sockets.map(({ readyState }) => readyState);
  await expect.poll(states, within).toEqual([WebSocket.CLOSED, WebSocket.OPEN]);
  for (const socket of sockets) socket.terminate();
});
