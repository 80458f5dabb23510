import { createHash, randomBytes } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { blobKey, createBlobStore } from "../index.ts";

// A process for tests to kill: puts blobs named after their hash, 4 at once, and writes each name on stdout once its put
// has resolved.

const directory = process.argv[2] ?? "";
const store = await createBlobStore({ kind: "disk", directory });

// The kernel may write less than it is asked to. Doing so all the time makes a put spend most of its life in the middle
// of a file, where a kill hurts.
const handle = await open(directory, "r");
const files: FileHandle = Object.getPrototypeOf(handle);
await handle.close();
const write: (this: FileHandle, bytes: Uint8Array, offset: number, length: number) => Promise<unknown> = files.write;
files.write = function (this: FileHandle, bytes: Uint8Array, offset: number) {
  return write.call(this, bytes, offset, Math.min(4_096, bytes.length - offset));
} as FileHandle["write"];

async function putForever(): Promise<never> {
  for (;;) {
    const bytes = randomBytes(Math.floor(Math.random() * 1_000_000));
    const name = createHash("sha256").update(bytes).digest("hex");
    const key = blobKey(`chunks/tnt_1/${name.slice(0, 2)}/${name}`);
    await store.put(key, bytes);
    process.stdout.write(`${key}\n`);
  }
}

await Promise.all([putForever(), putForever(), putForever(), putForever()]);
