import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { STACK_HOME, startStack } from "@scai/local-stack";
import { expect, inject, onTestFinished, test } from "vitest";
import { createLog, type Log } from "../log.ts";
import { createRateLimiter, type RateBudget } from "./index.ts";

const limits = { token: 0, user: 0, tenant: 1, anonymous: 0, piecesPerPoint: 1 };
const quiet = createLog("silent");

function open(redisUrl = inject("stack").redisUrl, log: Log = quiet) {
  const limiter = createRateLimiter({ redisUrl, limits, log, clock: () => new Date(), timeoutMs: 1_000 });
  onTestFinished(() => limiter.close());
  return limiter;
}

function budgetsOf(limit: number): RateBudget[] {
  return [
    { dimension: "user", id: randomUUID(), limit },
    { dimension: "tenant", id: randomUUID(), limit: 1_000 },
  ];
}

const count = (verdicts: readonly { isAllowed: boolean }[]) => verdicts.filter(({ isAllowed }) => isAllowed).length;

test("two processes together let exactly the limit pass", async () => {
  const both = [open(), open()];
  const budgets = budgetsOf(137);
  const verdicts = await Promise.all(
    Array.from({ length: 400 }, async (_nothing, i) => {
      await sleep(Math.random() * 200);
      return both[i % 2]!.take(budgets, 1);
    }),
  );
  expect(count(verdicts)).toBe(137);
});

test("many callers of several tenants are asked about together, and each budget lets exactly its limit pass", async () => {
  const both = [open(), open()];
  const [one, other] = budgetsOf(1).slice(1).concat(budgetsOf(1).slice(1)) as [RateBudget, RateBudget];
  const callers = Array.from({ length: 40 }, (_nothing, i): RateBudget[] => [
    { dimension: "token", id: randomUUID(), limit: 9 },
    { dimension: "user", id: `user ${i >> 1} of ${one.id}`, limit: 14 },
    i % 4 < 2 ? { ...one, limit: 97 } : { ...other, limit: 1_000 },
  ]);
  const calls = callers.flatMap((budgets) => Array.from({ length: 12 }, () => budgets));
  const verdicts = await Promise.all(
    calls.map(async (budgets, i) => {
      await sleep(Math.random() * 100);
      return { budgets, verdict: await both[i % 2]!.take(budgets, 1) };
    }),
  );
  const passed = (of: (budgets: readonly RateBudget[]) => boolean) =>
    verdicts.filter(({ budgets, verdict }) => of(budgets) && verdict.isAllowed).length;
  expect(passed((budgets) => budgets[2]?.id === one.id)).toBe(97);
  expect(passed((budgets) => budgets[2]?.id === other.id)).toBe(10 * 14);
  for (const { budgets, verdict } of verdicts) {
    expect(passed(([token]) => token?.id === budgets[0]?.id)).toBeLessThanOrEqual(9);
    const named = budgets.find(({ dimension }) => dimension === verdict.dimension);
    expect(verdict.limit).toBe(named?.limit);
  }
});

test("what is left is told call by call, of the budget that has least", async () => {
  const limiter = open();
  const budgets = budgetsOf(12);
  const verdicts = await Promise.all([5, 5, 5, 2, 1].map((cost) => limiter.take(budgets, cost)));
  expect(verdicts.map(({ isAllowed, remaining }) => [isAllowed, remaining])).toEqual([
    [true, 7],
    [true, 2],
    [false, 2],
    [true, 0],
    [false, 0],
  ]);
  expect(verdicts[2]).toMatchObject({ dimension: "user", limit: 12 });
  const { decidedAt = 0, resetAt = 0 } = verdicts[2] ?? {};
  expect(resetAt - decidedAt).toBeGreaterThanOrEqual(59);
  expect(resetAt - decidedAt).toBeLessThanOrEqual(61);
  expect(limiter.refusals.get("user")).toBe(2);
});

test("pieces are counted apart from points, in the same process and in Redis", async () => {
  const [limiter, other] = [open(), open()];
  const points = budgetsOf(2);
  const pieces = points.map((budget) => ({ ...budget, unit: "pieces" as const }));
  const verdicts = await Promise.all([points, pieces, pieces, pieces].map((budgets) => limiter.take(budgets, 1)));
  expect(verdicts.map(({ isAllowed, unit, remaining }) => [isAllowed, unit, remaining])).toEqual([
    [true, "points", 1],
    [true, "pieces", 1],
    [true, "pieces", 0],
    [false, "pieces", 0],
  ]);
  expect(await other.take(points, 1)).toMatchObject({ isAllowed: true, unit: "points", remaining: 0 });
  expect(await other.take(pieces, 1)).toMatchObject({ isAllowed: false });
});

test("a call that the tenant refuses takes nothing from the user", async () => {
  const limiter = open();
  const [user, tenant] = budgetsOf(10) as [RateBudget, RateBudget];
  await limiter.take(
    [
      { ...user, id: randomUUID() },
      { ...tenant, limit: 3 },
    ],
    3,
  );
  expect(await limiter.take([user, { ...tenant, limit: 3 }], 1)).toMatchObject({
    isAllowed: false,
    dimension: "tenant",
  });
  expect(await limiter.take([user, { ...tenant, id: randomUUID() }], 1)).toMatchObject({ remaining: 9 });
});

test("Redis frozen or dead: the process limits by itself, says so once, and shares again when Redis is back", {
  timeout: 60_000,
}, async () => {
  const directory = await mkdtemp(join(STACK_HOME, "test-rate-"));
  const start = () => startStack({ directory, durability: "fast", s3: false, services: ["redis"] });
  let stack = await start();
  onTestFinished(async () => {
    await stack.stop();
    await rm(directory, { recursive: true, force: true });
  });
  const lines: string[] = [];
  const note = (_fields: unknown, message?: string) => void lines.push(message ?? "");
  const limiter = open(stack.redis.url, Object.assign(createLog("silent"), { info: note, warn: note }));
  const budgets = budgetsOf(20);
  expect(await limiter.take(budgets, 15)).toMatchObject({ remaining: 5 });

  const pid = await pidOf(stack.redis.url);
  process.kill(pid, "SIGSTOP");
  const began = performance.now();
  const frozen = await Promise.all(Array.from({ length: 50 }, () => limiter.take(budgets, 1)));
  expect(performance.now() - began).toBeLessThan(3_000);
  expect(count(frozen)).toBe(20);
  expect(limiter.isAlone).toBe(true);
  process.kill(pid, "SIGCONT");
  await untilShared(limiter);

  await stack.stop();
  const dead = await Promise.all(Array.from({ length: 50 }, () => limiter.take(budgetsOf(3), 1)));
  expect(count(dead)).toBe(50);
  const one = budgetsOf(3);
  expect(count(await Promise.all(Array.from({ length: 50 }, () => limiter.take(one, 1))))).toBe(3);
  expect(limiter.isAlone).toBe(true);
  stack = await start();
  await untilShared(limiter);
  expect(lines).toEqual([
    "Redis does not answer: this process limits rates by itself",
    "rate limits are shared through Redis again",
    "Redis does not answer: this process limits rates by itself",
    "rate limits are shared through Redis again",
  ]);
});

async function untilShared(limiter: ReturnType<typeof createRateLimiter>): Promise<void> {
  const began = performance.now();
  while (limiter.isAlone) {
    await limiter.take(budgetsOf(1), 1);
    await sleep(50);
  }
  expect(performance.now() - began).toBeLessThan(5_000);
}

async function pidOf(url: string): Promise<number> {
  const { Redis } = await import("ioredis");
  const redis = new Redis(url);
  const info = await redis.info("server");
  redis.disconnect();
  return Number(/process_id:(\d+)/.exec(info)?.[1]);
}
