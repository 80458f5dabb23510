import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const BYTES_READ = 64 << 10;

/**
 * The last non-empty lines of a file, oldest first; none when it cannot be read. Reads at most its last 64 KiB, and nothing
 * that was there before byte `from`.
 */
export function lastLines(file: string, count: number, from = 0): string[] {
  try {
    const descriptor = openSync(file, "r");
    try {
      const { size } = fstatSync(descriptor);
      const buffer = Buffer.alloc(Math.max(0, Math.min(size - from, BYTES_READ)));
      readSync(descriptor, buffer, 0, buffer.length, size - buffer.length);
      const lines = buffer.toString("utf8").split("\n");
      return lines.filter((line) => line.trim() !== "").slice(-count);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return [];
  }
}
