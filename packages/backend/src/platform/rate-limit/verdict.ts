import type { ExceededRateLimit } from "@scai/contract";

/** What is counted: calls of one token, one API key, one user, one tenant, one network address. */
export type RateDimension = ExceededRateLimit["dimension"];

/** What is spent of a budget. Those of one thing in points and in pieces have nothing to do with each other. */
export type RateUnit = ExceededRateLimit["unit"];

/** What one of them may spend in any {@link rateWindowSeconds}. */
export interface RateBudget {
  readonly dimension: RateDimension;
  readonly id: string;
  /** Points, if absent. */
  readonly unit?: RateUnit;
  readonly limit: number;
}

/** Whether a call may go on, and how its tightest budget stands after it. */
export interface RateVerdict {
  readonly isAllowed: boolean;
  /** The budget that refused, else the one that has least left. */
  readonly dimension: RateDimension;
  readonly unit: RateUnit;
  readonly limit: number;
  readonly remaining: number;
  /** Unix seconds of the decision, by the clock that made it. */
  readonly decidedAt: number;
  /** Unix seconds: after a refusal when the call would fit, else when something of what is spent comes back. */
  readonly resetAt: number;
}

/** Tells budgets apart, wherever they are kept. */
export function keyOfBudget({ dimension, id, unit = "points" }: RateBudget): string {
  return unit === "points" ? `${dimension}:${id}` : `${dimension}:${id}:${unit}`;
}

/** How a budget stood before a call. */
export interface BudgetState {
  readonly used: number;
  readonly resetAt: number;
}

export const rateWindowSeconds = 60;

/** What a call takes from a budget: never more than all of it, so that whatever the limit, everything can be called some time. */
export function costWithin(budget: RateBudget, cost: number): number {
  return Math.min(cost, budget.limit);
}

/** The verdict on an allowed call, told of the budget that has least left. */
export function allowed(
  budgets: readonly RateBudget[],
  states: readonly BudgetState[],
  decidedAt: number,
  cost: number,
): RateVerdict {
  const after = budgets.map((budget, i) => {
    const { used = 0, resetAt = decidedAt } = states[i] ?? {};
    const { dimension, limit, unit = "points" } = budget;
    const remaining = Math.max(0, limit - used - costWithin(budget, cost));
    return { isAllowed: true, dimension, unit, limit, remaining, decidedAt, resetAt };
  });
  return after.reduce((least, verdict) => (verdict.remaining < least.remaining ? verdict : least));
}

/** The verdict on a call that one budget refuses. */
export function refused(budget: RateBudget, used: number, decidedAt: number, resetAt: number): RateVerdict {
  const { dimension, limit, unit = "points" } = budget;
  return { isAllowed: false, dimension, unit, limit, remaining: Math.max(0, limit - used), decidedAt, resetAt };
}
