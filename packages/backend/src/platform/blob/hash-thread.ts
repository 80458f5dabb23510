import { createHash, type Hash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { macOf } from "./blob-mac.ts";

/** What the thread is told: bytes to hash, content they are the next part of, or both; without bytes the content is at its end. */
export interface HashJob {
  readonly job: number;
  readonly content?: number | undefined;
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
}

/** What it answers: the sum, and of bytes their MAC and the memory that it was lent. */
export interface HashAnswer {
  readonly job: number;
  readonly sha256: string;
  readonly blob?: { readonly mac: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined;
}

const contents = new Map<number, Hash>();

parentPort?.on("message", ({ job, content, bytes }: HashJob) => {
  const whole = content === undefined ? undefined : (contents.get(content) ?? createHash("sha256"));
  if (content !== undefined && whole !== undefined) contents.set(content, whole);
  if (bytes !== undefined) {
    whole?.update(bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    parentPort?.postMessage({ job, sha256, blob: { mac: macOf(bytes), bytes } } satisfies HashAnswer, [bytes.buffer]);
  } else if (content !== undefined && whole !== undefined) {
    contents.delete(content);
    parentPort?.postMessage({ job, sha256: whole.digest("hex") } satisfies HashAnswer);
  }
});
