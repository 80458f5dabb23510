import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { type StackAddresses, serverEnvironment } from "@scai/testing";

const main = join(import.meta.dirname, "../../../../../../apps/server/src/main.ts");

/** The server as its own process, so that a test can kill it as the kernel would. */
export interface ServerProcess {
  readonly url: string;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
}

/** Starts the API on a free port over the stack of the test run; resolves when it is ready. */
export async function startServerProcess(
  stack: StackAddresses,
  options: { databaseUrl: string; blobDirectory?: string; powerDnsUrl?: string; poolSize?: number },
): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [main, "api"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...serverEnvironment(stack, options.databaseUrl),
      PORT: String(port),
      EXTERNAL_URL: url,
      ...(options.powerDnsUrl === undefined ? {} : { PDNS_API_URL: options.powerDnsUrl }),
      ...(options.poolSize === undefined ? {} : { DATABASE_POOL_SIZE: String(options.poolSize) }),
      ...(options.blobDirectory === undefined ? {} : { BLOB_DIRECTORY: options.blobDirectory }),
    },
  });
  await serving(child);
  return {
    url,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, "exit");
      child.kill("SIGKILL");
      await exited;
    },
  };
}

/** Resolves at the log line that says so; fails with what the process said when it ends before. */
function serving(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (text: Buffer) => {
      said = (said + text.toString("utf8")).slice(-10_000);
      if (said.includes('"msg":"serving"')) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => reject(new Error(`the server ended before it was ready:\n${said}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  server.close();
  await once(server, "close");
  return address.port;
}
