import { Counter, Histogram, type Metric } from "prom-client";

/** Counts and times of calls to PowerDNS; whoever has a registry registers them. */
export interface PdnsMetrics {
  readonly all: readonly Metric[];
  /** `outcome` is the status that PowerDNS answered, or `unavailable`. */
  observe(call: { readonly operation: string; readonly outcome: string; readonly seconds: number }): void;
}

export function createPdnsMetrics(): PdnsMetrics {
  const requests = new Counter({
    name: "scai_pdns_requests_total",
    help: "Calls to PowerDNS' API, by what for and what it answered.",
    labelNames: ["operation", "outcome"],
    registers: [],
  });
  const duration = new Histogram({
    name: "scai_pdns_request_duration_seconds",
    help: "Time that calls to PowerDNS' API took.",
    labelNames: ["operation"],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [],
  });
  return {
    all: [requests, duration],
    observe({ operation, outcome, seconds }) {
      requests.inc({ operation, outcome });
      duration.observe({ operation }, seconds);
    },
  };
}
