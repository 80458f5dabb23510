import { setTimeout as sleep } from "node:timers/promises";
import { S3ServiceException } from "@aws-sdk/client-s3";
import { BlobMissingError, BlobStoreUnavailableError } from "./blob-errors.ts";

const ATTEMPTS = 2;
const PAUSE_MS = 100;

/** For a server that answers, but so slowly that no idle time-out helps. */
const DEADLINE_MS = 30_000;

/** Answers with a 4xx status that may be different next time. */
const PASSING = new Set([
  "BadDigest",
  "RequestTimeout",
  "RequestTimeTooSkewed",
  "SlowDown",
  "XAmzContentSHA256Mismatch",
]);

/**
 * What `call` answers, given a second attempt where that may help: each of our calls may be repeated. Fails with the
 * reason of `signal` once that is aborted, with BlobMissingError as it is, with BlobStoreUnavailableError otherwise.
 */
export async function callS3<T>(
  action: string,
  signal: AbortSignal | undefined,
  call: (abortSignal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const abort = new AbortController();
  const onAbort = (): void => abort.abort();
  signal?.addEventListener("abort", onAbort);
  const deadline = setTimeout(onAbort, DEADLINE_MS);
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        return await call(abort.signal);
      } catch (err) {
        signal?.throwIfAborted();
        if (err instanceof BlobMissingError) throw err;
        if (attempt === ATTEMPTS || abort.signal.aborted || !mayPass(err)) throw unavailable(action, err);
        await sleep(PAUSE_MS * (0.5 + Math.random()));
      }
    }
  } finally {
    clearTimeout(deadline);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Also for whatever is no answer of the server: a connection that broke, a time-out, bytes that are not the right ones. */
function mayPass(err: unknown): boolean {
  if (!(err instanceof S3ServiceException)) return true;
  const status = err.$metadata.httpStatusCode ?? 500;
  return status >= 500 || status === 429 || PASSING.has(err.name);
}

function unavailable(action: string, cause: unknown): BlobStoreUnavailableError {
  const isFull =
    cause instanceof S3ServiceException && (cause.name === "QuotaExceeded" || cause.$metadata.httpStatusCode === 507);
  return new BlobStoreUnavailableError(`S3 could not ${action}: ${String(cause)}`, { cause, isFull });
}
