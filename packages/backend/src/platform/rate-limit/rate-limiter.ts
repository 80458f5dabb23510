import { setImmediate } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import type { Log } from "../log.ts";
import { LocalWindows } from "./local-windows.ts";
import { RedisWindows, type Taking } from "./redis-windows.ts";
import { type RateBudget, type RateDimension, type RateVerdict, rateWindowSeconds } from "./verdict.ts";

/** Calls a minute, weighted by what they cost. 0 is no limit. */
export interface RateLimits {
  readonly token: number;
  readonly user: number;
  readonly tenant: number;
  /** Of an address that shows no valid credential. */
  readonly anonymous: number;
  /** How many pieces of uploads and downloads are allowed besides, for each point of a limit. */
  readonly piecesPerPoint: number;
}

export interface RateLimiter {
  readonly limits: RateLimits;
  /**
   * Takes a call's cost from all of its budgets, or from none when one of them lacks it. Exact across processes: in any minute no
   * budget is spent beyond its limit. The last budget is one that every call with the same last budget id shares. Never fails: while Redis does not answer, each process holds to the limits by itself.
   */
  take(budgets: readonly RateBudget[], cost: number): Promise<RateVerdict>;
  /** The last refusal of the budget with this id by this process, until the call would fit; for who wants to refuse before doing anything. */
  refusalOf(id: string): RateVerdict | undefined;
  /** Refusals so far. */
  readonly refusals: ReadonlyMap<RateDimension, number>;
  /** Whether Redis does not answer and this process limits by itself. */
  readonly isAlone: boolean;
  close(): void;
}

export interface RateLimiterOptions {
  readonly redisUrl: string;
  readonly limits: RateLimits;
  readonly log: Log;
  readonly clock: () => Date;
  /** How long Redis may take before this process decides by itself. */
  readonly timeoutMs?: number;
}

interface Waiting extends Taking {
  readonly resolve: (verdict: RateVerdict) => void;
}

const batchMax = 200;
const retryAfterMs = 1_000;

/** Opens the limiter. It connects at once, and is of use before it has. */
export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  return new BatchingLimiter(options);
}

/**
 * Calls that arrive while Redis is asked about earlier ones are asked about together, in their order, whoever makes them. So a busy process,
 * the one for which it matters, spends far less than a round trip on each call, and nothing is lent out that another process would miss.
 */
class BatchingLimiter implements RateLimiter {
  readonly limits: RateLimits;
  readonly refusals = new Map<RateDimension, number>();
  readonly #redis: RedisWindows;
  readonly #local: LocalWindows;
  readonly #log: Log;
  readonly #refused = new LRUCache<string, RateVerdict>({ max: 10_000, ttl: rateWindowSeconds * 1000 });
  readonly #clock: () => Date;
  readonly #waiting: Waiting[] = [];
  #isServing = false;
  #isAlone = false;
  #askAgainAt = 0;

  constructor({ redisUrl, limits, log, clock, timeoutMs = 200 }: RateLimiterOptions) {
    this.limits = limits;
    this.#redis = new RedisWindows(redisUrl, timeoutMs);
    this.#local = new LocalWindows(clock);
    this.#log = log;
    this.#clock = clock;
  }

  get isAlone(): boolean {
    return this.#isAlone;
  }

  async take(budgets: readonly RateBudget[], cost: number): Promise<RateVerdict> {
    const verdict = await new Promise<RateVerdict>((resolve) => {
      this.#waiting.push({ budgets, cost, resolve });
      if (!this.#isServing) void this.#serve();
    });
    if (!verdict.isAllowed) this.#noteRefusal(budgets, verdict);
    return verdict;
  }

  refusalOf(id: string): RateVerdict | undefined {
    const refusal = this.#refused.get(id);
    return refusal !== undefined && refusal.resetAt * 1000 > this.#clock().getTime() ? refusal : undefined;
  }

  #noteRefusal(budgets: readonly RateBudget[], refusal: RateVerdict): void {
    const { dimension } = refusal;
    this.refusals.set(dimension, (this.refusals.get(dimension) ?? 0) + 1);
    const budget = budgets.find((candidate) => candidate.dimension === dimension);
    if (budget !== undefined) this.#refused.set(budget.id, refusal);
  }

  close(): void {
    this.#redis.close();
  }

  async #serve(): Promise<void> {
    this.#isServing = true;
    while (this.#waiting.length > 0) {
      // What has arrived with it is asked about with it: a busy process reads many sockets in one turn of its loop.
      await setImmediate();
      const batch = this.#waiting.splice(0, batchMax);
      const verdicts = await this.#decide(batch);
      for (const [i, { budgets, cost, resolve }] of batch.entries()) {
        resolve(verdicts[i] ?? this.#local.take(budgets, cost));
      }
    }
    this.#isServing = false;
  }

  /** Verdicts from Redis; none while it is away. Then one call a second still asks it, so that it is found when it is back. */
  async #decide(calls: readonly Taking[]): Promise<readonly RateVerdict[]> {
    if (this.#isAlone) {
      if (performance.now() < this.#askAgainAt) return [];
      this.#askAgainAt = performance.now() + retryAfterMs;
    }
    try {
      const verdicts = await this.#redis.take(calls);
      if (this.#isAlone) this.#log.info({}, "rate limits are shared through Redis again");
      this.#isAlone = false;
      return verdicts;
    } catch (err) {
      if (!this.#isAlone) this.#log.warn({ err }, "Redis does not answer: this process limits rates by itself");
      this.#isAlone = true;
      this.#askAgainAt = performance.now() + retryAfterMs;
      return [];
    }
  }
}
