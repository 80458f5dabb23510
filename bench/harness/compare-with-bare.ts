import { deepFiles } from "./deep-files.ts";
import { interleave } from "./interleave.ts";
import { loadHttp } from "./load-http.ts";
import type { Bench } from "./open-bench.ts";

/** Answers a second that an ordinary user gets for the metadata of files, and those of the bare handler for the same rows. */
export async function compareWithBare(
  bench: Bench,
  pathOf: (fileId: string) => string,
): Promise<{ ours: number; reference: number }> {
  const files = await deepFiles(bench);
  const bare = await bench.startReference("bare-hono", { DATABASE_URL: bench.stack.mariadb.url });
  const load = { connections: 32, seconds: 2 };
  const ours = { url: bench.bob.url, headers: bench.bob.headers, paths: files.map(({ id }) => pathOf(id)) };
  const reference = { url: bare, headers: {}, paths: files.map(({ hex }) => `/nodes/${hex}`) };
  return interleave(
    { ours: () => loadHttp({ ...load, ...ours }), reference: () => loadHttp({ ...load, ...reference }) },
    9,
  );
}
