import type { AppError } from "@scai/contract";
import { z } from "zod";
import { PdnsRefusedError, pdnsUnavailable } from "./pdns-errors.ts";
import type { PdnsMetrics } from "./pdns-metrics.ts";
import { PdnsFailure } from "./pdns-objects.ts";

export interface PdnsOptions {
  /** Without `/api/v1`. */
  readonly url: string;
  readonly apiKey: string;
  /** How long a call may take. */
  readonly timeoutMs?: number;
}

export interface PdnsCall {
  /** What the metrics call it. */
  readonly operation: string;
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the server. */
  readonly path: string;
  readonly body?: unknown;
  /** Aborts it. */
  readonly signal?: AbortSignal | undefined;
  /** Instead of what the client gives every call. */
  readonly timeoutMs?: number | undefined;
}

/** The body of an answer; undefined when PowerDNS says that there is no such thing (404). */
export type CallPdns = (call: PdnsCall) => Promise<string | undefined>;

const defaultTimeoutMs = 4_000;
const refusals: readonly number[] = [400, 409, 422];

/**
 * One call after the other over kept connections, each ended by its timeout. Refusals are {@link PdnsRefusedError}; everything else that
 * is not success is `server.unavailable`.
 */
export function createCallPdns(
  { url, apiKey, timeoutMs: usualTimeoutMs = defaultTimeoutMs }: PdnsOptions,
  metrics: PdnsMetrics,
): CallPdns {
  return async ({ operation, method = "GET", path, body, signal, timeoutMs = usualTimeoutMs }) => {
    const began = performance.now();
    let outcome = "unavailable";
    try {
      const limit = AbortSignal.timeout(timeoutMs);
      const response = await fetch(`${url}/api/v1/servers/localhost${path}`, {
        method,
        headers: { "x-api-key": apiKey, ...(body === undefined ? {} : { "content-type": "application/json" }) },
        body: body === undefined ? null : JSON.stringify(body),
        redirect: "error",
        signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
      });
      const text = await response.text();
      outcome = String(response.status);
      if (response.status === 404) return undefined;
      if (!response.ok) throw failureOf(operation, response.status, text);
      return text;
    } catch (err) {
      if (err instanceof PdnsRefusedError || outcome !== "unavailable") throw err;
      signal?.throwIfAborted();
      throw pdnsUnavailable(`no answer to ${operation}`, err);
    } finally {
      metrics.observe({ operation, outcome, seconds: (performance.now() - began) / 1000 });
    }
  };
}

function failureOf(operation: string, status: number, text: string): AppError | PdnsRefusedError {
  const failure = PdnsFailure.safeParse(parseJson(text));
  const message = failure.success ? failure.data.error : text.slice(0, 200);
  return refusals.includes(status)
    ? new PdnsRefusedError(status, message)
    : pdnsUnavailable(`${status} to ${operation}: ${message}`);
}

/** An answer that is not what was agreed on is as good as none. */
export function readAnswer<Answer>(text: string, answer: z.ZodType<Answer>): Answer {
  const parsed = answer.safeParse(parseJson(text));
  if (!parsed.success) throw pdnsUnavailable(z.prettifyError(parsed.error));
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
