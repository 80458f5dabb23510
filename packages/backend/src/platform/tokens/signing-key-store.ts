import type { SigningAlgorithm } from "./compact-jwt.ts";
import { fetchJwks } from "./fetch-jwks.ts";
import { readSigningKeys, type SigningKey, SigningKeys } from "./signing-keys.ts";
import { IdentityProviderUnavailableError } from "./token-errors.ts";
import type { TokenLimits } from "./token-limits.ts";

/** For logs and metrics. */
export type SigningKeyEvent =
  | { readonly kind: "keys_refreshed"; readonly keyIds: readonly string[] }
  | { readonly kind: "keys_refresh_failed"; readonly reason: string; readonly keysKept: number };

export interface SigningKeyStoreOptions {
  readonly url: string;
  readonly clock: () => Date;
  readonly fetch: typeof globalThis.fetch;
  readonly limits: TokenLimits;
  /** Must not throw. */
  readonly onEvent: (event: SigningKeyEvent) => void;
}

/** The part of the key period after which keys are renewed in the background. */
const RENEW_AFTER = 0.8;

/**
 * ScaiKey's current keys.
 *
 * - A key ScaiKey has withdrawn is used at most `jwksPeriodMs` after the fetch that last showed it. A timer
 *   renews the keys before that, so no request waits for a fetch while a usable key is there; only where the timer
 *   could not run (a suspended machine) does the first request wait for one fetch.
 * - While ScaiKey does not answer, the keys of the last good fetch serve on, for `staleKeysMs`, and the timer retries
 *   every `jwksRetryMs`. A key set without one usable key counts as no answer: it is a broken deployment.
 * - However many requests ask, one fetch is under way at a time and `jwksRetryMs` lie between two starts
 *   (`jwksColdRetryMs` while there is no key at all).
 */
export class SigningKeyStore {
  readonly #options: SigningKeyStoreOptions;
  #keys = new SigningKeys();
  /** Until when the keys may be used without asking again, by the clock given. */
  #usableUntilMs = 0;
  #staleUntilMs = 0;
  #nextFetchMs = 0;
  #lastFetchFailed = false;
  #fetching: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: SigningKeyStoreOptions) {
    this.#options = options;
  }

  /** Whether a signature verified with this key still counts. Costs one look-up; never fetches. */
  isUsable(key: SigningKey, nowMs: number): boolean {
    return nowMs < this.#usableUntilMs && this.#keys.get(key.algorithm, key.keyId) === key;
  }

  /**
   * Finds the key a token names, asking ScaiKey for keys it does not know as far as the bounds allow.
   *
   * @returns undefined if ScaiKey has no such key
   * @throws IdentityProviderUnavailableError if that cannot be known, because ScaiKey does not answer
   */
  async find(algorithm: SigningAlgorithm, keyId: string): Promise<SigningKey | undefined> {
    const isOutdated = this.#nowMs() >= this.#usableUntilMs;
    if (isOutdated || this.#keys.get(algorithm, keyId) === undefined) await this.#fetchIfAllowed();
    const key = this.#keys.get(algorithm, keyId);
    if (key === undefined && this.#lastFetchFailed) throw new IdentityProviderUnavailableError();
    return key;
  }

  /** Stops renewing. Keys already there stay usable until they run out. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #nowMs(): number {
    return this.#options.clock().getTime();
  }

  async #fetchIfAllowed(): Promise<void> {
    if (this.#fetching !== undefined || this.#nowMs() >= this.#nextFetchMs) await this.#fetchOnce();
  }

  #fetchOnce(): Promise<void> {
    this.#fetching ??= this.#fetchKeys().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  async #fetchKeys(): Promise<void> {
    const { url, fetch, limits, onEvent } = this.#options;
    const startedMs = this.#nowMs();
    let failure: string | undefined;
    try {
      const keys = readSigningKeys(await fetchJwks(url, fetch, limits), this.#keys, limits.jwksMaxKeys);
      if (keys === undefined || keys.size === 0) failure = "no usable key in the answer";
      else this.#keys = keys;
    } catch (err) {
      failure = describe(err);
    }
    this.#lastFetchFailed = failure !== undefined;
    if (failure === undefined) this.#keepFresh(startedMs);
    else this.#keepStale(startedMs);
    if (failure === undefined) onEvent({ kind: "keys_refreshed", keyIds: this.#keys.keyIds });
    else onEvent({ kind: "keys_refresh_failed", reason: failure, keysKept: this.#keys.size });
  }

  #keepFresh(startedMs: number): void {
    const { jwksPeriodMs, jwksRetryMs, staleKeysMs } = this.#options.limits;
    this.#nextFetchMs = startedMs + jwksRetryMs;
    this.#usableUntilMs = startedMs + jwksPeriodMs;
    this.#staleUntilMs = startedMs + staleKeysMs;
    this.#renewIn(Math.max(jwksPeriodMs * RENEW_AFTER, jwksRetryMs));
  }

  #keepStale(startedMs: number): void {
    const { jwksRetryMs, jwksColdRetryMs, jwksTimeoutMs } = this.#options.limits;
    if (this.#keys.size > 0 && startedMs >= this.#staleUntilMs) this.#keys = new SigningKeys();
    if (this.#keys.size === 0) {
      this.#nextFetchMs = startedMs + jwksColdRetryMs;
      return;
    }
    this.#nextFetchMs = startedMs + jwksRetryMs;
    // Long enough for the timer's next attempt to end, so that requests go on without waiting for it.
    this.#usableUntilMs = this.#nextFetchMs + 2 * jwksTimeoutMs;
    this.#renewIn(jwksRetryMs);
  }

  /** By real time, so that a clock set back cannot keep keys beyond their period. */
  #renewIn(delayMs: number): void {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => void this.#fetchOnce(), delayMs);
    this.#timer.unref();
  }
}

function describe(err: unknown): string {
  if (!(err instanceof Error)) return String(err);
  return err.cause instanceof Error ? `${err.message}: ${err.cause.message}` : err.message;
}
