import { open } from "node:fs/promises";

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

/** The content of a file that nobody changes, in memory of its own. */
export async function readWhole(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path, "r");
  try {
    const bytes = Buffer.allocUnsafeSlow((await file.stat()).size);
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
