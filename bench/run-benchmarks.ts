import { loadavg } from "node:os";
import { type Bench, openBench } from "./harness/open-bench.ts";
import { type Measurement, type Row, ratioOf } from "./harness/row.ts";

/** What `results.json` holds, and one line of the table. */
export interface Result {
  readonly id: string;
  readonly ours: number;
  readonly reference: number | null;
  readonly ratio: number | null;
  readonly unit: string;
  /** The machine's load average over the last minute, when the row ended. */
  readonly load: number;
}

export interface Reading {
  readonly row: Row;
  readonly measured: Measurement;
  readonly result: Result;
}

/** Measures the rows one after the other, those of one store on one stack, and hands each figure out as soon as it is there. */
export async function* runBenchmarks(rows: readonly Row[]): AsyncGenerator<Reading> {
  for (const [store, ofStore] of Map.groupBy(rows, (row) => row.store ?? "disk")) {
    const bench = await openBench(store);
    try {
      for (const row of ofStore) yield* measureRow(row, bench);
    } finally {
      await bench.close();
    }
  }
}

async function* measureRow(row: Row, bench: Bench): AsyncGenerator<Reading> {
  for (const measured of await row.measure(bench)) {
    const { id, ours, reference, unit } = measured;
    const [load = 0] = loadavg();
    yield { row, measured, result: { id, ours, reference, ratio: ratioOf(measured), unit, load } };
  }
}
