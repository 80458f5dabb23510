import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** The process's Prometheus metrics; one registry for each process, so that tests can make several. */
export interface HttpMetrics {
  readonly registry: Registry;
  readonly requests: Counter<"method" | "route" | "status">;
  readonly seconds: Histogram<"method" | "route">;
}

export function createMetrics(gauges: { readonly webSockets: () => number }): HttpMetrics {
  const registry = new Registry();
  const webSockets: Gauge = new Gauge({
    name: "scai_websocket_connections",
    help: "WebSockets that are open.",
    registers: [registry],
    collect: () => {
      webSockets.set(gauges.webSockets());
    },
  });
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
  };
}
