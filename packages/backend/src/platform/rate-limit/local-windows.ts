import { LRUCache } from "lru-cache";
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

/** What was spent, by second. */
type Window = Map<number, number>;

/** The same limits as Redis keeps for all processes, for this process alone: what stands in while Redis does not answer. */
export class LocalWindows {
  readonly #windows = new LRUCache<string, Window>({
    max: 50_000,
    ttl: (rateWindowSeconds + 5) * 1000,
    updateAgeOnGet: true,
  });
  readonly #clock: () => Date;

  constructor(clock: () => Date) {
    this.#clock = clock;
  }

  take(budgets: readonly RateBudget[], cost: number): RateVerdict {
    const now = Math.floor(this.#clock().getTime() / 1000);
    const windows = budgets.map((budget) => this.#windowOf(budget, now));
    const states: BudgetState[] = windows.map((window) => stateOf(window, now));
    for (const [i, budget] of budgets.entries()) {
      const used = states[i]?.used ?? 0;
      const over = used + costWithin(budget, cost) - budget.limit;
      if (over > 0) return refused(budget, used, now, fitsAt(windows[i], over, now));
    }
    for (const [i, window] of windows.entries()) {
      const budget = budgets[i];
      if (budget !== undefined) window.set(now, (window.get(now) ?? 0) + costWithin(budget, cost));
    }
    return allowed(budgets, states, now, cost);
  }

  #windowOf(budget: RateBudget, now: number): Window {
    const key = keyOfBudget(budget);
    const window = this.#windows.get(key) ?? new Map<number, number>();
    for (const second of window.keys()) if (second < now - rateWindowSeconds) window.delete(second);
    this.#windows.set(key, window);
    return window;
  }
}

function stateOf(window: Window, now: number): BudgetState {
  let used = 0;
  for (const spent of window.values()) used += spent;
  const [oldest = now] = window.keys();
  return { used, resetAt: oldest + rateWindowSeconds + 1 };
}

/** The second at which so much has come back. Seconds stand in a window in the order in which they were spent in. */
function fitsAt(window: Window | undefined, needed: number, now: number): number {
  let rest = needed;
  for (const [second, spent] of window ?? []) {
    rest -= spent;
    if (rest <= 0) return second + rateWindowSeconds + 1;
  }
  return now + rateWindowSeconds + 1;
}
