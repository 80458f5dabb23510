import { AppError, type CostClass, type Op } from "@scai/contract";
import {
  type Actor,
  addressOf,
  budgetsOf,
  exceededLimitOf,
  pieceBudgetsOf,
  rateLimited,
} from "../modules/identity/index.ts";
import { parseBearerToken } from "../platform/tokens/index.ts";
import type { CallContext } from "./context.ts";
import type { RefusedCall } from "./note-refusal.ts";

const costs: Readonly<Record<CostClass, number>> = { read: 1, list: 2, write: 2, bytes: 5, search: 10, piece: 1 };

/** Takes a call from what its credential, user and tenant may spend; fails with `request.rate_limited`. Each call of a batch counts. */
export async function limitRate(ctx: CallContext, { op, path }: RefusedCall, actor: Actor): Promise<void> {
  const { auditTrail, limiter } = ctx.services;
  const cost = costOf(ctx, op);
  const budgets = cost === "piece" ? pieceBudgetsOf(actor, limiter.limits) : budgetsOf(actor, limiter.limits);
  const verdict = await limiter.take(budgets, costs[cost]);
  ctx.request.tellRate(verdict);
  if (verdict.isAllowed) return;
  auditTrail.exceeded({ who: actor, operation: path, limit: exceededLimitOf(verdict) });
  throw rateLimited(verdict);
}

function costOf({ request }: CallContext, { bytes, cost }: Op): CostClass {
  const goesOn = bytes?.direction === "download" && bytes.ranges === "pieces" && request.goesOnWithDownload;
  return goesOn ? "piece" : cost;
}

/** Takes a call that needs no credential from what its address may spend. */
export async function limitOpenCall({ request, services }: CallContext, op: Op): Promise<void> {
  const { limiter } = services;
  const limit = limiter.limits.anonymous;
  if (limit === 0) return;
  const verdict = await limiter.take([{ dimension: "address", id: addressOf(request.ip), limit }], costs[op.cost]);
  request.tellRate(verdict);
  if (!verdict.isAllowed) throw rateLimited(verdict);
}

/**
 * To be called before a credential is checked: refuses a token that would have to be verified, which is what costs, from an address
 * that has just been found to send too many invalid ones. Tokens known to be good pass.
 */
export function refuseSpentAddress({ request, services }: CallContext): void {
  if (request.authorization === undefined) return;
  const spent = services.limiter.refusalOf(addressOf(request.ip));
  if (spent === undefined || isKnown(services.tokens, request.authorization)) return;
  request.tellRate(spent);
  throw rateLimited(spent);
}

/** To be called with what authentication failed with. What is thrown then is 429 once the address has failed too often. */
export async function limitFailure(ctx: CallContext, op: Op, err: unknown): Promise<void> {
  const cause = err instanceof Error && err.cause instanceof AppError ? err.cause : err;
  if (cause instanceof AppError && unauthenticated.has(cause.code)) await limitOpenCall(ctx, op);
}

const unauthenticated: ReadonlySet<string> = new Set(["auth.token_missing", "auth.token_invalid", "apiKeys.invalid"]);

function isKnown(tokens: CallContext["services"]["tokens"], authorization: string): boolean {
  try {
    return tokens.verifyCached(parseBearerToken(authorization)) !== undefined;
  } catch {
    return false;
  }
}
