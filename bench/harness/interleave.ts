/**
 * Measures two sides in turn, A B A B, after one round of each that does not count, and gives the median of each: what disturbs the
 * machine for a while then disturbs both.
 */
export async function interleave<Side extends string>(
  sides: Readonly<Record<Side, (round: number) => Promise<number>>>,
  rounds = 5,
): Promise<Record<Side, number>> {
  const names = Object.keys(sides).filter((name): name is Side => name in sides);
  const samples = new Map<Side, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const sample = await sides[name](round);
      if (round > 0) samples.get(name)?.push(sample);
    }
  }
  const result: Partial<Record<Side, number>> = {};
  for (const name of names) result[name] = median(samples.get(name) ?? []);
  return complete(result, names);
}

function complete<Side extends string>(result: Partial<Record<Side, number>>, names: readonly Side[]) {
  const isComplete = (found: Partial<Record<Side, number>>): found is Record<Side, number> =>
    names.every((name) => found[name] !== undefined);
  if (!isComplete(result)) throw new Error("a side was not measured");
  return result;
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError("the median of nothing");
  return (lower + upper) / 2;
}

/** The straight line through the points by least squares. */
export function fitLine(points: readonly (readonly [x: number, y: number])[]): { slope: number; intercept: number } {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const covariance = mean(points.map(([x, y]) => (x - meanX) * (y - meanY)));
  const variance = mean(points.map(([x]) => (x - meanX) ** 2));
  const slope = covariance / variance;
  return { slope, intercept: meanY - slope * meanX };
}
