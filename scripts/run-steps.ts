import { spawnSync } from "node:child_process";

/** A command that must succeed; what it prints is shown only when it does not. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** How to mend what it found, when one command does. */
  readonly mend?: string;
}

/** Runs the steps one after the other, all of them whatever fails, and returns how many passed and failed. */
export function runSteps(steps: readonly Step[]): { passed: number; failed: number } {
  let passed = 0;
  for (const step of steps) {
    const startedAt = Date.now();
    const [program, ...args] = step.command;
    const result = spawnSync(program, args, { encoding: "utf8", env: { ...process.env, FORCE_COLOR: "0" } });
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    if (result.status === 0) {
      passed += 1;
      console.log(`  ok      ${step.name} (${seconds} s)`);
      continue;
    }
    console.log(`  FAILED  ${step.name} (${seconds} s): ${step.command.join(" ")}`);
    console.log([result.error?.message, result.stdout, result.stderr].filter(Boolean).join("\n"));
    if (step.mend !== undefined) console.log(`  To mend it: ${step.mend}`);
  }
  return { passed, failed: steps.length - passed };
}
