import { openTestDatabase, signToken, unique } from "@scai/testing";
import { expect, test } from "vitest";
import { environment, startApi, stop } from "./testing/server-process.ts";

test("S11: two API processes together let exactly the limit pass, and both tell the same of what is left", {
  timeout: 60_000,
}, async () => {
  const { url } = await openTestDatabase();
  const env = environment(url, { RATE_LIMIT_TOKEN_PER_MINUTE: "80" });
  const processes = await Promise.all([startApi(env), startApi(env)]);
  const authorization = `Bearer ${await signToken({ tenant: unique("tnt"), user: unique("usr") })}`;
  const get = (i: number) => fetch(`${processes[i % 2]?.url}/api/v1/users/me`, { headers: { authorization } });
  // Whoever comes first makes the tenant and the user.
  expect((await get(0)).status).toBe(200);
  const answers = await Promise.all(Array.from({ length: 150 }, (_nothing, i) => get(i)));
  const count = (status: number) => answers.filter((answer) => answer.status === status).length;
  expect([count(200), count(429)]).toEqual([79, 71]);
  const left = answers
    .filter(({ status }) => status === 200)
    .map((answer) => Number(answer.headers.get("ratelimit-remaining")));
  expect(left.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 79 }, (_nothing, i) => i));
  expect(await (await get(1)).json()).toMatchObject({ code: "request.rate_limited", status: 429 });
  await Promise.all(processes.map(stop));
});
