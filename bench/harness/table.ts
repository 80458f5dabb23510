import type { Reading } from "../run-benchmarks.ts";
import { verdictOf } from "./row.ts";

const widths = [12, 12, 12, 8, 14, 10, 6, 6];

export const tableHead = line(["row", "ours", "reference", "ratio", "unit", "good", "", "load"]);

/** One figure as a line of text: both absolutes, the ratio, the target, whether it is reached, the load. */
export function tableLine({ row, measured, result }: Reading): string {
  const { target } = measured;
  const bound = `${target.better === "higher" ? ">=" : "<="} ${target.good}`;
  const figures = [short(result.ours), result.reference === null ? "" : short(result.reference)];
  const ratio = result.ratio === null ? "" : result.ratio.toFixed(2);
  return `${line([result.id, ...figures, ratio, result.unit, bound, verdictOf(measured), result.load.toFixed(1)])}  ${row.title}`;
}

function line(cells: readonly string[]): string {
  return cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" ");
}

function short(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}
