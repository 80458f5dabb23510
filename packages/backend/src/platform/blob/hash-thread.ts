import { createHash, type Hash, hash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { macOf } from "./blob-mac.ts";
import type { HashedBlob } from "./hash-blob.ts";

/** What the thread is told, and by which number it answers. */
export type HashJob = { readonly job: number } & (
  | { readonly kind: "blob"; readonly bytes: Uint8Array<ArrayBuffer>; readonly content: number | undefined }
  | { readonly kind: "piece"; readonly bytes: Uint8Array<ArrayBuffer>; readonly content: number }
  | { readonly kind: "end"; readonly content: number }
);

/** What it answers: of a blob what is to be known about it, of the end the sum of the content. Memory that was lent comes back. */
export type HashAnswer = { readonly job: number } & (
  | { readonly kind: "blob"; readonly blob: HashedBlob }
  | { readonly kind: "piece"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "end"; readonly sha256: string }
);

const contents = new Map<number, Hash>();

function wholeOf(content: number): Hash {
  const whole = contents.get(content) ?? createHash("sha256");
  contents.set(content, whole);
  return whole;
}

function answer(job: HashJob): HashAnswer {
  const { kind, content } = job;
  if (kind === "end") {
    const sha256 = wholeOf(content).digest("hex");
    contents.delete(content);
    return { job: job.job, kind, sha256 };
  }
  const { bytes } = job;
  if (content !== undefined) wholeOf(content).update(bytes);
  if (kind === "piece") return { job: job.job, kind, bytes };
  return { job: job.job, kind, blob: { sha256: hash("sha256", bytes), mac: macOf(bytes), bytes } };
}

parentPort?.on("message", (job: HashJob) => {
  parentPort?.postMessage(answer(job), job.kind === "end" ? [] : [job.bytes.buffer]);
});
