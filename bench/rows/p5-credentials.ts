import { randomUUID } from "node:crypto";
import { createRateLimiter } from "@scai/backend";
import { createLog } from "@scai/backend/configuration";
import { deepFiles } from "../harness/deep-files.ts";
import { interleave } from "../harness/interleave.ts";
import { loadHttp } from "../harness/load-http.ts";
import type { Bench } from "../harness/open-bench.ts";
import { atLeast, atMost, type Row } from "../harness/row.ts";

const connections = 32;
const seconds = 2;
const rounds = 9;

export const p5Credentials: Row = {
  id: "P5c",
  title: "REST metadata GET with an API key / with a token; the rate-limit check of a request as a share of it",
  store: "disk",
  async measure(bench) {
    const files = await deepFiles(bench);
    const paths = files.map(({ id }) => `/api/v1/files/${id}`);
    const { key } = await bench.bob.createApiKey("bench");
    const load = { url: bench.bob.url, paths, connections, seconds };
    const measured = await interleave(
      {
        token: () => loadHttp({ ...load, headers: bench.bob.headers }),
        key: () => loadHttp({ ...load, headers: { "x-api-key": key } }),
        checks: () => checksPerSecond(bench, 1),
        manyChecks: () => checksPerSecond(bench, connections),
      },
      rounds,
    );
    const shareOf = (checks: number) => (measured.token / checks) * 100;
    return [
      { id: "P5c key", ours: measured.key, reference: measured.token, unit: "requests/s", target: atLeast(0.9, 0.97) },
      {
        id: "P5c rate",
        ours: shareOf(measured.checks),
        reference: null,
        unit: "% of a request",
        target: atMost(25, 10),
      },
      {
        id: "P5c rate of 32 callers",
        ours: shareOf(measured.manyChecks),
        reference: null,
        unit: "% of a request",
        target: atMost(50, 25),
      },
    ];
  },
};

/** Rate-limit checks a second, for callers of one tenant who have as many requests under way together as the load has. */
async function checksPerSecond(bench: Bench, callerCount: number): Promise<number> {
  const limits = { token: 1e9, user: 1e9, tenant: 1e9, anonymous: 1e9, piecesPerPoint: 1 };
  const limiter = createRateLimiter({
    redisUrl: bench.stack.redis.url,
    limits,
    log: createLog("silent"),
    clock: () => new Date(),
  });
  const tenantId = randomUUID();
  const callers = Array.from({ length: callerCount }, () =>
    (["token", "user", "tenant"] as const).map((dimension) => ({
      dimension,
      id: dimension === "tenant" ? tenantId : randomUUID(),
      limit: limits[dimension],
    })),
  );
  const until = performance.now() + seconds * 1000;
  let checks = 0;
  const work = async (budgets: (typeof callers)[number]) => {
    for (; performance.now() < until; checks++) await limiter.take(budgets, 1);
  };
  await Promise.all(Array.from({ length: connections / callerCount }, () => callers.map(work)).flat());
  limiter.close();
  return checks / seconds;
}
