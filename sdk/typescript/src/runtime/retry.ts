import { ApiError, CanceledError, ConnectionError } from "./errors.ts";

const firstDelayMs = 500;
const delayMaxMs = 8000;
const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);

/**
 * How long to wait before a call that may be repeated is tried again; undefined when it would be no use. Of a conflict only the one
 * that says that the first try still runs is worth another.
 */
export function delayBeforeRetry(err: unknown, attempt: number, maxRetryAfterMs: number): number | undefined {
  if (!isWorthwhile(err)) return undefined;
  const asked = err instanceof ApiError ? err.retryAfterSeconds : undefined;
  if (asked === undefined) return Math.min(delayMaxMs, firstDelayMs * 2 ** attempt) * (0.5 + Math.random() / 2);
  return asked * 1000 <= maxRetryAfterMs ? asked * 1000 : undefined;
}

function isWorthwhile(err: unknown): boolean {
  if (err instanceof ApiError) return retryableStatuses.has(err.status) || err.code === "idempotency.in_progress";
  return err instanceof ConnectionError;
}

/** Resolves after a time, or fails as soon as the signal ends the wait. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(new CanceledError("The call was canceled", { cause: signal?.reason }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, ms);
    if (signal?.aborted) end();
    else signal?.addEventListener("abort", end, { once: true });
  });
}
