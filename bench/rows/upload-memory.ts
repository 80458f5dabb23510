import { randomFillSync, randomUUID } from "node:crypto";
import { request } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createDatabase, tenants } from "@scai/db";
import type { Bench } from "../harness/open-bench.ts";
import { MiB } from "../harness/random-bytes.ts";
import { atMost, type Row } from "../harness/row.ts";
import { type ServerProcess, startServerProcess } from "../harness/server-process.ts";

// What is asked for is 10 GiB, UPLOAD_BENCH_MEMORY_MIB=10240, which takes minutes and as much room on the disk.
const sizeMiB = Number(process.env["UPLOAD_BENCH_MEMORY_MIB"] ?? 1024);
const warmUpMiB = 256;

export const uploadMemory: Row = {
  id: "upload-memory",
  title: `memory that the server takes for an upload of ${sizeMiB} MiB in one request, above what it has after one of ${warmUpMiB}`,
  store: "disk",
  async measure(bench) {
    await allowSize(bench, sizeMiB * MiB);
    const server = await startServerProcess(bench);
    try {
      const { id: shareId } = await bench.alice.createShare(`bench ${randomUUID()}`);
      const { id: fileId } = await bench.alice.createFile({ shareId }, "large.bin", Buffer.from("-"));
      const path = `/api/v1/files/${fileId}/content`;
      await put(server, bench, path, warmUpMiB);
      const before = server.residentMb();
      server.forgetPeak();
      await put(server, bench, path, sizeMiB);
      const ours = ((server.peakMb() - before) * 1e6) / MiB;
      return [{ id: "upload-memory", ours, reference: null, unit: "MiB", target: atMost(64, 32) }];
    } finally {
      await server.stop();
    }
  },
};

async function allowSize({ stack }: Bench, maxFileSizeBytes: number): Promise<void> {
  const database = createDatabase({ url: stack.mariadb.url, poolSize: 1 });
  try {
    await database.db.update(tenants).set({ maxFileSizeBytes });
  } finally {
    await database.close();
  }
}

/** Sends random bytes, which nothing can be saved of, as they are made. */
async function put({ url }: ServerProcess, { alice }: Bench, path: string, size: number): Promise<void> {
  const outgoing = request(`${url}${path}`, {
    method: "PUT",
    headers: { ...alice.headers, "content-length": String(size * MiB) },
  });
  const answered = new Promise<number>((resolve, reject) => {
    outgoing.once("error", reject);
    outgoing.once("response", (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
    });
  });
  await pipeline(Readable.from(pieces(size)), outgoing);
  const status = await answered;
  if (status !== 200) throw new Error(`the upload answered ${status}`);
}

function* pieces(size: number): Generator<Buffer> {
  for (let i = 0; i < size; i++) yield randomFillSync(Buffer.allocUnsafe(MiB));
}
