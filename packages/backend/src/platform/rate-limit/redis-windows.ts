import { createHash } from "node:crypto";
import { Redis } from "ioredis";
import { takeScript } from "./take-script.ts";
import {
  allowed,
  type BudgetState,
  costWithin,
  keyOfBudget,
  type RateBudget,
  type RateVerdict,
  rateWindowSeconds,
  refused,
} from "./verdict.ts";

const scriptHash = createHash("sha1").update(takeScript).digest("hex");

/**
 * The budgets of all processes, in Redis: one script, so nobody comes between the look and the taking. The keys of one call share a
 * hash tag, its last budget's id, and with it a node of a cluster.
 */
export class RedisWindows {
  readonly #redis: Redis;
  readonly #timeoutMs: number;

  constructor(url: string, timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
    // What fails fails at once: the caller has something else to go by, and asks again soon.
    this.#redis = new Redis(url, {
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
      connectTimeout: 2_000,
      retryStrategy: (attempt) => Math.min(attempt * 50, 500),
    });
    this.#redis.on("error", () => {});
  }

  /** Verdicts on calls of these costs, in their order. Rejects when Redis does not answer in time; the calls may have been counted. */
  async take(budgets: readonly RateBudget[], costs: readonly number[]): Promise<RateVerdict[]> {
    const group = budgets.at(-1)?.id ?? "";
    const keys = budgets.map((budget) => `scai:rate:{${group}}:${keyOfBudget(budget)}`);
    const limits = budgets.map(({ limit }) => limit);
    return readAnswer(
      await inTime(this.#run(keys, [rateWindowSeconds, ...limits, ...costs]), this.#timeoutMs),
      budgets,
      costs,
    );
  }

  async #run(keys: readonly string[], values: readonly number[]): Promise<unknown> {
    try {
      return await this.#redis.evalsha(scriptHash, keys.length, ...keys, ...values);
    } catch (err) {
      // Redis forgets scripts when it restarts.
      if (!(err instanceof Error && err.message.startsWith("NOSCRIPT"))) throw err;
      return this.#redis.eval(takeScript, keys.length, ...keys, ...values);
    }
  }

  close(): void {
    this.#redis.disconnect();
  }
}

/**
 * Rejects when it takes too long. An answer that waits in the socket because this thread was busy is not late: when the time is up,
 * the event loop first reads what has come.
 */
function inTime<Value>(work: Promise<Value>, timeoutMs: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`Redis did not answer within ${timeoutMs} ms`));
    const timer = setTimeout(() => setImmediate(() => setImmediate(late)), timeoutMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** See {@link takeScript} for the list. */
function readAnswer(answer: unknown, budgets: readonly RateBudget[], costs: readonly number[]): RateVerdict[] {
  if (!Array.isArray(answer)) throw new Error("the rate limit script answered no list");
  const numbers = answer.map(Number);
  const at = (index: number) => numbers[index] ?? Number.NaN;
  const decidedAt = at(0);
  const states: BudgetState[] = budgets.map((_budget, i) => ({ used: at(1 + 2 * i), resetAt: at(2 + 2 * i) }));
  const first = 1 + 2 * budgets.length;
  return costs.map((cost, c) => {
    const refusing = at(first + 2 * c);
    const budget = budgets[refusing - 1];
    if (budget !== undefined) return refused(budget, states[refusing - 1]?.used ?? 0, decidedAt, at(first + 2 * c + 1));
    const verdict = allowed(budgets, states, decidedAt, cost);
    for (const [i, spent] of budgets.entries()) {
      const state = states[i];
      if (state !== undefined) states[i] = { ...state, used: state.used + costWithin(spent, cost) };
    }
    return verdict;
  });
}
