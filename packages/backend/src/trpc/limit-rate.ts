import { AppError, type CostClass, type Op } from "@scai/contract";
import ipaddr from "ipaddr.js";
import type { Actor } from "../modules/identity/index.ts";
import { type RateBudget, type RateLimits, type RateVerdict, rateWindowSeconds } from "../platform/rate-limit/index.ts";
import { parseBearerToken } from "../platform/tokens/index.ts";
import type { CallContext } from "./context.ts";

const costs: Readonly<Record<CostClass, number>> = { read: 1, list: 2, write: 2, bytes: 5, search: 10 };

/** Takes a call from what its credential, user and tenant may spend; fails with `request.rate_limited`. Each call of a batch counts. */
export async function limitRate(ctx: CallContext, op: Op, actor: Actor): Promise<void> {
  const budgets = budgetsOf(actor, ctx.services.limiter.limits);
  const verdict = await ctx.services.limiter.take(budgets, costs[op.cost]);
  ctx.request.tellRate(verdict);
  if (!verdict.isAllowed) throw rateLimited(verdict);
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

/** The narrowest first; the tenant's, which is never unlimited, last. */
function budgetsOf(actor: Actor, limits: RateLimits): RateBudget[] {
  const { credential } = actor;
  const own: RateBudget =
    credential.kind === "token"
      ? { dimension: "token", id: credential.tokenHash, limit: limits.token }
      : { dimension: "apiKey", id: credential.id, limit: credential.rateLimitPerMinute ?? limits.token };
  const user: RateBudget = { dimension: "user", id: actor.id, limit: limits.user };
  const tenant: RateBudget = { dimension: "tenant", id: actor.tenantId, limit: limits.tenant };
  return [own, user, tenant].filter(({ limit }) => limit > 0);
}

const dimensionNames = {
  token: "this token",
  apiKey: "this API key",
  user: "this user",
  tenant: "this tenant",
  address: "calls without valid credentials from this address",
} as const;

function rateLimited({ dimension, limit, resetAt, decidedAt }: RateVerdict): AppError {
  return new AppError("request.rate_limited", {
    detail: `The limit for ${dimensionNames[dimension]} is ${limit} in ${rateWindowSeconds} seconds.`,
    retryAfterSeconds: Math.max(1, resetAt - decidedAt),
  });
}

/** An IPv6 caller has at least a /64 to choose addresses from. */
function addressOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  return address.kind() === "ipv4" ? address.toString() : address.toNormalizedString().split(":").slice(0, 4).join(":");
}

function isKnown(tokens: CallContext["services"]["tokens"], authorization: string): boolean {
  try {
    return tokens.verifyCached(parseBearerToken(authorization)) !== undefined;
  } catch {
    return false;
  }
}
