import { hash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError, type ErrorCode } from "@scai/contract";

/** The representation with its strong etag (RFC 9110 §8.8.3): it changes whenever a byte of the representation does. */
export function withEtag<View extends object>(view: View): View & { etag: string } {
  return { ...view, etag: hash("sha256", JSON.stringify(view), "base64url").slice(0, 22) };
}

/**
 * Whether a condition (`If-Match` or `If-None-Match`, or a bare etag) names the etag. `weak` compares as RFC 9110 §8.8.3.2 says for
 * `If-None-Match`; without it a weak tag never matches, as for `If-Match`.
 */
export function namesEtag(condition: string, etag: string, comparison: "strong" | "weak"): boolean {
  const text = condition.trim();
  if (text === "*" || text === etag) return true;
  const tags = text.match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? [];
  return tags.some((tag) => tag === `"${etag}"` || (comparison === "weak" && tag === `W/"${etag}"`));
}

/** Fails with the module's `stale_etag` unless the condition, if any, names what is there now. */
export function requireMatch(ifMatch: string | undefined, etag: string, stale: ErrorCode): void {
  if (ifMatch === undefined || namesEtag(ifMatch, etag, "strong")) return;
  throw new AppError(stale, { detail: "Read it again and decide anew." });
}

const attemptsMax = 30;
const pauseMaxMs = 128;

/**
 * Runs a read-then-write whose write fails with `stale` when somebody else was faster. A caller who set no condition did not ask
 * to be told, so it is read and written again, after a pause that grows, so that of many who write the same thing each gets a turn; one
 * who did gets the error.
 */
export async function untilFresh<Result>(
  ifMatch: string | undefined,
  stale: ErrorCode,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (err) {
      const again = ifMatch === undefined && attempt < attemptsMax && err instanceof AppError && err.code === stale;
      if (!again) throw err;
      await sleep(Math.random() * Math.min(2 ** attempt, pauseMaxMs));
    }
  }
}
