import { rmSync } from "node:fs";
import { relative } from "node:path";
import { DEV_DIRECTORIES } from "../packages/local-stack/src/paths.ts";
import { stackHolder } from "../packages/local-stack/src/running-stack.ts";

/** Wipes what `npm start` stored, with and without S3. The toolchain and the downloaded packages stay. */
function main(): void {
  const directories = Object.values(DEV_DIRECTORIES);
  for (const directory of directories) {
    const holder = stackHolder(directory);
    if (holder !== undefined) throw new Error(`Scai is running, as process ${holder}: stop it first (Ctrl-C there).`);
  }
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
  console.log(`Wiped ${directories.map((directory) => relative(process.cwd(), directory)).join(" and ")}.`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
