import { type Harness, type Person, signToken, test, unique } from "@scai/testing";
import { expect } from "vitest";
import { send } from "./testing/webhooks.ts";

const within = { timeout: 1_500, interval: 25 };

async function tell(h: Harness, person: Person, verb: "assigned" | "unassigned", at: Date, more: object = {}) {
  const user = { id: person.scaikeyId, tenant: { id: h.tenant }, ...more };
  const { message } = await send(h.server.url, { type: `application.user_${verb}`, data: user, at, id: unique("evt") });
  return message;
}

test("who is unassigned from this application is locked out with their keys, until they are assigned again", async ({
  h,
}) => {
  const person = await h.person();
  const { key } = await h.apiKey({ as: person });
  const statuses = async () => [
    (await h.rest(person).call("users.me")).status,
    (await h.withKey(key).call("shares.list")).status,
  ];
  const [first, second, third] = [1, 2, 3].map((seconds) => new Date(Date.now() + seconds * 1000));
  if (first === undefined || second === undefined || third === undefined) throw new Error("three times");
  expect(await statuses()).toEqual([200, 200]);
  const seen = async () => (await h.asAdmin()).rest().get("admin.getUser", { userId: person.id });
  expect(await seen()).toMatchObject({ isAssigned: true, status: "active" });
  await tell(h, person, "unassigned", second);
  await expect.poll(statuses, within).toEqual([403, 403]);
  expect(await seen()).toMatchObject({ isAssigned: false, status: "suspended" });
  const admin = (await h.asAdmin()).rest();
  for (const status of ["suspended", "active"]) {
    const { items } = await admin.get<{ items: { id: string }[] }>("admin.listUsers", {
      status,
      search: person.scaikeyId,
    });
    expect(items.map(({ id }) => id)).toEqual(status === "suspended" ? [person.id] : []);
  }
  // What was said before that comes late.
  expect(await tell(h, person, "assigned", first)).toContain("tells nothing new");
  expect(await statuses()).toEqual([403, 403]);
  await tell(h, person, "assigned", third);
  await expect.poll(statuses, within).toEqual([200, 200]);
  expect(await tell(h, person, "unassigned", second)).toContain("tells nothing new");
});

test("a token that ScaiKey issued since says that they are assigned again, and other applications are none of ours", async ({
  h,
}) => {
  const person = await h.person();
  const status = async (token: string) => (await h.rest({ ...person, token }).call("users.me")).status;
  expect(await status(person.token)).toBe(200);
  const longAgo = new Date(Date.now() - 30_000);
  expect(await tell(h, person, "unassigned", new Date(), { application_id: "another" })).toContain(
    "means nothing here",
  );
  expect(await status(person.token)).toBe(200);
  expect(await tell(h, person, "unassigned", longAgo)).toContain("tells nothing new");
  const soon = new Date(Date.now() + 2_000);
  await tell(h, person, "unassigned", soon);
  await expect.poll(() => status(person.token), within).toBe(403);
  const issuedAt = new Date(soon.getTime() + 2_000);
  const token = await signToken({ tenant: h.tenant, user: person.scaikeyId, issuedAt });
  await expect.poll(() => status(token), { timeout: 6_000, interval: 100 }).toBe(200);
});

test("a group that is unassigned takes everybody in it along, through groups in it too, but who is assigned in another way", async ({
  h,
}) => {
  const [outer, inner, other] = [unique("grp"), unique("grp"), unique("grp")];
  const at = (seconds: number) => new Date(Date.now() + seconds * 1000);
  const say = async (type: string, data: object, when: Date) =>
    (await send(h.server.url, { type, data: { tenant: { id: h.tenant }, ...data }, at: when, id: unique("evt") }))
      .message;
  const group = (id: string, verb: "assigned" | "unassigned", when: Date) =>
    say(`application.group_${verb}`, { group: { id, name: id } }, when);
  const [member, direct, elsewhere, outsider] = [
    await h.person({ groups: [inner] }),
    await h.person({ groups: [outer] }),
    await h.person({ groups: [outer, other] }),
    await h.person(),
  ];
  await say("group.member_added", { group_id: outer, member_group_id: inner }, at(0));
  const { key } = await h.apiKey({ as: member });
  const statuses = async () => [
    ...(await Promise.all(
      [member, direct, elsewhere, outsider].map(async (who) => (await h.rest(who).call("users.me")).status),
    )),
    (await h.withKey(key).call("shares.list")).status,
  ];
  expect(await group(other, "assigned", at(1))).toContain("processed");
  await tell(h, direct, "assigned", at(1));
  expect(await statuses()).toEqual([200, 200, 200, 200, 200]);
  expect(await group(outer, "unassigned", at(3))).toContain("processed");
  await expect.poll(statuses, within).toEqual([403, 200, 200, 200, 403]);
  // News that is older changes nothing.
  expect(await group(outer, "assigned", at(2))).toContain("tells nothing new");
  expect(await statuses()).toEqual([403, 200, 200, 200, 403]);
  // Who loses the other way too is out, and the group lets everybody in again.
  await tell(h, direct, "unassigned", at(4));
  await group(other, "unassigned", at(4));
  await expect.poll(statuses, within).toEqual([403, 403, 403, 200, 403]);
  await group(outer, "assigned", at(5));
  await expect.poll(statuses, within).toEqual([200, 200, 200, 200, 200]);
  // By a group that is assigned somebody stays who is not themselves.
  await tell(h, member, "unassigned", at(6));
  expect(await statuses()).toEqual([200, 200, 200, 200, 200]);
});

test("who joins a group that is assigned is let in, and who leaves the last one is locked out, themselves or with a group", async ({
  h,
}) => {
  const [assigned, around, inner] = [unique("grp"), unique("grp"), unique("grp")];
  const begin = Date.now() + 1_000;
  let seconds = 0;
  const say = async (type: string, data: object) => {
    const at = new Date(begin + 1000 * ++seconds);
    const { message } = await send(h.server.url, { type, data: { tenant: { id: h.tenant }, ...data }, at });
    expect(message).toContain("processed");
  };
  const member = (verb: "added" | "removed", group: string, who: object) =>
    say(`group.member_${verb}`, { group_id: group, ...who });
  const [direct, indirect, bystander] = [await h.person(), await h.person({ groups: [inner] }), await h.person()];
  const { key } = await h.apiKey({ as: indirect });
  const statuses = async () => [
    ...(await Promise.all(
      [direct, indirect, bystander].map(async (who) => (await h.rest(who).call("users.me")).status),
    )),
    (await h.withKey(key).call("shares.list")).status,
  ];
  await member("added", around, { member_group_id: assigned });
  await say("application.group_assigned", { group: { id: around, name: around } });
  // Of who is in no group that is assigned nothing was told, whatever other groups they join and leave.
  await member("added", inner, { user_id: bystander.scaikeyId });
  await member("removed", inner, { user_id: bystander.scaikeyId });
  await member("added", assigned, { user_id: direct.scaikeyId });
  await member("added", assigned, { member_group_id: inner });
  expect(await statuses()).toEqual([200, 200, 200, 200]);
  await member("removed", assigned, { user_id: direct.scaikeyId });
  await expect.poll(statuses, within).toEqual([403, 200, 200, 200]);
  await member("removed", assigned, { member_group_id: inner });
  await expect.poll(statuses, within).toEqual([403, 403, 200, 403]);
  await member("added", around, { user_id: direct.scaikeyId });
  await member("added", assigned, { member_group_id: inner });
  await expect.poll(statuses, within).toEqual([200, 200, 200, 200]);
  // A group that is deleted leaves with everybody in it.
  await say("group.deleted", { id: inner });
  await expect.poll(statuses, within).toEqual([200, 403, 200, 403]);
  await say("application.user_assigned", { id: indirect.scaikeyId });
  await expect.poll(statuses, within).toEqual([200, 200, 200, 200]);
});
