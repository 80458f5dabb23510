import { CanceledError } from "../runtime/errors.ts";
import { runningSha256 } from "./file-system.ts";
import type { Source } from "./source.ts";

const pieceBytes = 1024 * 1024;

/** A source that is read from any place on, several times, and each byte of it hashed once. */
export class HashedSource {
  readonly #source: Source;
  readonly #signal: AbortSignal | undefined;
  readonly #hash = runningSha256();
  #hashed = 0;

  constructor(source: Source, signal: AbortSignal | undefined) {
    this.#source = source;
    this.#signal = signal;
  }

  /** Reads what is before a place, if it was not read before. */
  async hashTo(place: number): Promise<void> {
    if (this.#hash === undefined || this.#hashed >= place) return;
    const memory = new Uint8Array(Math.min(pieceBytes, place - this.#hashed));
    while (this.#hashed < place) await this.#read(this.#hashed, place, memory);
  }

  /** The content from a place on; `onTaken` is told how far it was taken. Pieces are not used again: whoever sends them may keep them. */
  async *from(start: number, onTaken: (place: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for (let place = start; place < this.#source.sizeBytes; ) {
      const piece = await this.#read(place, this.#source.sizeBytes, new Uint8Array(pieceBytes));
      place += piece.length;
      yield piece;
      onTaken(place);
    }
  }

  /** SHA-256 of all of it; undefined in browsers. To be asked once. */
  async sha256(): Promise<string | undefined> {
    await this.hashTo(this.#source.sizeBytes);
    return this.#hash?.digest("hex");
  }

  async #read(place: number, end: number, memory: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#signal?.aborted) throw new CanceledError("The upload was canceled", { cause: this.#signal.reason });
    const piece = memory.subarray(0, Math.min(pieceBytes, end - place));
    await this.#source.read(piece, place);
    if (place <= this.#hashed) {
      const more = piece.subarray(this.#hashed - place);
      this.#hash?.update(more);
      this.#hashed += more.length;
    }
    return piece;
  }
}
