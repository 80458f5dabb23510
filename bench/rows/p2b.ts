import { randomUUID } from "node:crypto";
import { sendBytes } from "../harness/api-client.ts";
import { chunksOf } from "../harness/chunks-of.ts";
import { fitLine, interleave } from "../harness/interleave.ts";
import { MiB, randomBytes } from "../harness/random-bytes.ts";
import { atMost, type Row } from "../harness/row.ts";
import { secondsOf } from "../harness/time.ts";

const sizes = [1, 4, 16, 64].map((size) => size * MiB);

/**
 * The line through the times of uploads of several sizes: its slope is what a chunk costs, bytes included, its foot what an upload
 * costs before the first. What the bytes alone cost, received and hashed by a plain server, is taken off the slope.
 */
export const p2b: Row = {
  id: "P2b",
  title: "fixed cost of a chunk, and of an upload, by the times of 1, 4, 16 and 64 MiB",
  store: "disk",
  async measure(bench) {
    const { alice } = bench;
    const share = await alice.createShare(`bench ${randomUUID()}`);
    const file = await alice.createFile({ shareId: share.id }, "fit.bin", Buffer.from("-"));
    const plain = await bench.startReference("plain-put");
    const ours: [number, number][] = [];
    const reference: [number, number][] = [];
    for (const size of sizes) {
      const chunkCounts: number[] = [];
      const times = await interleave({
        ours: () => {
          const bytes = randomBytes(size);
          chunkCounts.push(chunksOf(bytes).length);
          return secondsOf(() => alice.replaceContent(file.id, bytes));
        },
        reference: () => {
          const bytes = randomBytes(size);
          return secondsOf(() => sendBytes("PUT", plain, {}, [bytes]));
        },
      });
      const chunks = chunkCounts.reduce((sum, count) => sum + count, 0) / chunkCounts.length;
      ours.push([chunks, times.ours * 1000]);
      reference.push([chunks, times.reference * 1000]);
    }
    const [line, bytesOnly] = [fitLine(ours), fitLine(reference)];
    return [
      { id: "P2b", ours: line.slope - bytesOnly.slope, reference: null, unit: "ms/chunk", target: atMost(15, 5) },
      { id: "P2b upload", ours: line.intercept, reference: null, unit: "ms/upload", target: atMost(15, 5) },
    ];
  },
};
