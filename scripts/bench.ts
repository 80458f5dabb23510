import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tableHead, tableLine } from "../bench/harness/table.ts";
import { rows } from "../bench/rows/index.ts";
import { type Result, runBenchmarks } from "../bench/run-benchmarks.ts";

const RESULTS = join(import.meta.dirname, "../bench/results.json");

/** `npm run bench [-- P5 …]`: measures all rows, or those named, prints the table and writes `bench/results.json`. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !rows.some((row) => row.id === name));
  if (unknown !== undefined)
    throw new Error(`There is no row ${unknown}; there are ${rows.map(({ id }) => id).join(", ")}.`);
  const wanted = names.length === 0 ? rows : rows.filter((row) => names.includes(row.id));
  const results: Result[] = [];
  console.log(tableHead);
  for await (const reading of runBenchmarks(wanted)) {
    console.log(tableLine(reading));
    results.push(reading.result);
  }
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
