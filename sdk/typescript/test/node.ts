import { join } from "node:path";
import { type Program, runProgram, startProgram } from "@scai/sdk-conformance/program";

const here = (name: string) => join(import.meta.dirname, name);

/** A program that answers each line of its input with one of its own: what came of the call that the line tells. */
export function startNodeCalls(): Program {
  return startProgram(process.execPath, [here("perform-calls.ts")], {});
}

/** Microseconds of a small call: by the SDK, and by fetch alone. */
export function measureNodeCalls(serverUrl: string, token: string): Promise<string> {
  return runProgram(process.execPath, [here("measure-calls.ts"), serverUrl, token], {});
}
