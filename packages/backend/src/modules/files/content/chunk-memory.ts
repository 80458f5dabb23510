/**
 * The memory of one upload's chunks, used again and again: fresh memory costs a page fault for every 4 KiB and the garbage collector's
 * attention, together a quarter of an upload. Whatever it hands out has any content.
 */
export class ChunkMemory {
  readonly #free: Uint8Array<ArrayBuffer>[] = [];

  take(sizeBytes: number): Uint8Array<ArrayBuffer> {
    const fitting = this.#free.findIndex((memory) => memory.length === sizeBytes);
    return fitting === -1
      ? Buffer.allocUnsafeSlow(sizeBytes)
      : (this.#free.splice(fitting, 1)[0] ?? new Uint8Array(sizeBytes));
  }

  /** Takes back the memory that a chunk lies in; nobody may look at the chunk any more. */
  release(chunk: Uint8Array<ArrayBuffer>): void {
    this.#free.push(new Uint8Array(chunk.buffer));
  }
}
