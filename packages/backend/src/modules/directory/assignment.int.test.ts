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
  await tell(h, person, "unassigned", second);
  await expect.poll(statuses, within).toEqual([403, 403]);
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
