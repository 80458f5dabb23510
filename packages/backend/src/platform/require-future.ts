import { AppError } from "@scai/contract";

/** Fails with `request.invalid` when an end that somebody sets is over already. */
export function requireFuture(expiresAt: Date | null | undefined, now: Date): void {
  if (expiresAt === null || expiresAt === undefined || expiresAt > now) return;
  throw new AppError("request.invalid", {
    issues: [{ path: ["expiresAt"], message: "expected a time in the future" }],
  });
}
