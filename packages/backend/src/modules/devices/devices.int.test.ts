import { setTimeout as sleep } from "node:timers/promises";
import { ApiClient, expectProblem, type Harness, type Person, signToken, test, unique } from "@scai/testing";
import { describe, expect } from "vitest";
import { LiveClient, watch } from "../sync/testing/live-client.ts";

const promisedMs = 1000;

/** Somebody's device, with the access token that it alone has. */
async function aDevice(h: Harness, who: Person = h.owner, secondsAgo = 60) {
  const token = await anotherToken(who, secondsAgo);
  const api = new ApiClient(h.server.url, token);
  const input = { name: unique("laptop"), platform: "linux", clientVersion: "1.0.0" };
  const { id } = await api.get<{ id: string }>("devices.create", input);
  return { id, api, token };
}

function anotherToken({ tenant, scaikeyId: user, groups }: Person, secondsAgo: number): Promise<string> {
  return signToken({ tenant, user, groups, issuedAt: new Date(Date.now() - secondsAgo * 1000) });
}

describe("a device", () => {
  test("is its user's alone, listed the latest first, and can be renamed", async ({ h }) => {
    const [first, second] = [await aDevice(h), await aDevice(h, h.owner, 61)];
    await h.rest().get("devices.update", { deviceId: first.id, name: "Attic", clientVersion: "1.1.0" });
    const { items } = await h.rest().get<{ items: { id: string; name: string }[] }>("devices.list");
    expect(items.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(await h.rest().get("devices.get", { deviceId: first.id })).toMatchObject({
      name: "Attic",
      clientVersion: "1.1.0",
      status: "active",
      lastIp: expect.stringContaining("127.0.0.1"),
    });
    const bob = await h.person();
    expect((await h.rest(bob).get<{ items: unknown[] }>("devices.list")).items).toEqual([]);
    expectProblem(await h.rest(bob).call("devices.get", { deviceId: first.id }), "devices.not_found");
    expectProblem(await h.rest(bob).call("sync.getFeed", { deviceId: first.id }), "devices.not_found");
  });

  test("that is revoked is refused, and so is within a second every token that it was seen with", async ({ h }) => {
    const { id: shareId } = await h.share();
    const lost = await aDevice(h);
    const renewed = new ApiClient(h.server.url, await anotherToken(h.owner, 30));
    const kept = await aDevice(h, h.owner, 20);
    expect((await renewed.call("sync.getStatus", { deviceId: lost.id, shareId })).status).toBe(200);
    expect((await h.rest().call("devices.delete", { deviceId: lost.id })).status).toBe(204);
    expectProblem(await kept.api.call("sync.getStatus", { deviceId: lost.id, shareId }), "devices.revoked");
    await sleep(promisedMs);
    for (const api of [lost.api, renewed]) expectProblem(await api.call("users.me"), "auth.token_invalid");
    expect((await kept.api.call("sync.getStatus", { deviceId: kept.id, shareId })).status).toBe(200);
    expectProblem(await h.rest().call("devices.get", { deviceId: lost.id }), "devices.not_found");
    const { items } = await h.rest().get<{ items: { id: string }[] }>("devices.list");
    expect(items.map(({ id }) => id)).toEqual([kept.id]);
  });

  test("that is revoked has its WebSockets closed within a second", async ({ h }) => {
    const lost = await aDevice(h);
    const { id: shareId } = await h.share();
    using live = await watch(h.server.url, { ...h.owner, token: lost.token }, shareId);
    await h.rest().call("devices.delete", { deviceId: lost.id });
    const late = new Promise<"still open">((resolve) => setTimeout(() => resolve("still open"), promisedMs));
    expect(await Promise.race([live.closed, late])).toBe(4401);
  });

  test("of a kind that its user may not use any more is refused, and its WebSockets closed within a second", async ({
    h: tenant,
  }) => {
    const h = await tenant.asAdmin();
    const [bob, admin] = [await h.person(), h.rest()];
    const { id: shareId } = await h.share({ as: bob });
    const laptop = await aDevice(h, bob);
    const input = { name: "telephone", platform: "ios", clientVersion: "1.0.0", kind: "mobile" };
    const { id: telephone } = await laptop.api.get<{ id: string }>("devices.create", input);
    const allow = (allowedDeviceKinds: string[]) =>
      admin.get("admin.updateUser", { userId: bob.id, allowedDeviceKinds });
    using live = new LiveClient(h.server.url, { token: laptop.token, path: `/api/v1/sync/ws/${telephone}` });
    await live.send({ type: "subscribe" });
    await live.heard(({ type }) => type === "subscribed");
    expect(await allow(["desktop", "api"])).toMatchObject({ allowedDeviceKinds: ["desktop", "api"] });
    const late = new Promise<"still open">((resolve) => setTimeout(() => resolve("still open"), promisedMs));
    expect(await Promise.race([live.closed, late])).toBe(4401);
    await expect
      .poll(() => laptop.api.get("users.me"), { timeout: promisedMs, interval: 20 })
      .toMatchObject({ allowedDeviceKinds: ["desktop", "api"] });
    const refused = await laptop.api.call("sync.getStatus", { deviceId: telephone, shareId });
    expectProblem(refused, "identity.device_kind_refused");
    expect(refused.body).toMatchObject({
      detail: "This is of the kind mobile; your administrators allow you desktop, api.",
    });
    expectProblem(await laptop.api.call("devices.create", input), "identity.device_kind_refused");
    expect((await laptop.api.call("sync.getStatus", { deviceId: laptop.id, shareId })).status).toBe(200);
    // It can still be made to delete what it holds.
    await admin.get("admin.wipeUserDevice", { userId: bob.id, deviceId: telephone });
    const back = new ApiClient(h.server.url, await anotherToken(bob, 5));
    expectProblem(await back.call("sync.getFeed", { deviceId: telephone }), "devices.wipe_requested");
    expect((await back.call("devices.confirmWipe", { deviceId: telephone })).status).toBe(204);
    await allow(["desktop", "mobile", "web", "api"]);
    await expect.poll(async () => (await back.call("devices.create", input)).status, { timeout: promisedMs }).toBe(201);
    const log = { action: "user.update", resourceId: bob.id };
    expect(await admin.get("audit.list", log)).toMatchObject({
      items: [
        { after: { allowedDeviceKinds: ["desktop", "mobile", "web", "api"] } },
        {
          before: { allowedDeviceKinds: ["desktop", "mobile", "web", "api"] },
          after: { allowedDeviceKinds: ["desktop", "api"] },
        },
      ],
    });
  });

  test("that is to be wiped is told so, whatever it asks for, until it confirms", async ({ h }) => {
    const { id: shareId } = await h.share();
    const lost = await aDevice(h);
    await h.rest().get("devices.wipe", { deviceId: lost.id });
    await sleep(promisedMs);
    expectProblem(await lost.api.call("users.me"), "auth.token_invalid");
    const back = new ApiClient(h.server.url, await anotherToken(h.owner, 10));
    for (const [operation, input] of [
      ["sync.getFeed", {}],
      ["sync.getStatus", { shareId }],
      ["sync.forgetShare", { shareId }],
    ] as const)
      expectProblem(await back.call(operation, { deviceId: lost.id, ...input }), "devices.wipe_requested");
    expect(await h.rest().get("devices.get", { deviceId: lost.id })).toMatchObject({ status: "wiping" });
    expect((await back.call("devices.confirmWipe", { deviceId: lost.id })).status).toBe(204);
    expectProblem(await back.call("sync.getFeed", { deviceId: lost.id }), "devices.revoked");
    const kept = await aDevice(h, h.owner, 5);
    expectProblem(await h.rest().call("devices.confirmWipe", { deviceId: kept.id }), "devices.not_wiping");
  });

  test("is found, wiped and ended by administrators too, which their tenant's audit log tells", async ({
    h: tenant,
  }) => {
    const h = await tenant.asAdmin();
    const bob = await h.person();
    const userId = bob.id;
    const [lost, broken] = [await aDevice(h, bob), await aDevice(h, bob, 61)];
    const listed = async () =>
      (await h.rest().get<{ items: { id: string }[] }>("admin.listUserDevices", { userId })).items.map(({ id }) => id);
    expect(await listed()).toEqual([broken.id, lost.id]);
    const wiping = await h.rest().get("admin.wipeUserDevice", { userId, deviceId: lost.id });
    expect(wiping).toMatchObject({ id: lost.id, status: "wiping" });
    expect((await h.rest().call("admin.deleteUserDevice", { userId, deviceId: broken.id })).status).toBe(204);
    expect(await listed()).toEqual([lost.id]);
    await sleep(promisedMs);
    for (const { api } of [lost, broken]) expectProblem(await api.call("users.me"), "auth.token_invalid");
    const own = await aDevice(h);
    const another = { userId, deviceId: own.id };
    expectProblem(await h.rest().call("admin.deleteUserDevice", another), "devices.not_found");
    const log = { action: "device.*", actorId: h.owner.id, resourceKind: "device" };
    const { items } = await h.rest().get<{ items: { action: string; resourceId: string }[] }>("audit.list", log);
    expect(items.map(({ action, resourceId }) => [action, resourceId])).toEqual(
      expect.arrayContaining([
        ["device.revoke", broken.id],
        ["device.wipe", lost.id],
      ]),
    );
  });
});
