import { randomFillSync } from "node:crypto";
import { open } from "node:fs/promises";

export const MiB = 1024 * 1024;

/** Bytes that nobody has stored before. */
export function randomBytes(size: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(size);
  // It fills less than 2 GiB at once, and holds the event loop up meanwhile.
  for (let start = 0; start < size; start += 64 * MiB) randomFillSync(bytes, start, Math.min(64 * MiB, size - start));
  return bytes;
}

/** A file of such bytes, in place of what has the name. */
export async function writeRandomFile(path: string, sizeMiB: number): Promise<void> {
  const file = await open(path, "w");
  for (let written = 0; written < sizeMiB; written += 16)
    await file.write(randomBytes(Math.min(16, sizeMiB - written) * MiB));
  await file.close();
}
