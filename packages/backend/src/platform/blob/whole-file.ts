import { open } from "node:fs/promises";
import type { Allocate } from "./blob-store.ts";

/** Makes a file of `bytes`, which must not exist yet; its content survives a crash. Its name needs `syncDirectory`. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    for (let written = 0; written < bytes.length; ) {
      written += (await file.write(bytes, written)).bytesWritten;
    }
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** The content of a file that nobody changes, in memory that `allocate` gives. */
export async function readWhole(
  path: string,
  allocate: Allocate = Buffer.allocUnsafeSlow,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const bytes = allocate(size).subarray(0, size);
    for (let read = 0; read < bytes.length; ) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, read);
      if (bytesRead === 0) throw new Error(`${path} was cut short while it was read`);
      read += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}
