import { AppError } from "@scai/contract";

export function requireFuture(expiresAt: Date | null | undefined, now: Date): void {
  if (expiresAt === null || expiresAt === undefined || expiresAt > now) return;
  throw new AppError("request.invalid", {
    issues: [{ path: ["expiresAt"], message: "expected a time in the future" }],
  });
}
