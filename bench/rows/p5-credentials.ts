import { randomUUID } from "node:crypto";
import { createLog, createRateLimiter } from "@scai/backend";
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
        checks: () => checksPerSecond(bench),
      },
      rounds,
    );
    const share = (measured.token / measured.checks) * 100;
    return [
      { id: "P5c key", ours: measured.key, reference: measured.token, unit: "requests/s", target: atLeast(0.9, 0.97) },
      { id: "P5c rate", ours: share, reference: null, unit: "% of a request", target: atMost(25, 10) },
    ];
  },
};

/** Rate-limit checks a second, for one caller who has as many requests under way as the load has. */
async function checksPerSecond(bench: Bench): Promise<number> {
  const limits = { token: 1e9, user: 1e9, tenant: 1e9, anonymous: 1e9, piecesPerPoint: 1 };
  const limiter = createRateLimiter({
    redisUrl: bench.stack.redis.url,
    limits,
    log: createLog("silent"),
    clock: () => new Date(),
  });
  const budgets = (["token", "user", "tenant"] as const).map((dimension) => ({
    dimension,
    id: randomUUID(),
    limit: limits[dimension],
  }));
  const until = performance.now() + seconds * 1000;
  let checks = 0;
  const work = async () => {
    for (; performance.now() < until; checks++) await limiter.take(budgets, 1);
  };
  await Promise.all(Array.from({ length: connections }, work));
  limiter.close();
  return checks / seconds;
}
