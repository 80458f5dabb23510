import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type HealthChecks, healthRoutes } from "./health.ts";
import { createMetrics } from "./metrics.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const metrics = createMetrics({
  webSockets: () => 3,
  limiter: { refusals: new Map(), isAlone: false },
  powerDns: { metrics: [] },
});

async function ask(path: string, checks: HealthChecks = {}) {
  const asked = healthRoutes(checks, metrics, "1.2.3").request(path);
  await vi.advanceTimersByTimeAsync(10_000);
  const response = await asked;
  return [response.status, await response.json()];
}

const passes = async () => {};
const fails = async () => {
  throw new Error("password=hunter2");
};
const hangs = () => new Promise<void>(() => {});

test("ready is whoever passes every check", async () => {
  expect(await ask("/health/ready")).toEqual([200, { status: "ready", checks: {} }]);
  expect(await ask("/ready", { database: passes, redis: async () => false })).toEqual([
    200,
    { status: "ready", checks: { database: true, redis: true } },
  ]);
});

test("a check that fails, throws or takes too long is told by name, and nothing else of it", async () => {
  const throws = () => {
    throw new Error("password=hunter2");
  };
  for (const [name, broken] of Object.entries({ fails, hangs, throws })) {
    const answer = await ask("/health/ready", { database: passes, [name]: broken });
    expect(answer).toEqual([503, { status: "unavailable", checks: { database: true, [name]: false } }]);
  }
});

test("checks run at the same time", async () => {
  const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 2500));
  expect(await ask("/health/ready", { a: slow, b: slow, c: slow })).toMatchObject([200, { status: "ready" }]);
});

test("living and health ask nobody", async () => {
  const check = vi.fn(hangs);
  expect(await ask("/health/live", { check })).toEqual([200, { status: "live" }]);
  expect(await ask("/health", { check })).toEqual([200, { status: "healthy", version: "1.2.3" }]);
  expect(await ask("/version", { check })).toEqual([200, { version: "1.2.3", node: process.version }]);
  expect(check).not.toHaveBeenCalled();
});

test("metrics are text for Prometheus", async () => {
  vi.useRealTimers();
  const response = await healthRoutes({}, metrics, "1.2.3").request("/metrics");
  expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  expect(await response.text()).toContain("scai_websocket_connections 3");
});
