import { Counter, collectDefaultMetrics, Gauge, Histogram, type Metric, Registry } from "prom-client";
import type { PowerDns } from "../platform/pdns/index.ts";
import type { RateLimiter } from "../platform/rate-limit/index.ts";

type LimiterCounts = Pick<RateLimiter, "refusals" | "isAlone">;

/** The process's Prometheus metrics; one registry for each process, so that tests can make several. */
export interface HttpMetrics {
  readonly registry: Registry;
  readonly requests: Counter<"method" | "route" | "status">;
  readonly seconds: Histogram<"method" | "route">;
  readonly webhookEvents: Counter<"event_type" | "outcome">;
}

export function createMetrics(gauges: {
  readonly webSockets: () => number;
  readonly limiter: LimiterCounts;
  readonly powerDns: Pick<PowerDns, "metrics">;
  /** How often each API key was used. */
  readonly keyUses?: Iterable<readonly [string, number]>;
  readonly validationChecks?: Metric;
  /** Absent where nobody counts them. */
  readonly damagedChunks?: () => Promise<number>;
}): HttpMetrics {
  const registry = new Registry();
  const webSockets: Gauge = new Gauge({
    name: "scai_websocket_connections",
    help: "WebSockets that are open.",
    registers: [registry],
    collect: () => {
      webSockets.set(gauges.webSockets());
    },
  });
  const { damagedChunks } = gauges;
  if (damagedChunks !== undefined) {
    const damaged: Gauge = new Gauge({
      name: "scai_damaged_chunks",
      help: "Stored chunks that were found damaged or missing and have not been found right since.",
      registers: [registry],
      // While the database is away the others are told all the same, and of these what was known.
      collect: () =>
        damagedChunks().then(
          (count) => damaged.set(count),
          () => {},
        ),
    });
  }
  observeLimiter(gauges.limiter, registry);
  observeKeys(gauges.keyUses ?? [], registry);
  for (const metric of gauges.powerDns.metrics) registry.registerMetric(metric);
  if (gauges.validationChecks !== undefined) registry.registerMetric(gauges.validationChecks);
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: "scai_http_requests_total",
      help: "HTTP requests answered, by route and status.",
      labelNames: ["method", "route", "status"],
      registers: [registry],
    }),
    seconds: new Histogram({
      name: "scai_http_request_duration_seconds",
      help: "Time from the arrival of a request to the end of its answer.",
      labelNames: ["method", "route"],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30],
      registers: [registry],
    }),
    webhookEvents: new Counter({
      name: "scai_webhook_events_total",
      help: "Webhooks from ScaiKey, by type where we know it and by what became of them.",
      labelNames: ["event_type", "outcome"],
      registers: [registry],
    }),
  };
}

function observeLimiter(limiter: LimiterCounts, registry: Registry): void {
  const rejections: Counter<"dimension"> = new Counter({
    name: "scai_rate_limit_rejections_total",
    help: "Calls refused because a rate limit was reached, by what the limit is for.",
    labelNames: ["dimension"],
    registers: [registry],
    collect: () => {
      rejections.reset();
      for (const [dimension, count] of limiter.refusals) rejections.inc({ dimension }, count);
    },
  });
  const isAlone: Gauge = new Gauge({
    name: "scai_rate_limit_is_local",
    help: "1 while Redis does not answer and this process limits rates by itself.",
    registers: [registry],
    collect: () => {
      isAlone.set(limiter.isAlone ? 1 : 0);
    },
  });
}

function observeKeys(uses: Iterable<readonly [string, number]>, registry: Registry): void {
  const usage: Counter<"key_id"> = new Counter({
    name: "scai_api_key_usage_total",
    help: "Requests accepted with an API key, by key; keys that were not used for long may begin anew.",
    labelNames: ["key_id"],
    registers: [registry],
    collect: () => {
      usage.reset();
      for (const [keyId, count] of uses) usage.inc({ key_id: keyId }, count);
    },
  });
}
