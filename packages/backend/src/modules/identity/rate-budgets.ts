import { AppError, type ExceededRateLimit } from "@scai/contract";
import ipaddr from "ipaddr.js";
import {
  type RateBudget,
  type RateLimiter,
  type RateLimits,
  type RateVerdict,
  rateWindowSeconds,
} from "../../platform/rate-limit/index.ts";
import type { Actor } from "./actor.ts";

/** What a caller's calls count against, the narrowest first; the tenant's, which is never unlimited, last. */
export function budgetsOf(actor: Actor, limits: RateLimits): RateBudget[] {
  const { credential, facts } = actor;
  const own: RateBudget =
    credential.kind === "token"
      ? { dimension: "token", id: credential.tokenHash, limit: limits.token }
      : { dimension: "apiKey", id: credential.id, limit: credential.rateLimitPerMinute ?? limits.token };
  const user: RateBudget = { dimension: "user", id: actor.id, limit: limits.user };
  const tenant: RateBudget = {
    dimension: "tenant",
    id: actor.tenantId,
    limit: facts.tenantRateLimitPerMinute ?? limits.tenant,
  };
  return [own, user, tenant].filter(({ limit }) => limit > 0);
}

/** What the pieces of a caller's uploads and downloads count against: the same budgets, kept apart from those of whole calls. */
export function pieceBudgetsOf(actor: Actor, limits: RateLimits): RateBudget[] {
  return budgetsOf(actor, limits).map(({ dimension, id, limit }) => {
    return { dimension, id, unit: "pieces", limit: limit * limits.piecesPerPoint };
  });
}

/** Takes something from what an address without a valid credential may spend; fails with `request.rate_limited`. */
export async function limitAddress(limiter: RateLimiter, ip: string, cost: number): Promise<RateVerdict | undefined> {
  const limit = limiter.limits.anonymous;
  if (limit === 0) return undefined;
  const verdict = await limiter.take([{ dimension: "address", id: addressOf(ip), limit }], cost);
  if (!verdict.isAllowed) throw rateLimited(verdict);
  return verdict;
}

/** Fails with `request.rate_limited` while an address has just been found to send too much that is not valid. Costs nothing. */
export function refuseSpentAddress(limiter: RateLimiter, ip: string): void {
  const spent = limiter.refusalOf(addressOf(ip));
  if (spent !== undefined) throw rateLimited(spent);
}

const dimensionNames = {
  token: "this token",
  apiKey: "this API key",
  user: "this user",
  tenant: "this tenant",
  address: "calls without valid credentials from this address",
} as const;

/** What the caller of a refused call is told of the limit. */
export function exceededLimitOf({ dimension, unit, limit, resetAt, decidedAt }: RateVerdict): ExceededRateLimit {
  const retryAfterSeconds = Math.max(1, resetAt - decidedAt);
  return { dimension, unit, limit, windowSeconds: rateWindowSeconds, retryAfterSeconds };
}

export function rateLimited(verdict: RateVerdict): AppError {
  const rateLimit = exceededLimitOf(verdict);
  const { dimension, unit, limit, windowSeconds, retryAfterSeconds } = rateLimit;
  const counted = unit === "pieces" ? `${limit} pieces of uploads and downloads` : `${limit} points of calls`;
  return new AppError("request.rate_limited", {
    detail: `The limit for ${dimensionNames[dimension]} is ${counted} in ${windowSeconds} seconds.`,
    retryAfterSeconds,
    rateLimit,
  });
}

/** An IPv6 caller has at least a /64 to choose addresses from. */
export function addressOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  return address.kind() === "ipv4" ? address.toString() : address.toNormalizedString().split(":").slice(0, 4).join(":");
}
