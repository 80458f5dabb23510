import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forgetPeak, memoryOf } from "../harness/process-memory.ts";
import { MiB, writeRandomFile } from "../harness/random-bytes.ts";
import { atMost, type Measurement, type Row } from "../harness/row.ts";
import { sdkPrograms, startSdk } from "../harness/sdk-programs.ts";

// What is asked for is 5 GiB, SDK_BENCH_MEMORY_MIB=5120, which takes minutes.
const sizeMiB = Number(process.env["SDK_BENCH_MEMORY_MIB"] ?? 512);
const warmUpMiB = 8;

export const sdkMemory: Row = {
  id: "SDK-memory",
  title: `memory that an SDK's process takes for a file of ${sizeMiB} MiB, above what it has after one of ${warmUpMiB}`,
  store: "disk",
  async measure(bench) {
    const directory = await mkdtemp(join(tmpdir(), "scai-bench-"));
    const { id: shareId } = await bench.alice.createShare(`bench ${randomUUID()}`);
    const [small, large] = [join(directory, "small"), join(directory, "large")];
    const measured: Measurement[] = [];
    try {
      for (const [name, program] of Object.entries(sdkPrograms)) {
        const calls = await startSdk(program, bench);
        await writeRandomFile(small, warmUpMiB);
        await calls.upload(small, shareId);
        const before = memoryOf(calls.pid, "VmRSS");
        forgetPeak(calls.pid);
        // What is known need not be sent, so it is other content for each.
        await writeRandomFile(large, sizeMiB);
        await calls.upload(large, shareId);
        const ours = (memoryOf(calls.pid, "VmHWM") - before) / MiB;
        measured.push({ id: `memory ${name}`, ours, reference: null, unit: "MiB", target: atMost(100, 64) });
        calls.end();
      }
    } finally {
      await rm(directory, { recursive: true });
    }
    return measured;
  },
};
