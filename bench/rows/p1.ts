import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { download } from "../harness/download.ts";
import { interleave } from "../harness/interleave.ts";
import { MiB, randomBytes } from "../harness/random-bytes.ts";
import { atLeast, type Row } from "../harness/row.ts";
import { startNginx } from "../harness/start-nginx.ts";
import { secondsOf } from "../harness/time.ts";

const size = 256 * MiB;

export const p1: Row = {
  id: "P1",
  title: "download of 256 MiB on one connection / nginx sendfile of the same bytes",
  store: "disk",
  async measure(bench) {
    const bytes = randomBytes(size);
    const share = await bench.alice.createShare(`bench ${randomUUID()}`);
    const file = await bench.alice.createFile({ shareId: share.id }, "large.bin", bytes);
    const root = join(bench.stack.directory, "nginx-root");
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, "large.bin"), bytes);
    const nginx = await startNginx(bench, root);
    const rateOf = async (url: string, headers = {}) =>
      size / MiB / (await secondsOf(() => download(url, headers, size)));
    const { ours, reference } = await interleave({
      ours: () => rateOf(`${bench.alice.url}/api/v1/files/${file.id}/content`, bench.alice.headers),
      reference: () => rateOf(`${nginx}/large.bin`),
    });
    return [{ id: "P1", ours, reference, unit: "MiB/s", target: atLeast(0.3, 0.6) }];
  },
};
