export { createRateLimiter, type RateLimiter, type RateLimits } from "./rate-limiter.ts";
export { type RateBudget, type RateDimension, type RateVerdict, rateWindowSeconds } from "./verdict.ts";
