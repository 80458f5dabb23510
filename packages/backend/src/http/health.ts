import { Hono } from "hono";
import type { HttpEnv } from "../rest/respond.ts";
import type { HttpMetrics } from "./metrics.ts";

/** What the process needs, by name; each resolves when it can be used. */
export type HealthChecks = Readonly<Record<string, () => Promise<unknown>>>;

const checkTimeoutMs = 3_000;

/** `/health`, `/health/live`, `/health/ready`, `/ready`, `/version`, `/metrics`: for operators and their machines, without a token. */
export function healthRoutes(checks: HealthChecks, metrics: HttpMetrics, version: string): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/health", (c) => c.json({ status: "healthy", version }));
  routes.get("/health/live", (c) => c.json({ status: "live" }));
  for (const path of ["/health/ready", "/ready"]) {
    routes.get(path, async (c) => {
      const results = await runChecks(checks);
      const isReady = Object.values(results).every((ok) => ok);
      return c.json({ status: isReady ? "ready" : "unavailable", checks: results }, isReady ? 200 : 503);
    });
  }
  routes.get("/version", (c) => c.json({ version, node: process.version }));
  routes.get("/metrics", async (c) =>
    c.body(await metrics.registry.metrics(), 200, { "content-type": metrics.registry.contentType }),
  );
  return routes;
}

async function runChecks(checks: HealthChecks): Promise<Record<string, boolean>> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await passes(check)] as const),
  );
  return Object.fromEntries(results);
}

async function passes(check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), checkTimeoutMs);
  });
  const ok = run(check);
  return Promise.race([ok, late]).finally(() => clearTimeout(timer));
}

async function run(check: () => Promise<unknown>): Promise<boolean> {
  try {
    await check();
    return true;
  } catch {
    return false;
  }
}
