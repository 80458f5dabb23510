import { expectProblem, type Harness, type Person, setUserStatus, test, unique } from "@scai/testing";
import { expect } from "vitest";
import { LiveClient } from "./testing/live-client.ts";

const aDevice = async (h: Harness, who: Person) => {
  const input = { name: "Laptop", platform: "linux", clientVersion: "1.0.0" };
  return (await h.rest(who).get<{ id: string }>("devices.create", input)).id;
};

interface Preference {
  readonly isSynced: boolean;
  readonly excludedFolderIds: string[];
  readonly etag: string;
}

/** Bob with a device, who reads a share. */
async function prepare(h: Harness) {
  const { id: shareId } = await h.share();
  const bob = await h.person();
  await h.member(shareId, bob, "reader");
  return { shareId, bob, deviceId: await aDevice(h, bob) };
}

async function listen(h: Harness, who: Person, deviceId: string): Promise<LiveClient> {
  const client = new LiveClient(h.server.url, { token: who.token, path: `/api/v1/sync/ws/${deviceId}` });
  await client.send({ type: "subscribe" });
  return client;
}

test("what a device keeps of a share is its user's to say, and nobody else's to know", async ({ h }) => {
  const { shareId, bob, deviceId } = await prepare(h);
  const folder = await h.folder(shareId);
  const at = { deviceId, shareId };
  const first = await h.rest(bob).get<Preference>("sync.getPreference", at);
  expect(first).toMatchObject({ isSynced: true, excludedFolderIds: [] });
  const excludedFolderIds = [folder.id, folder.id];
  const changed = { ...at, excludedFolderIds, ifMatch: first.etag };
  const second = await h.rest(bob).get<Preference>("sync.setPreference", changed);
  expect(second.excludedFolderIds).toEqual([folder.id]);
  expect(await h.rest(bob).get<Preference>("sync.getPreference", at)).toEqual(second);
  expectProblem(await h.rest(bob).call("sync.setPreference", changed), "sync.preference_stale");
  for (const operation of ["sync.getPreference", "sync.setPreference", "sync.forceSync"]) {
    expectProblem(await h.rest().call(operation, at), "devices.not_found");
    const hidden = (await h.share()).id;
    expectProblem(await h.rest(bob).call(operation, { ...at, shareId: hidden }), "shares.not_found");
  }
});

test("administrators say what the devices of their tenant's people keep, and the device hears of it", async ({ h }) => {
  const { shareId, bob, deviceId } = await prepare(h);
  const at = { deviceId, shareId };
  using client = await listen(h, bob, deviceId);
  await client.heard(({ type }) => type === "subscribed");
  const admin = await h.asAdmin();
  expect((await admin.rest().get<Preference>("sync.getPreference", at)).isSynced).toBe(true);
  await admin.rest().get("sync.setPreference", { ...at, isSynced: false });
  expect(await client.heard(({ type }) => type === "sync_preference_updated")).toMatchObject(at);
  expect(await h.rest(bob).get("sync.getPreference", at)).toMatchObject({ isSynced: false });
  expect((await admin.rest().call("sync.forceSync", at)).status).toBe(204);
  await client.heard(({ type }) => type === "force_sync");
  // They act as nobody's device, and need a token that was asked for for that; administrators elsewhere see nothing of it.
  expectProblem(await admin.rest().call("sync.getFeed", { deviceId }), "devices.not_found");
  const withoutScope = h.rest(await admin.withScope(admin.owner, ["files:read", "files:write"]));
  expectProblem(await withoutScope.call("sync.setPreference", at), "devices.not_found");
  const scope = "files:read files:write tenant:admin";
  const elsewhere = h.rest(await h.person({ tenant: unique("tnt"), isAdmin: true, scope }));
  expectProblem(await elsewhere.call("sync.setPreference", at), "devices.not_found");
});

test("a device hears of changes in all its shares, of its preferences and that it is to begin anew, and of nothing else", async ({
  h,
}) => {
  const { shareId, bob, deviceId } = await prepare(h);
  const at = { deviceId, shareId };
  await h.rest(bob).get("sync.setPreference", { ...at, isSynced: false });
  using client = await listen(h, bob, deviceId);
  await client.heard(({ type }) => type === "subscribed");
  await client.send({ type: "ping" });
  await client.heard(({ type }) => type === "pong");
  const folder = await h.folder(shareId, { name: "plans" });
  const heard = await client.heard(({ type }) => type === "change");
  expect(heard).toMatchObject({ shareId, data: { type: "created", resourceId: folder.id, name: "plans" } });
  // What was decided before it listened is not told, what is decided for another device neither.
  const other = await aDevice(h, bob);
  await h.rest(bob).get("sync.setPreference", { deviceId: other, shareId });
  expect(client.frames.filter(({ type }) => type === "sync_preference_updated")).toEqual([]);
  await h.rest(bob).get("sync.setPreference", at);
  expect(await client.heard(({ type }) => type === "sync_preference_updated")).toEqual({
    type: "sync_preference_updated",
    ...at,
  });
  const { cursor } = await h.rest(bob).get<{ cursor: string }>("sync.getLatest", { shareId });
  await h.rest(bob).call("sync.acknowledge", { deviceId, cursors: [{ shareId, cursor }] });
  expect((await h.rest(bob).call("sync.forceSync", at)).status).toBe(204);
  expect(await client.heard(({ type }) => type === "force_sync")).toEqual({ type: "force_sync", shareId });
  const { items } = await h
    .rest(bob)
    .get<{ items: { shareId: string; state: string }[] }>("sync.getFeed", { deviceId });
  expect(items.find((item) => item.shareId === shareId)?.state).toBe("gained");
  // A share that is lost ends nothing but itself.
  await h.rest().call("shares.removeMember", { shareId, principalId: bob.id });
  expect(await client.heard(({ type, data }) => type === "change" && data === null)).toMatchObject({ shareId });
  await h.rest(bob).call("devices.delete", { deviceId });
  expect(await client.closed).toBe(4401);
});

test("another's device is no way in, nor is a wrong token; the interface for applications has two names", async ({
  h,
}) => {
  const { shareId, bob, deviceId } = await prepare(h);
  const stranger = await h.person();
  using theirs = await listen(h, stranger, deviceId);
  expect((await theirs.heard(({ type }) => type === "error")).problem?.code).toBe("devices.not_found");
  expect(await theirs.closed).toBe(4401);
  using wrong = new LiveClient(h.server.url, { token: "no", path: `/api/v1/sync/ws/${deviceId}` });
  expect(await wrong.closed).toBe(4401);
  using application = new LiveClient(h.server.url, { query: `?token=${bob.token}`, path: "/api/v1/realtime/ws" });
  await application.send({ action: "subscribe", shareId });
  await application.heard(({ type }) => type === "subscribed");
  using suspended = await listen(h, bob, deviceId);
  await suspended.heard(({ type }) => type === "subscribed");
  await setUserStatus(h.server.services.database, bob.id, "suspended");
  expect(await suspended.closed).toBe(4401);
});
