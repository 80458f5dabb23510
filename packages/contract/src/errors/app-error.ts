import { type ErrorCode, errorDefinition } from "./catalogue.ts";

/** One thing wrong with the input: where, and what would be right. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a quota can be about, the narrowest first. */
export const quotaLevels = ["share", "user", "group", "tenant", "partner"] as const;

/** Which quota has no room for something, and how it stood. */
export interface ExceededQuota {
  readonly level: (typeof quotaLevels)[number];
  /** The id of that share, user, group, tenant or partner. */
  readonly targetId: string;
  readonly limitType: "hard" | "soft";
  /** Null of a partner's, as is what is used: what its other tenants hold is theirs. */
  readonly limitBytes: number | null;
  readonly usedBytes: number | null;
  readonly neededBytes: number;
}

/** What calls are counted by: those of one token, API key, user, tenant or network address. */
export const rateDimensions = ["token", "apiKey", "user", "tenant", "address"] as const;

/** Those of uploads and downloads that go on are counted in pieces, all others in points. */
export const rateUnits = ["points", "pieces"] as const;

/** Which rate limit a call is beyond. */
export interface ExceededRateLimit {
  readonly dimension: (typeof rateDimensions)[number];
  readonly unit: (typeof rateUnits)[number];
  readonly limit: number;
  readonly windowSeconds: number;
  readonly retryAfterSeconds: number;
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
