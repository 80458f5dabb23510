import { vi } from "vitest";

/** Repeats the checks until they hold; long, so that a busy machine is no failure. */
export function eventually<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(check, { timeout: 15_000, interval: 10 });
}
