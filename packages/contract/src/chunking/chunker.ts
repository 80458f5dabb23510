import { seekCut } from "./find-boundary.ts";
import { CHUNK_MAX_BYTES } from "./parameters.ts";

/**
 * Sizes of the buffer that collects a chunk whose end is not in sight. The first serves small files, the second more
 * than 99 of 100 chunks, so that hardly any byte is moved because a buffer was outgrown.
 */
const BUFFER_SIZES = [16_384, 2_097_152, CHUNK_MAX_BYTES];

/** How much of a piece is collected before it is searched: what lies behind the cut is copied in vain. */
const STEP_BYTES = 65_536;

const NOTHING = new Uint8Array(0);

/**
 * Cuts a stream into content-defined chunks by the rules of `parameters.ts`: push its pieces in order, then `finish`.
 * The boundaries depend on the bytes alone, never on how the stream was split. Each byte is copied once, so a piece may
 * be reused as soon as `push` returns, and no chunk shares memory with another. Holds `CHUNK_MAX_BYTES` at most.
 */
export class Chunker {
  readonly #allocate: (sizeBytes: number) => Uint8Array<ArrayBuffer>;
  readonly #release: (memory: Uint8Array<ArrayBuffer>) => void;
  #buffer = NOTHING;
  #length = 0;

  /**
   * `allocate` gives the memory for the chunks, at least `sizeBytes` with any content, and is asked for one of three
   * sizes. A server passes its own to use the memory of chunks that are done with again: `chunk.buffer`. `release` takes
   * back what a chunk has outgrown.
   */
  constructor(
    allocate: (sizeBytes: number) => Uint8Array<ArrayBuffer> = (sizeBytes) => new Uint8Array(sizeBytes),
    release: (memory: Uint8Array<ArrayBuffer>) => void = () => {},
  ) {
    this.#allocate = allocate;
    this.#release = release;
  }

  /** The chunks that `bytes` completes, in order; often none. */
  push(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let start = 0;
    while (start < bytes.length) {
      if (this.#length === 0) {
        // The chunk starts in this piece: look for its end before copying anything.
        const cut = seekCut(bytes, start, start, bytes.length);
        const end = cut === -1 ? bytes.length : cut;
        this.#collect(bytes.subarray(start, end));
        if (cut !== -1) chunks.push(this.#take(this.#length));
        start = end;
      } else {
        const before = this.#length;
        const step = Math.min(STEP_BYTES, CHUNK_MAX_BYTES - before);
        const end = Math.min(start + step, bytes.length);
        this.#collect(bytes.subarray(start, end));
        const cut = seekCut(this.#buffer, 0, before, this.#length);
        if (cut !== -1) chunks.push(this.#take(cut));
        start = cut === -1 ? end : start + cut - before;
      }
    }
    return chunks;
  }

  /** The last chunk, or undefined when nothing is left over. The chunker is as new afterwards. */
  finish(): Uint8Array<ArrayBuffer> | undefined {
    return this.#length === 0 ? undefined : this.#take(this.#length);
  }

  #collect(bytes: Uint8Array): void {
    const needed = this.#length + bytes.length;
    if (needed > this.#buffer.length) {
      const larger = this.#allocate(BUFFER_SIZES.find((size) => size >= needed) ?? CHUNK_MAX_BYTES);
      larger.set(this.#buffer.subarray(0, this.#length));
      if (this.#buffer !== NOTHING) this.#release(this.#buffer);
      this.#buffer = larger;
    }
    this.#buffer.set(bytes, this.#length);
    this.#length = needed;
  }

  #take(length: number): Uint8Array<ArrayBuffer> {
    const chunk = this.#buffer.subarray(0, length);
    this.#buffer = NOTHING;
    this.#length = 0;
    return chunk;
  }
}
