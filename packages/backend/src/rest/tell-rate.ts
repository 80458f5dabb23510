import type { ServerResponse } from "node:http";
import { type RateVerdict, rateWindowSeconds } from "../platform/rate-limit/index.ts";

/**
 * Writes where a caller stands into the answer's headers: those of the IETF draft and those that the reference product has. Of several
 * verdicts, as a batch has, the one with the least left is told.
 */
export function tellRate(outgoing: ServerResponse): (verdict: RateVerdict) => void {
  let least = Number.POSITIVE_INFINITY;
  return ({ dimension, unit, limit, remaining, decidedAt, resetAt }) => {
    if (outgoing.headersSent || remaining > least) return;
    least = remaining;
    outgoing.setHeader("RateLimit-Limit", limit);
    outgoing.setHeader("RateLimit-Remaining", remaining);
    outgoing.setHeader("RateLimit-Reset", Math.max(1, resetAt - decidedAt));
    outgoing.setHeader(
      "RateLimit-Policy",
      `${limit};w=${rateWindowSeconds};dimension="${dimension}"${unit === "pieces" ? ';unit="pieces"' : ""}`,
    );
    outgoing.setHeader("X-RateLimit-Limit", limit);
    outgoing.setHeader("X-RateLimit-Remaining", remaining);
    outgoing.setHeader("X-RateLimit-Reset", resetAt);
  };
}
