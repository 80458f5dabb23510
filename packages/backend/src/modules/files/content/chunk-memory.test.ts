import { expect, test } from "vitest";
import { ChunkMemory } from "./chunk-memory.ts";

const mib = 1024 * 1024;

test("memory that came back is used again, and of what is hardly ever needed no more than one is kept", () => {
  const memory = new ChunkMemory();
  const usual = [memory.take(2 * mib), memory.take(2 * mib)];
  const rare = [memory.take(4 * mib), memory.take(4 * mib)];
  const buffersOf = (chunks: readonly Uint8Array<ArrayBuffer>[]) => new Set(chunks.map(({ buffer }) => buffer));
  const [usualBuffers, rareBuffers] = [buffersOf(usual), buffersOf(rare)];
  for (const chunk of [...usual, ...rare]) memory.release(chunk);
  expect(buffersOf([memory.take(2 * mib), memory.take(2 * mib)])).toEqual(usualBuffers);
  const again = [memory.take(4 * mib), memory.take(4 * mib)];
  expect(again.filter(({ buffer }) => rareBuffers.has(buffer))).toHaveLength(1);
  expect([...rareBuffers].map(({ detached }) => detached).toSorted()).toEqual([false, true]);
});
