import { once } from "node:events";
import { expectProblem, harnessOn, startTestServer, test } from "@scai/testing";
import { expect } from "vitest";
import { WebSocket } from "ws";
import { signatureOf } from "../directory/testing/webhooks.ts";

test("a tenant's own limit holds instead of the installation's, and only who is above the tenant sets it", async ({
  h,
}) => {
  const operator = await h.asAdmin("super_admin");
  const admin = await h.person({ tenant: `${h.tenant}_limited`, isAdmin: true, scope: "files:read tenant:admin" });
  const input = { tenantId: admin.tenantId, rateLimitPerMinute: 5 };
  expectProblem(await h.rest(admin).call("admin.updateTenant", input), "admin.forbidden");
  expect(await operator.rest().get("admin.updateTenant", input)).toMatchObject({ rateLimitPerMinute: 5 });
  const call = () => h.rest(admin).call("users.me");
  await expect.poll(async () => (await call()).status, { timeout: 5_000, interval: 25 }).toBe(429);
  const refused = await call();
  expectProblem(refused, "request.rate_limited");
  expect(refused.body).toMatchObject({ detail: "The limit for this tenant is 5 points of calls in 60 seconds." });
  expect((await h.rest().call("users.me")).status).toBe(200);
  await operator.rest().get("admin.updateTenant", { ...input, rateLimitPerMinute: null });
  await expect.poll(async () => (await call()).status, { timeout: 2_000, interval: 25 }).toBe(200);
});

test("who sends webhooks or opens WebSockets without being allowed to is limited by address, and nobody else by it", async () => {
  const server = await startTestServer({ rateLimits: { anonymous: 3 }, trustedProxies: ["127.0.0.0/8"] });
  try {
    const { owner } = await harnessOn(server);
    const body = JSON.stringify({ event_id: "evt_1", event_type: "user.nothing", timestamp: new Date(), data: {} });
    const host = () => Math.floor(Math.random() * 256);
    const address = `198.18.${host()}.${host()}`;
    const send = (signature: string) =>
      fetch(`${server.url}/api/v1/webhooks/scaikey`, {
        method: "POST",
        headers: { "x-forwarded-for": address, "x-scaikey-signature": signature },
        body,
      });
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await send("t=1,v1=00")).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    expect((await send(signatureOf(body))).status).toBe(200);

    const elsewhere = `198.19.${host()}.${host()}`;
    const closeCodeOf = async (token: string) => {
      const headers = { authorization: `Bearer ${token}`, "x-forwarded-for": elsewhere };
      const socket = new WebSocket(`${server.url.replace("http", "ws")}/ws`, { headers });
      const [first] = await once(socket, "message");
      if (JSON.parse(String(first)).type === "connected") return socket.terminate();
      return (await once(socket, "close"))[0];
    };
    expect([await closeCodeOf("bad"), await closeCodeOf("bad"), await closeCodeOf("bad")]).toEqual([4401, 4401, 4429]);
    // A token that is known to be good passes.
    await server.services.tokens.verify(owner.token);
    expect(await closeCodeOf(owner.token)).toBeUndefined();
  } finally {
    await server.close();
  }
});
