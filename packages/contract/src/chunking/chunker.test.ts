import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CHUNK_AVERAGE_BYTES,
  CHUNK_MAX_BYTES,
  CHUNK_MIN_BYTES,
  CHUNK_NORMAL_BYTES,
  Chunker,
  findBoundary,
  GEAR,
  GEAR_WINDOW_BYTES,
  LOOSE_MASK,
  STRICT_MASK,
  UPLOAD_CHUNK_MAX_BYTES,
  UPLOAD_CHUNK_MIN_BYTES,
} from "./index.ts";
import vectors from "./vectors.json" with { type: "json" };

const MIB = 1_048_576;

interface InputPart {
  kind: string;
  lengthBytes: number;
  hex?: string;
  seed?: number;
}

function buildInput(parts: InputPart[]): Buffer {
  return Buffer.concat(
    parts.map((part) =>
      part.kind === "xorshift32"
        ? random(part.seed!, part.lengthBytes)
        : Buffer.alloc(part.lengthBytes, Buffer.from(part.hex!, "hex")),
    ),
  );
}

function random(seed: number, lengthBytes: number): Buffer {
  const words = new Uint32Array(Math.ceil(lengthBytes / 4));
  let x = seed | 0;
  for (let i = 0; i < words.length; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    words[i] = x;
  }
  return Buffer.from(words.buffer, 0, lengthBytes);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function chunksOf(input: Uint8Array, pieceSizes: number[] = [input.length]): Uint8Array[] {
  const chunker = new Chunker();
  const chunks: Uint8Array[] = [];
  for (let start = 0, i = 0; start < input.length; i++) {
    const end = Math.min(start + pieceSizes[i % pieceSizes.length]!, input.length);
    chunks.push(...chunker.push(input.subarray(start, end)));
    start = end;
  }
  const last = chunker.finish();
  return last ? [...chunks, last] : chunks;
}

/** Offsets behind each chunk. */
function cutsOf(input: Uint8Array): number[] {
  const cuts: number[] = [];
  for (let start = 0; start < input.length; start = cuts.at(-1)!) cuts.push(findBoundary(input, start, input.length));
  return cuts;
}

describe("vectors", () => {
  test("their numbers are the ones in force", () => {
    const { gearSeed: _seed, gearIncrement: _increment, ...numbers } = vectors.parameters;
    expect(numbers).toEqual({
      minBytes: CHUNK_MIN_BYTES,
      normalBytes: CHUNK_NORMAL_BYTES,
      averageBytes: CHUNK_AVERAGE_BYTES,
      maxBytes: CHUNK_MAX_BYTES,
      windowBytes: GEAR_WINDOW_BYTES,
      strictMask: STRICT_MASK >>> 0,
      looseMask: LOOSE_MASK >>> 0,
      uploadMinBytes: UPLOAD_CHUNK_MIN_BYTES,
      uploadMaxBytes: UPLOAD_CHUNK_MAX_BYTES,
    });
  });

  test("an implementation by their numbers alone cuts alike", () => {
    const { gearSeed, gearIncrement, minBytes, normalBytes, maxBytes, windowBytes, strictMask, looseMask } =
      vectors.parameters;
    const gear = Array.from({ length: 256 }, (_, i) => {
      let z = (gearSeed + (i + 1) * gearIncrement) >>> 0;
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b) >>> 0;
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35) >>> 0;
      return (z ^ (z >>> 16)) >>> 0;
    });
    const bytes = random(7, 3 * MIB);
    const cuts: number[] = [];
    for (let start = 0; start < bytes.length; ) {
      let hash = 0;
      let end = Math.min(start + maxBytes, bytes.length);
      for (let i = minBytes - windowBytes; start + i < end; i++) {
        hash = ((hash << 1) + gear[bytes[start + i]!]!) >>> 0;
        const mask = i < normalBytes ? strictMask : looseMask;
        if (i >= minBytes && (hash & mask) >>> 0 === 0) end = start + i + 1;
      }
      cuts.push(end);
      start = end;
    }
    expect(cuts).toEqual(cutsOf(bytes));
  });

  test("the gear table is the published one", () => {
    expect(sha256(new Uint8Array(GEAR.buffer))).toBe(vectors.gearSha256);
  });

  test.each(vectors.cases)("$name", ({ input, chunks }) => {
    const described = chunksOf(buildInput(input)).map((chunk) => ({
      lengthBytes: chunk.length,
      sha256: sha256(chunk),
    }));
    expect(described).toEqual(chunks);
  });
});

test("memory that a chunk has outgrown is handed back, once, and that of chunks is not", () => {
  const input = random(11, 24 * MIB);
  const [given, handedBack] = [new Set<ArrayBuffer>(), new Set<ArrayBuffer>()];
  const chunker = new Chunker(
    (sizeBytes) => {
      const memory = new Uint8Array(sizeBytes);
      given.add(memory.buffer);
      return memory;
    },
    ({ buffer }) => {
      expect(given.has(buffer) && !handedBack.has(buffer)).toBe(true);
      handedBack.add(buffer);
    },
  );
  const chunks = Array.from({ length: input.length / 5000 + 1 }, (_, i) =>
    chunker.push(input.subarray(i * 5000, (i + 1) * 5000)),
  ).flat();
  const last = chunker.finish();
  if (last !== undefined) chunks.push(last);
  expect(Buffer.concat(chunks).equals(Buffer.from(input.buffer, input.byteOffset, input.length))).toBe(true);
  const used = new Set(chunks.map(({ buffer }) => buffer));
  expect(handedBack.size).toBeGreaterThan(0);
  expect([...used].filter((memory) => handedBack.has(memory))).toEqual([]);
  expect(used.size + handedBack.size).toBe(given.size);
});

const seed = fc.integer({ min: 1, max: 0x7fffffff });
const input = fc.record({ seed, lengthBytes: fc.integer({ min: 0, max: 9 * MIB }) });
const runs = { numRuns: 25 };

describe("properties", () => {
  test("the chunks put together are the input, and each is within the bounds", () => {
    fc.assert(
      fc.property(input, ({ seed, lengthBytes }) => {
        const bytes = random(seed, lengthBytes);
        const chunks = chunksOf(bytes, [65_536]);
        expect(sha256(Buffer.concat(chunks))).toBe(sha256(bytes));
        for (const chunk of chunks.slice(0, -1)) expect(chunk.length).toBeGreaterThan(CHUNK_MIN_BYTES);
        for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(CHUNK_MAX_BYTES);
      }),
      runs,
    );
  });

  test("the boundaries do not depend on how the input was split", () => {
    const pieceSizes = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 70_000 }),
        fc.integer({ min: 1, max: 6 * MIB }),
      ),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(input, fc.boolean(), pieceSizes, ({ seed, lengthBytes }, isConstant, sizes) => {
        const bytes = isConstant ? Buffer.alloc(lengthBytes, seed) : random(seed, lengthBytes);
        // Enough of a large one that the tiny ones do not make the run slow.
        const lengths = chunksOf(bytes, [...sizes, 300_000]).map((chunk) => chunk.length);
        expect(lengths).toEqual(cutsOf(bytes).map((cut, i, cuts) => cut - (cuts[i - 1] ?? 0)));
      }),
      runs,
    );
  });

  test("bytes inserted at the head change the first chunks only", () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 2 * MIB }), (seed, inserted) => {
        const bytes = random(seed, 24 * MIB);
        const cuts = new Set(cutsOf(bytes));
        const shifted = cutsOf(Buffer.concat([random(seed + 1, inserted), bytes])).map((cut) => cut - inserted);
        const resynchronised = shifted.findIndex((cut) => cuts.has(cut));
        expect(shifted[resynchronised]).toBeLessThan(22 * MIB);
        const common = shifted[resynchronised]!;
        expect(shifted.slice(resynchronised)).toEqual([...cuts].filter((cut) => cut >= common));
      }),
      runs,
    );
  });
});

test("the mean size on random bytes is the published one", () => {
  const bytes = random(99, 64 * MIB);
  const mean = bytes.length / cutsOf(bytes).length;
  expect(mean / CHUNK_AVERAGE_BYTES).toBeGreaterThan(0.85);
  expect(mean / CHUNK_AVERAGE_BYTES).toBeLessThan(1.15);
});

describe("memory", () => {
  test("a piece may be overwritten once push has returned", () => {
    const bytes = random(5, 6 * MIB);
    const piece = Buffer.alloc(50_000);
    const chunker = new Chunker();
    const chunks: Uint8Array[] = [];
    for (let start = 0; start < bytes.length; start += piece.length) {
      chunks.push(...chunker.push(piece.subarray(0, bytes.copy(piece, 0, start))));
      piece.fill(0);
    }
    chunks.push(chunker.finish()!);
    expect(sha256(Buffer.concat(chunks))).toBe(sha256(bytes));
  });

  test("a chunk shares memory neither with a Buffer it was cut from nor with another chunk", () => {
    const bytes = random(6, 12 * MIB);
    const chunks = chunksOf(bytes);
    expect(new Set([bytes.buffer, ...chunks.map((chunk) => chunk.buffer)]).size).toBe(chunks.length + 1);
  });

  test("the memory comes from the caller's allocator, in three sizes, with any content", () => {
    const sizes = new Set<number>();
    const chunker = new Chunker((sizeBytes) => {
      sizes.add(sizeBytes);
      return new Uint8Array(sizeBytes + 7).fill(0xaa);
    });
    const bytes = Buffer.concat([random(8, 6 * MIB), Buffer.alloc(9 * MIB)]);
    const chunks: Uint8Array[] = [];
    for (let start = 0; start < bytes.length; start += 10_000)
      chunks.push(...chunker.push(bytes.subarray(start, start + 10_000)));
    chunks.push(chunker.finish()!);
    expect(sha256(Buffer.concat(chunks))).toBe(sha256(bytes));
    expect([...sizes]).toEqual([16_384, 2_097_152, CHUNK_MAX_BYTES]);
  });

  test("a finished chunker starts anew", () => {
    const chunker = new Chunker();
    expect(chunker.finish()).toBeUndefined();
    chunker.push(random(9, MIB));
    expect(chunker.finish()).toBeDefined();
    expect(chunker.finish()).toBeUndefined();
    const bytes = random(10, 3 * MIB);
    const chunks = [...chunker.push(bytes), chunker.finish()!];
    expect(chunks.map((chunk) => chunk.length)).toEqual(chunksOf(bytes).map((chunk) => chunk.length));
  });
});
