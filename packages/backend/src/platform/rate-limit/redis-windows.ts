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

/** What a call would take, and from which budgets. */
export interface Taking {
  readonly budgets: readonly RateBudget[];
  readonly cost: number;
}

/**
 * The budgets of all processes, in Redis: one script, so nobody comes between the look and the taking. All calls with the same last budget
 * are decided in one go; their keys share a hash tag, its id, and with it a node of a cluster.
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
      // What is asked in one turn goes out in one piece.
      enableAutoPipelining: true,
      retryStrategy: (attempt) => Math.min(attempt * 50, 500),
    });
    this.#redis.on("error", () => {});
  }

  /** Verdicts on calls, in their order. Rejects when Redis does not answer in time; the calls may have been counted. */
  async take(calls: readonly Taking[]): Promise<RateVerdict[]> {
    const numbered = calls.map((call, number) => ({ ...call, number }));
    const groups = Map.groupBy(numbered, ({ budgets }) => budgets.at(-1)?.id ?? "");
    const verdicts: RateVerdict[] = [];
    const takeTogether = async (group: string, together: readonly (Taking & { readonly number: number })[]) => {
      const question = questionOf(group, together);
      const answer = readAnswer(await this.#run(question.keys, question.values), together, question.keyNumbers);
      for (const [i, { number }] of together.entries()) {
        const verdict = answer[i];
        if (verdict !== undefined) verdicts[number] = verdict;
      }
    };
    const asked = Array.from(groups, ([group, together]) => takeTogether(group, together));
    await inTime(Promise.all(asked), this.#timeoutMs);
    return verdicts;
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

interface Question {
  readonly keys: readonly string[];
  readonly values: readonly number[];
  /** Of each budget, by what tells it apart: which of the keys it is, counted from 1. */
  readonly keyNumbers: ReadonlyMap<string, number>;
}

/** See {@link takeScript}. Each budget is a key once, and each caller told once, however many calls there are. */
function questionOf(group: string, calls: readonly Taking[]): Question {
  const keyNumbers = new Map<string, number>();
  const callers = new Map<string, number>();
  const told: number[] = [];
  const costs: number[] = [];
  for (const { budgets, cost } of calls) {
    const caller = budgets.map((budget) => `${keyOfBudget(budget)} ${budget.limit}`).join(" ");
    let number = callers.get(caller);
    if (number === undefined) {
      number = callers.size + 1;
      callers.set(caller, number);
      told.push(budgets.length);
      for (const budget of budgets) {
        const key = keyOfBudget(budget);
        const keyNumber = keyNumbers.get(key) ?? keyNumbers.size + 1;
        keyNumbers.set(key, keyNumber);
        told.push(keyNumber, budget.limit);
      }
    }
    costs.push(number, cost);
  }
  const keys = Array.from(keyNumbers.keys(), (key) => `scai:rate:{${group}}:${key}`);
  return { keys, values: [rateWindowSeconds, callers.size, ...told, ...costs], keyNumbers };
}

/** See {@link takeScript} for the list. */
function readAnswer(answer: unknown, calls: readonly Taking[], keyNumbers: Question["keyNumbers"]): RateVerdict[] {
  if (!Array.isArray(answer)) throw new Error("the rate limit script answered no list");
  const numbers = answer.map(Number);
  const at = (index: number) => numbers[index] ?? Number.NaN;
  const decidedAt = at(0);
  const states: BudgetState[] = Array.from(keyNumbers, (_key, i) => ({ used: at(1 + 2 * i), resetAt: at(2 + 2 * i) }));
  const first = 1 + 2 * states.length;
  return calls.map(({ budgets, cost }, c) => {
    const refusing = at(first + 2 * c);
    const places = budgets.map((budget) => (keyNumbers.get(keyOfBudget(budget)) ?? 0) - 1);
    const present = places.map((place) => states[place] ?? { used: 0, resetAt: decidedAt });
    const budget = budgets[places.indexOf(refusing - 1)];
    if (refusing > 0 && budget !== undefined)
      return refused(budget, states[refusing - 1]?.used ?? 0, decidedAt, at(first + 2 * c + 1));
    for (const [i, place] of places.entries()) {
      const [spent, state] = [budgets[i], states[place]];
      if (spent !== undefined && state !== undefined)
        states[place] = { ...state, used: state.used + costWithin(spent, cost) };
    }
    return allowed(budgets, present, decidedAt, cost);
  });
}
