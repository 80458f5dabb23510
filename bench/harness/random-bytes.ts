import { randomFillSync } from "node:crypto";

export const MiB = 1024 * 1024;

/** Bytes that nobody has stored before. */
export function randomBytes(size: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(size);
  // It fills less than 2 GiB at once, and holds the event loop up meanwhile.
  for (let start = 0; start < size; start += 64 * MiB) randomFillSync(bytes, start, Math.min(64 * MiB, size - start));
  return bytes;
}
