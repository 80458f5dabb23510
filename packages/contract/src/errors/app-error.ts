import { type ErrorCode, errorDefinition } from "./catalogue.ts";
import type { ExceededQuota, ExceededRateLimit } from "./exceeded.ts";

/** One thing wrong with the input: where, and what would be right. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface AppErrorOptions {
  /** Told to the caller: what was wrong in this case, and what would be right. Never a secret, never another tenant's data. */
  readonly detail?: string;
  /** For the log only. */
  readonly internal?: string;
  readonly issues?: readonly Issue[];
  /** Ids of what is in the way, all of which the caller may see. */
  readonly conflicts?: readonly string[];
  /** Of `quotas.exceeded`. */
  readonly quota?: ExceededQuota;
  /** Of `request.rate_limited`. */
  readonly rateLimit?: ExceededRateLimit;
  /** Seconds after which a retry makes sense; becomes `Retry-After`. */
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/** An expected failure with a code from the catalogue. Everything else that is thrown is a bug or an outage and answers 500 or 503. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;
  readonly internal: string | undefined;
  readonly issues: readonly Issue[] | undefined;
  readonly conflicts: readonly string[] | undefined;
  readonly quota: ExceededQuota | undefined;
  readonly rateLimit: ExceededRateLimit | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, options: AppErrorOptions = {}) {
    super(`${code}: ${options.internal ?? options.detail ?? errorDefinition(code).title}`, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.detail = options.detail;
    this.internal = options.internal;
    this.issues = options.issues;
    this.conflicts = options.conflicts;
    this.quota = options.quota;
    this.rateLimit = options.rateLimit;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
