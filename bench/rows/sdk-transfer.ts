import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { interleave } from "../harness/interleave.ts";
import type { Bench } from "../harness/open-bench.ts";
import { writeRandomFile } from "../harness/random-bytes.ts";
import { atLeast, type Measurement, type Row } from "../harness/row.ts";
import { type SdkCalls, sdkPrograms, startSdk } from "../harness/sdk-programs.ts";
import { secondsOf } from "../harness/time.ts";

const sizeMiB = Number(process.env["SDK_BENCH_MIB"] ?? 256);
const rounds = Number(process.env["SDK_BENCH_ROUNDS"] ?? 3);

export const sdkTransfer: Row = {
  id: "SDK-transfer",
  title: `a file of ${sizeMiB} MiB up by uploadFile and down by downloadFile / the same by curl, and synced`,
  store: "disk",
  async measure(bench) {
    const directory = await mkdtemp(join(tmpdir(), "scai-bench-"));
    const measured: Measurement[] = [];
    try {
      for (const [name, program] of Object.entries(sdkPrograms)) {
        const calls = await startSdk(program, bench);
        const { up, down } = await transfer(bench, calls, directory);
        measured.push({ id: `up ${name}`, ...up, unit: "MiB/s", target: atLeast(0.5, 0.9) });
        measured.push({ id: `down ${name}`, ...down, unit: "MiB/s", target: atLeast(0.5, 0.9) });
        calls.end();
      }
    } finally {
      await rm(directory, { recursive: true });
    }
    return measured;
  },
};

/** Content that nobody has stored before goes up, by the SDK as a file that is new each time, and what curl has put up last comes down. */
async function transfer({ alice }: Bench, calls: SdkCalls, directory: string) {
  const { id: shareId } = await alice.createShare(`bench ${randomUUID()}`);
  const { id: fileId } = await alice.createFile({ shareId }, "curl.bin", Buffer.of(1));
  const content = `${alice.url}/api/v1/files/${fileId}/content`;
  const target = join(directory, "target");
  const authorization = `authorization: Bearer ${alice.token}`;
  const curl = (...args: string[]) =>
    promisify(execFile)("curl", ["--fail", "--silent", "--header", authorization, ...args]);
  const rate = async (work: () => Promise<unknown>) => sizeMiB / (await secondsOf(work));
  const rateOfNew = async (work: (source: string) => Promise<unknown>) => {
    const source = join(directory, randomUUID());
    await writeRandomFile(source, sizeMiB);
    const measured = await rate(() => work(source));
    await rm(source);
    return measured;
  };
  const up = await interleave(
    {
      ours: () => rateOfNew((source) => calls.upload(source, shareId)),
      reference: () => rateOfNew((source) => curl("--upload-file", source, content)),
    },
    rounds,
  );
  const down = await interleave(
    {
      ours: () => rate(() => calls.download(fileId, target)),
      // Ours are on the disk when they are done.
      reference: () =>
        rate(async () => {
          await curl("--output", target, content);
          await promisify(execFile)("sync", [target]);
        }),
    },
    rounds,
  );
  return { up, down };
}
