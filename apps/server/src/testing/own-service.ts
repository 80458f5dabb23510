import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type DefaultService, STACK_HOME, type Stack, startStack } from "@scai/local-stack";
import { z } from "zod";

const PidFile = z.object({ pid: z.int() });

export interface OwnService<Name extends DefaultService> {
  readonly address: Stack<Name>[Name];
  /** Stops its process where it stands: connections stay open, and nobody answers. What is returned lets it go on. */
  freeze(): Promise<() => Promise<void>>;
  /** Kills its process. What is returned starts it again on what it had stored. */
  kill(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** A service of which only one test file makes use, so that it can be taken away. */
export async function startOwnService<Name extends DefaultService>(name: Name): Promise<OwnService<Name>> {
  const directory = await mkdtemp(join(STACK_HOME, "test-outage-"));
  const start = () => startStack({ directory, durability: "fast", s3: false, services: [name] });
  let stack = await start();
  const signal = async (what: NodeJS.Signals) => {
    const { pid } = PidFile.parse(JSON.parse(await readFile(join(directory, "pids", name), "utf8")));
    process.kill(pid, what);
  };
  return {
    address: stack[name],
    async freeze() {
      await signal("SIGSTOP");
      return () => signal("SIGCONT");
    },
    async kill() {
      await signal("SIGKILL");
      return async () => {
        await stack.stop();
        stack = await start();
      };
    },
    async close() {
      await stack.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
