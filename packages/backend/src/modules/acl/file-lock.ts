import { Timestamp, UserId } from "@scai/contract";
import { z } from "zod";

export const FileLock = z
  .object({
    lockedBy: UserId,
    lockedAt: Timestamp,
    expiresAt: Timestamp.meta({ description: "When it ends by itself." }),
  })
  .meta({ id: "FileLock", description: "Keeps everybody but its holder from changing a file." });
export type FileLock = z.infer<typeof FileLock>;

/** The lock on a file, unless its time is over. */
export function lockOf({ lock }: { readonly lock: FileLock | null }, now: Date): FileLock | null {
  return lock !== null && lock.expiresAt > now ? lock : null;
}
