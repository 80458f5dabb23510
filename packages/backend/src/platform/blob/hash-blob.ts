import { hash } from "node:crypto";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { macOf } from "./blob-mac.ts";
import type { HashAnswer, HashJob } from "./hash-thread.ts";

/** A SHA-256 in hexadecimal, a MAC, and the bytes they are of. These have moved: whoever gave them away goes on with these. */
export interface HashedBlob {
  readonly sha256: string;
  /** As {@link macOf} gives it. */
  readonly mac: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

// Handing so few to a thread costs as much as hashing them.
const inlineMaxBytes = 64 * 1024;

const threadsMax = Math.min(availableParallelism(), 4);
const threads = new Set<HashThread>();
let contents = 0;

/**
 * The SHA-256 and a MAC of `bytes`, made in a thread of its own, so that the calling one can go on with other chunks and with sockets. Their
 * memory, which must be theirs alone, is moved there and back: WebCrypto, which hashes elsewhere too, copies it, and that costs as much
 * as the sum.
 */
export async function hashBlob(bytes: Uint8Array<ArrayBuffer>): Promise<HashedBlob> {
  if (bytes.byteLength <= inlineMaxBytes) return { sha256: hash("sha256", bytes), mac: macOf(bytes), bytes };
  return freeThread().hash(bytes);
}

/** The SHA-256 of content that comes in pieces, made in another thread as {@link hashBlob} does. */
export class ContentHash {
  readonly #content = ++contents;
  readonly #thread = freeThread();

  /** Takes the next piece, a blob whose own hash and MAC are wanted too. */
  add(blob: Uint8Array<ArrayBuffer>): Promise<HashedBlob> {
    return this.#thread.hash(blob, this.#content);
  }

  /** Takes the next piece; resolves with the same bytes, which have moved. */
  append(piece: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    return this.#thread.append(piece, this.#content);
  }

  /** The sum of everything that was added. To be called once, also when nobody wants to know any more. */
  digest(): Promise<string> {
    return this.#thread.digest(this.#content);
  }
}

/** One that has nothing to do, or a new one, or when there are enough the one with the least. */
function freeThread(): HashThread {
  const [best] = [...threads].toSorted((a, b) => a.jobs - b.jobs);
  if (best !== undefined && (best.jobs === 0 || threads.size >= threadsMax)) return best;
  const started = new HashThread(() => threads.delete(started));
  threads.add(started);
  return started;
}

class HashThread {
  readonly #worker = new Worker(new URL("./hash-thread.ts", import.meta.url));
  readonly #pending = new Map<number, PromiseWithResolvers<HashAnswer>>();
  #lastJob = 0;
  #failure: Error | undefined;

  constructor(onEnd: () => void) {
    this.#worker.unref();
    this.#worker.on("message", (answer: HashAnswer) => {
      this.#pending.get(answer.job)?.resolve(answer);
      this.#pending.delete(answer.job);
      if (this.#pending.size === 0) this.#worker.unref();
    });
    const end = (cause: unknown) => {
      onEnd();
      this.#failure ??= new Error("a hash thread ended", { cause });
      for (const pending of this.#pending.values()) pending.reject(this.#failure);
      this.#pending.clear();
    };
    this.#worker.on("error", end);
    this.#worker.on("exit", end);
  }

  /** How many it has not answered yet. */
  get jobs(): number {
    return this.#pending.size;
  }

  async hash(bytes: Uint8Array<ArrayBuffer>, content?: number): Promise<HashedBlob> {
    const answer = await this.#ask({ job: ++this.#lastJob, kind: "blob", content, bytes }, [bytes.buffer]);
    if (answer.kind !== "blob") throw mixedUp(answer);
    return answer.blob;
  }

  async append(bytes: Uint8Array<ArrayBuffer>, content: number): Promise<Uint8Array<ArrayBuffer>> {
    const answer = await this.#ask({ job: ++this.#lastJob, kind: "piece", content, bytes }, [bytes.buffer]);
    if (answer.kind !== "piece") throw mixedUp(answer);
    return answer.bytes;
  }

  async digest(content: number): Promise<string> {
    const answer = await this.#ask({ job: ++this.#lastJob, kind: "end", content }, []);
    if (answer.kind !== "end") throw mixedUp(answer);
    return answer.sha256;
  }

  async #ask(job: HashJob, memory: readonly ArrayBuffer[]): Promise<HashAnswer> {
    if (this.#failure !== undefined) throw this.#failure;
    const pending = Promise.withResolvers<HashAnswer>();
    this.#worker.postMessage(job, memory);
    this.#pending.set(job.job, pending);
    // While somebody waits for it, it keeps the process alive.
    this.#worker.ref();
    return pending.promise;
  }
}

function mixedUp({ job, kind }: HashAnswer): Error {
  return new Error(`a hash thread answered job ${job} as a ${kind}`);
}
