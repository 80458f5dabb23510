import type { Bench } from "./open-bench.ts";

/** A figure and how to tell whether it is good. */
export interface Target {
  readonly good: number;
  readonly goal: number;
  /** Which of the two the target is about: ours as a share of the reference, or our own figure. */
  readonly of: "ratio" | "ours";
  readonly better: "higher" | "lower";
}

/** One line of the result: both absolutes from the same run, and their ratio. */
export interface Measurement {
  readonly id: string;
  readonly ours: number;
  /** What the same machine does without us; null where a figure stands for itself. */
  readonly reference: number | null;
  readonly unit: string;
  readonly target: Target;
}

/** One row of the table in `quality.md` §1, and whatever else it takes to read it. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** Where blobs are while it is measured; null for a row that needs no server at all. */
  readonly store: "disk" | "s3" | null;
  readonly measure: (bench: Bench) => Promise<Measurement[]>;
}

export const atLeast = (good: number, goal: number): Target => ({ good, goal, of: "ratio", better: "higher" });
/** Of a ratio of times. */
export const lowerIsBetter = (good: number, goal: number): Target => ({ good, goal, of: "ratio", better: "lower" });
export const atMost = (good: number, goal: number): Target => ({ good, goal, of: "ours", better: "lower" });

export function ratioOf(measured: Measurement): number | null {
  return measured.reference === null ? null : measured.ours / measured.reference;
}

/** How a figure stands against its target. */
export function verdictOf(measured: Measurement): "goal" | "good" | "short" {
  const { good, goal, of, better } = measured.target;
  const figure = of === "ours" ? measured.ours : (ratioOf(measured) ?? Number.NaN);
  const reaches = (bound: number) => (better === "higher" ? figure >= bound : figure <= bound);
  return reaches(goal) ? "goal" : reaches(good) ? "good" : "short";
}
