/** Memory of more than 99 of 100 chunks. */
const keptMaxBytes = 2 * 1024 * 1024;

/**
 * The memory of one transfer's chunks, used again and again: fresh memory costs a page fault for every 4 KiB and the garbage collector's
 * attention, together a quarter of an upload. Whatever it hands out has any content.
 */
export class ChunkMemory {
  readonly #free: ArrayBuffer[] = [];
  /** How much is out, by size: memory that was moved to another thread comes back as another object. */
  readonly #lent = new Map<number, number>();

  take(sizeBytes: number): Uint8Array<ArrayBuffer> {
    const fitting = this.#free.findIndex((memory) => memory.byteLength === sizeBytes);
    const [memory = Buffer.allocUnsafeSlow(sizeBytes).buffer] = fitting === -1 ? [] : this.#free.splice(fitting, 1);
    this.#lent.set(sizeBytes, (this.#lent.get(sizeBytes) ?? 0) + 1);
    return new Uint8Array(memory);
  }

  /** Takes back the memory that a chunk lies in, if so much is out; nobody may look at the chunk any more. */
  release(chunk: Uint8Array<ArrayBuffer>): void {
    const { byteLength } = chunk.buffer;
    const lent = this.#lent.get(byteLength) ?? 0;
    if (lent === 0) return;
    this.#lent.set(byteLength, lent - 1);
    // Of what hardly any chunk needs one is enough: kept, they would in time be as many as ever were needed at once.
    const isRare = byteLength > keptMaxBytes && this.#free.some((memory) => memory.byteLength === byteLength);
    if (isRare) chunk.buffer.transfer(0);
    else this.#free.push(chunk.buffer);
  }

  /** Frees what is not out, at once rather than when the garbage collector comes by. */
  free(): void {
    for (const memory of this.#free.splice(0)) memory.transfer(0);
    this.#lent.clear();
  }
}
