import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { createBlobStore } from "@scai/backend";
import { sendBytes } from "../harness/api-client.ts";
import { chunksOf } from "../harness/chunks-of.ts";
import { interleave } from "../harness/interleave.ts";
import { MiB, randomBytes } from "../harness/random-bytes.ts";
import { putChunks } from "../harness/raw-blobs.ts";
import { atLeast, type Row } from "../harness/row.ts";
import { secondsOf } from "../harness/time.ts";

const size = 256 * MiB;

export const p2: Row = {
  id: "P2",
  title: "upload of 256 MiB / the slower of a plain Node PUT with SHA-256 and raw blob-store writes",
  store: "disk",
  async measure(bench) {
    const { alice } = bench;
    const share = await alice.createShare(`bench ${randomUUID()}`);
    const file = await alice.createFile({ shareId: share.id }, "raw.bin", Buffer.from("-"));
    const plain = await bench.startReference("plain-put");
    const store = await createBlobStore({ kind: "disk", directory: join(bench.stack.directory, "bench-blobs") });
    const rateOf = async (work: () => Promise<unknown>) => size / MiB / (await secondsOf(work));
    const fresh = () => randomBytes(size);
    const measured = await interleave({
      raw: () => {
        const bytes = fresh();
        return rateOf(() => alice.replaceContent(file.id, bytes));
      },
      form: (round) => {
        const bytes = fresh();
        return rateOf(() => alice.createFile({ shareId: share.id }, `form-${round}.bin`, bytes));
      },
      plain: () => {
        const bytes = fresh();
        return rateOf(() => sendBytes("PUT", plain, {}, [bytes]));
      },
      async blobs(round) {
        const chunks = chunksOf(fresh());
        const rate = await rateOf(() => putChunks(store, `${share.id}/${round}`, chunks));
        return rate;
      },
    });
    for await (const blob of store.list("bench/")) await store.delete([blob.key]);
    await store.close();
    console.error(
      `[bench] plain PUT ${measured.plain.toFixed(0)} MiB/s, raw blob store ${measured.blobs.toFixed(0)} MiB/s`,
    );
    const reference = Math.min(measured.plain, measured.blobs);
    const target = atLeast(0.6, 0.85);
    return [
      { id: "P2", ours: measured.raw, reference, unit: "MiB/s", target },
      { id: "P2 form", ours: measured.form, reference, unit: "MiB/s", target },
    ];
  },
};
