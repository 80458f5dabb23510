import { openTestDatabase, signToken, unique } from "@scai/testing";
import { expect, test } from "vitest";
import { z } from "zod";
import { environment, startApi, stop } from "./testing/server-process.ts";

const TrpcAnswer = z.union([
  z.object({ result: z.object({}) }),
  z.object({ error: z.object({ json: z.object({ data: z.object({ problem: z.object({ code: z.string() }) }) }) }) }),
]);

test("S11: two API processes together let exactly the limit pass, batched calls counted one by one, and tell the same of what is left", {
  timeout: 60_000,
}, async () => {
  const { url } = await openTestDatabase();
  const env = environment(url, { RATE_LIMIT_TOKEN_PER_MINUTE: "80" });
  const processes = await Promise.all([startApi(env), startApi(env)]);
  const authorization = `Bearer ${await signToken({ tenant: unique("tnt"), user: unique("usr") })}`;
  const ask = (i: number, path: string) =>
    fetch(`${processes[i % 2]?.url}/api/${path}`, { headers: { authorization } });
  const get = (i: number) => ask(i, "v1/users/me");
  const batch = (i: number, size: number) => {
    const input = JSON.stringify(
      Object.fromEntries(Array.from({ length: size }, (_nothing, call) => [call, { json: {} }])),
    );
    return ask(i, `trpc/${Array(size).fill("users.me").join()}?batch=1&input=${encodeURIComponent(input)}`);
  };
  // Whoever comes first makes the tenant and the user.
  expect((await get(0)).status).toBe(200);
  // One that is too large is refused as a whole, and takes nothing.
  expect((await batch(1, 21)).status).toBe(400);
  const [single, batched] = await Promise.all([
    Promise.all(Array.from({ length: 70 }, (_nothing, i) => get(i))),
    Promise.all(
      Array.from({ length: 8 }, async (_nothing, i) =>
        z
          .array(TrpcAnswer)
          .length(10)
          .parse(await (await batch(i, 10)).json()),
      ),
    ),
  ]);
  const passed = single.filter(({ status }) => status === 200);
  const refused = single.filter(({ status }) => status === 429);
  const answers = batched.flat();
  const passedInBatches = answers.filter((answer) => "result" in answer);
  expect([passed.length + passedInBatches.length, passed.length + refused.length]).toEqual([79, 70]);
  const codes = answers.flatMap((answer) => ("error" in answer ? [answer.error.json.data.problem.code] : []));
  expect(new Set(codes)).toEqual(new Set(["request.rate_limited"]));
  const left = passed.map((answer) => Number(answer.headers.get("ratelimit-remaining")));
  expect(new Set(left).size).toBe(passed.length);
  expect(Math.max(...left)).toBeLessThan(79);
  expect(await (await get(1)).json()).toMatchObject({ code: "request.rate_limited", status: 429 });
  await Promise.all(processes.map(stop));
});
