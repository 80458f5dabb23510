import { randomUUID } from "node:crypto";
import { hashed, uploadChunks } from "../harness/chunked-upload.ts";
import { chunksOf } from "../harness/chunks-of.ts";
import { MiB, randomBytes } from "../harness/random-bytes.ts";
import { atMost, lowerIsBetter, type Row } from "../harness/row.ts";
import { secondsOf } from "../harness/time.ts";

const size = 1024 * MiB;

/** Both times from the first request to the file: what the client cuts and hashes before is the same for both. */
export const p3: Row = {
  id: "P3",
  title: "a second upload of 1 GiB that is stored / the first, in chunks, and what it sends of it",
  store: "disk",
  async measure({ alice }) {
    const share = await alice.createShare(`bench ${randomUUID()}`);
    const chunks = hashed(chunksOf(randomBytes(size)));
    const upload = (name: string) => uploadChunks(alice, { shareId: share.id, name }, chunks);
    const first = await secondsOf(() => upload("first.bin"));
    let sentBytes = 0;
    const again = await secondsOf(async () => {
      ({ sentBytes } = await upload("again.bin"));
    });
    return [
      { id: "P3", ours: again, reference: first, unit: "s", target: lowerIsBetter(0.15, 0.05) },
      { id: "P3 sent", ours: (100 * sentBytes) / size, reference: null, unit: "%", target: atMost(0.1, 0.1) },
    ];
  },
};
