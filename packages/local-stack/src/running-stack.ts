import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { lockHolder } from "./process-lock.mjs";

const RunningStack = z.object({
  /** The process that supervises it. */
  pid: z.int(),
  /** For {@link requestToken}. */
  scaikeyUrl: z.string(),
});
export type RunningStack = z.infer<typeof RunningStack>;

const fileIn = (directory: string) => join(directory, "running.json");

/** Leaves a note in a stack's directory about the stack that this process runs there. */
export function noteRunningStack(directory: string, stack: RunningStack): void {
  writeFileSync(fileIn(directory), JSON.stringify(stack), { mode: 0o600 });
}

/** The process that holds a stack's directory, whether or not everything in it serves yet. */
export function stackHolder(directory: string): number | undefined {
  return lockHolder(lockFileIn(directory));
}

/** The stack that runs on a directory; `undefined` when none does, even if one was killed without cleaning up. */
export function findRunningStack(directory: string): RunningStack | undefined {
  const holder = stackHolder(directory);
  if (holder === undefined || !existsSync(fileIn(directory))) return undefined;
  const stack = RunningStack.parse(JSON.parse(readFileSync(fileIn(directory), "utf8")));
  return stack.pid === holder ? stack : undefined;
}

export function lockFileIn(directory: string): string {
  return join(directory, "lock");
}
