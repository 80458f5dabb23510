import { setTimeout as sleep } from "node:timers/promises";
import { deepFiles } from "../harness/deep-files.ts";
import { median } from "../harness/interleave.ts";
import { loadHttp } from "../harness/load-http.ts";
import type { Bench } from "../harness/open-bench.ts";
import { atMost, type Row } from "../harness/row.ts";
import { type ServerProcess, startServerProcess } from "../harness/server-process.ts";

const starts = 6;
const idleSeconds = 10;
/** Until code is compiled and caches are full: memory is level from then on. */
const warmUpSeconds = 60;
const soakSeconds = 120;

export const p16: Row = {
  id: "P16",
  title: "cold start of the server to its first answer; memory when idle; growth of it under load",
  store: "disk",
  async measure(bench) {
    const times: number[] = [];
    for (let start = 0; start < starts; start++) {
      const server = await startServerProcess(bench);
      times.push(server.startSeconds);
      await server.stop();
    }
    const server = await startServerProcess(bench);
    try {
      await sleep(idleSeconds * 1000);
      const idle = server.residentMb();
      const growth = await growthUnderLoad(bench, server);
      return [
        { id: "P16 start", ours: median(times.slice(1)), reference: null, unit: "s", target: atMost(3, 1.5) },
        { id: "P16 idle", ours: idle, reference: null, unit: "MB", target: atMost(180, 120) },
        { id: "P16 growth", ours: growth, reference: null, unit: "% RSS", target: atMost(5, 5) },
      ];
    } finally {
      await server.stop();
    }
  },
};

/** How much larger the process is after a soak than once it had warmed up, in per cent. */
async function growthUnderLoad(bench: Bench, server: ServerProcess): Promise<number> {
  const files = await deepFiles(bench);
  const paths = [...files.map(({ id }) => `/api/v1/files/${id}`), "/api/v1/shares", "/api/v1/users/me"];
  const load = (seconds: number) =>
    loadHttp({ url: server.url, paths, headers: bench.bob.headers, connections: 16, seconds });
  await load(warmUpSeconds);
  const before = server.residentMb();
  await load(soakSeconds);
  return (server.residentMb() / before - 1) * 100;
}
