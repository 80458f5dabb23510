import { setUserStatus, signToken, test, unique } from "@scai/testing";
import { expect } from "vitest";
import { LiveClient } from "../testing/live-client.ts";

/** Longer than it takes for a lost right to count, which is promised to be a second. */
const promisedMs = 1000;

const connected = (client: LiveClient) => client.heard(({ type }) => type === "connected");
const closedInTime = (client: LiveClient) =>
  Promise.race([client.closed, new Promise((resolve) => setTimeout(() => resolve("still open"), promisedMs))]);

test("a group's key watches what the group may read, and nothing of who made it", async ({ h }) => {
  const name = unique("grp");
  const person = await h.person({ groups: [name] });
  const groupId = await h.groupId(name);
  const { id: own } = await h.share({ as: person });
  const { id: ofGroup } = await h.share();
  await h.rest().get("shares.addMember", { shareId: ofGroup, principalId: groupId, role: "reader" });
  const { key } = await h.apiKey({ as: person, permissionSourceId: groupId });
  using client = new LiveClient(h.server.url, { apiKey: key });
  await connected(client);
  await client.send({ action: "subscribe", shareId: own });
  expect((await client.heard(({ type }) => type === "error")).problem?.code).toBe("shares.not_found");
  await client.send({ action: "subscribe", shareId: ofGroup });
  await client.heard(({ type }) => type === "subscribed");
  await h.folder(ofGroup);
  await client.heard(({ type }) => type === "folder_created");
  await h.rest().call("shares.removeMember", { shareId: ofGroup, principalId: groupId });
  expect(await closedInTime(client)).toBe(4403);
});

test("a revoked key, and one whose person is suspended, is cut off within a second", async ({ h }) => {
  const person = await h.person();
  const [revoked, suspended] = [await h.apiKey(), await h.apiKey({ as: person })];
  using first = new LiveClient(h.server.url, { apiKey: revoked.key });
  using second = new LiveClient(h.server.url, { apiKey: suspended.key });
  await Promise.all([connected(first), connected(second)]);
  await h.rest().call("apiKeys.revoke", { apiKeyId: revoked.id });
  expect(await closedInTime(first)).toBe(4401);
  await setUserStatus(h.server.services.database, person.id, "suspended");
  expect(await closedInTime(second)).toBe(4401);
});

test("a key that is no key, one from elsewhere, and one beside a token are refused", async ({ h }) => {
  const elsewhere = await h.apiKey({ ipAllowlist: ["203.0.113.0/24"] });
  const { key } = await h.apiKey();
  for (const options of [{ apiKey: "sdk_live_" }, { apiKey: elsewhere.key }, { apiKey: key, token: h.owner.token }]) {
    using client = new LiveClient(h.server.url, options);
    expect(await client.closed).toBe(4401);
  }
});

test("a key or a token without the scope watches no files", async ({ h }) => {
  const { id: shareId } = await h.share();
  const { key } = await h.apiKey({ scopes: ["dns:read"] });
  const token = await signToken({ tenant: h.tenant, user: h.owner.scaikeyId, scope: "dns:read" });
  for (const options of [{ apiKey: key }, { token }]) {
    using client = new LiveClient(h.server.url, options);
    await client.send({ action: "subscribe", shareId });
    expect((await client.heard(({ type }) => type === "error")).problem?.code).toBe("auth.insufficient_scope");
  }
});

test("a connection of a group's key does not become its maker's", async ({ h }) => {
  const name = unique("grp");
  const person = await h.person({ groups: [name] });
  const { key } = await h.apiKey({ as: person, permissionSourceId: await h.groupId(name) });
  using client = new LiveClient(h.server.url, { apiKey: key });
  await connected(client);
  await client.send({ action: "authenticate", token: person.token });
  expect(await client.closed).toBe(4401);
});
