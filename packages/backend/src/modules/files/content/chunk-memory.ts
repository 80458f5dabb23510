/**
 * The memory of one transfer's chunks, used again and again: fresh memory costs a page fault for every 4 KiB and the garbage collector's
 * attention, together a quarter of an upload. Whatever it hands out has any content.
 */
export class ChunkMemory {
  readonly #free: ArrayBuffer[] = [];
  readonly #lent = new Set<ArrayBuffer>();

  take(sizeBytes: number): Uint8Array<ArrayBuffer> {
    const fitting = this.#free.findIndex((memory) => memory.byteLength === sizeBytes);
    const [memory = Buffer.allocUnsafeSlow(sizeBytes).buffer] = fitting === -1 ? [] : this.#free.splice(fitting, 1);
    this.#lent.add(memory);
    return new Uint8Array(memory);
  }

  /** Takes back the memory that a chunk lies in, if it is from here; nobody may look at the chunk any more. */
  release(chunk: Uint8Array<ArrayBuffer>): void {
    if (this.#lent.delete(chunk.buffer)) this.#free.push(chunk.buffer);
  }
}
