import { randomUUID } from "node:crypto";
import { createBlobStore } from "@scai/backend";
import { chunksOf } from "../harness/chunks-of.ts";
import { download } from "../harness/download.ts";
import { interleave } from "../harness/interleave.ts";
import { MiB, randomBytes } from "../harness/random-bytes.ts";
import { getChunks, putChunks } from "../harness/raw-blobs.ts";
import { atLeast, type Row } from "../harness/row.ts";
import { secondsOf } from "../harness/time.ts";

const size = 256 * MiB;

/** As many as a download of ours has under way: one being sent and three ahead. */
const getsAtOnce = 4;

export const p1b: Row = {
  id: "P1b",
  title: "download of 256 MiB from S3 / the same S3 client's GETs of the same chunks",
  store: "s3",
  async measure(bench) {
    const { s3 } = bench.stack;
    if (s3 === undefined) throw new Error("the stack has no S3");
    const bytes = randomBytes(size);
    const share = await bench.alice.createShare(`bench ${randomUUID()}`);
    const file = await bench.alice.createFile({ shareId: share.id }, "large.bin", bytes);
    const store = await createBlobStore({ kind: "s3", ...s3 });
    const keys = await putChunks(store, share.id, chunksOf(bytes));
    const rateOf = async (work: () => Promise<unknown>) => size / MiB / (await secondsOf(work));
    const url = `${bench.alice.url}/api/v1/files/${file.id}/content`;
    const { ours, reference } = await interleave({
      ours: () => rateOf(() => download(url, bench.alice.headers, size)),
      reference: () => rateOf(() => getChunks(store, keys, getsAtOnce)),
    });
    await store.delete(keys);
    await store.close();
    return [{ id: "P1b", ours, reference, unit: "MiB/s", target: atLeast(0.75, 0.9) }];
  },
};
