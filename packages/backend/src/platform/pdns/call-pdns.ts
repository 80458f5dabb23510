import { type IncomingHttpHeaders, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
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

export interface PdnsAnswer {
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

/** Undefined when PowerDNS says that there is no such thing (404). */
export type CallPdns = (call: PdnsCall) => Promise<PdnsAnswer | undefined>;

const defaultTimeoutMs = 4_000;
const refusals: readonly number[] = [400, 409, 422];

// How long to wait before a call that failed inside PowerDNS is made again.
const retryWaitsMs = [20, 60, 200];

/**
 * One call after the other, each try ended by its timeout. Refusals are {@link PdnsRefusedError}; everything else
 * that is not success is `server.unavailable`.
 *
 * A 500 is what PowerDNS says when its database refuses a transaction because of another one, as SQLite does to one of two that write at
 * once. It has done nothing then, so a call that may be made twice is.
 */
export function createCallPdns(options: PdnsOptions, metrics: PdnsMetrics): CallPdns {
  const usualTimeoutMs = options.timeoutMs ?? defaultTimeoutMs;

  async function tryCall(call: PdnsCall): Promise<PdnsResponse> {
    const { operation, method = "GET", path, body, signal, timeoutMs = usualTimeoutMs } = call;
    const began = performance.now();
    let outcome = "unavailable";
    try {
      const limit = AbortSignal.timeout(timeoutMs);
      const headers = {
        "x-api-key": options.apiKey,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      };
      const ends = signal === undefined ? limit : AbortSignal.any([limit, signal]);
      const url = `${options.url}/api/v1/servers/localhost${path}`;
      const sent = body === undefined ? undefined : JSON.stringify(body);
      const response = await send(url, { method, headers, signal: ends }, sent);
      outcome = String(response.status);
      return response;
    } catch (err) {
      signal?.throwIfAborted();
      throw pdnsUnavailable(`no answer to ${operation}`, err);
    } finally {
      metrics.observe({ operation, outcome, seconds: (performance.now() - began) / 1000 });
    }
  }

  return async (call) => {
    let answer = await tryCall(call);
    for (const waitMs of call.method === "POST" ? [] : retryWaitsMs) {
      if (answer.status !== 500) break;
      await sleep(waitMs * (0.5 + Math.random()), undefined, call.signal === undefined ? {} : { signal: call.signal });
      answer = await tryCall(call);
    }
    if (answer.status === 404) return undefined;
    if (answer.status < 200 || answer.status > 299) throw failureOf(call.operation, answer.status, answer.text);
    return answer;
  };
}

interface PdnsResponse extends PdnsAnswer {
  readonly status: number;
}

/**
 * With Node's own client: `fetch` takes twice the processor time, and a write of a record waits for it. PowerDNS closes every connection; one that
 * is kept by what may stand in front of it is used again.
 */
function send(url: string, options: RequestOptions, body: string | undefined): Promise<PdnsResponse> {
  return new Promise((resolve, reject) => {
    const request = (url.startsWith("https:") ? requestHttps : requestHttp)(url, options, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => {
        text += piece;
      });
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

function failureOf(operation: string, status: number, text: string): AppError | PdnsRefusedError {
  const failure = PdnsFailure.safeParse(parseJson(text));
  const message = failure.success ? failure.data.error : text.slice(0, 200);
  return refusals.includes(status)
    ? new PdnsRefusedError(status, message)
    : pdnsUnavailable(`${status} to ${operation}: ${message}`);
}

/** An answer that is not what was agreed on is as good as none. */
export function readAnswer<Answer>({ text }: PdnsAnswer, answer: z.ZodType<Answer>): Answer {
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
