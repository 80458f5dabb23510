import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import {
  type Crash,
  DEV_DIRECTORIES,
  noteRunningStack,
  registerWebhook,
  runTool,
  type Stack,
  seedUsers,
  serverEnvironment,
  startStack,
} from "@scai/local-stack";
import { seedDatabase } from "./seed-database.ts";

const SERVER = join(import.meta.dirname, "../apps/server/src/main.ts");
const PREFERRED_PORT = 8000;
const DRAIN_TIMEOUT_MS = 15_000;

/** Somebody asked for the end. */
class Interruption extends Error {}

/**
 * `npm start [-- --s3] [--port 8000] [--directory elsewhere]`: the whole product, until Ctrl-C or until a part of it crashes.
 * Blobs on disk and in S3 are kept in directories of their own, because a database knows only its own blobs.
 */
async function main(): Promise<number> {
  const { s3, port, directory } = readArguments();
  const began = Date.now();
  const end = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => end.abort(new Interruption()));
  let stack: Stack | undefined;
  try {
    say(`starting MariaDB, Redis, PowerDNS${s3 ? ", S3" : ""}, ScaiKey and a mail sink …`);
    stack = await startStack({
      directory,
      durability: "durable",
      s3,
      ...(port !== undefined && { ports: { api: port } }),
      onProgress: (line) => say(`${line} …`),
      onCrash: (crash) => end.abort(new Error(describeCrash(crash))),
      signal: end.signal,
    });
    noteRunningStack(stack.directory, { pid: process.pid, scaikeyUrl: stack.scaikey.url });
    const url = await startServer(stack, end.signal);
    console.log(readyBlock(stack, url, Date.now() - began));
    await aborted(end.signal);
    return 0;
  } catch (error) {
    if (error instanceof Interruption) return 0;
    console.error(`\n${error instanceof Error ? error.message : error}\n`);
    return 1;
  } finally {
    if (stack) {
      say("stopping …");
      await stack.stop();
      say("stopped");
    }
  }
}

function readArguments(): { s3: boolean; port: number | undefined; directory: string } {
  const { values } = parseArgs({
    options: { s3: { type: "boolean", default: false }, port: { type: "string" }, directory: { type: "string" } },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Error(`--port takes a number from 1 to 65535, not ${values.port}.`);
  }
  const directory = values.directory ?? (values.s3 ? DEV_DIRECTORIES.s3 : DEV_DIRECTORIES.disk);
  return { s3: values.s3, port, directory };
}

/** Migrates and seeds the database, then starts the API and the worker. Resolves with the server's address once it is ready. */
async function startServer(stack: Stack, signal: AbortSignal): Promise<string> {
  const port = await stack.takePort("api", PREFERRED_PORT);
  const url = `http://127.0.0.1:${port}`;
  const env = serverEnvironment(stack, port);
  say("migrating and seeding the database …");
  await runTool(process.execPath, [SERVER, "migrate"], { env, signal });
  await seedDatabase({ databaseUrl: stack.mariadb.url });
  say("starting the API and the worker …");
  const program = { command: process.execPath, env, stopTimeoutMs: DRAIN_TIMEOUT_MS };
  await Promise.all([
    stack.startApplication({
      ...program,
      name: "api",
      args: [SERVER, "api"],
      isReady: async () => (await fetch(`${url}/health/ready`)).ok,
    }),
    // It answers nobody, so that it runs is all there is to wait for; should it end, that is reported.
    stack.startApplication({ ...program, name: "worker", args: [SERVER, "worker"], isReady: async () => true }),
  ]);
  const { url: scaikeyUrl, webhookSecret: secret } = stack.scaikey;
  await registerWebhook(scaikeyUrl, { url: `${url}/api/v1/webhooks/scaikey`, secret });
  return url;
}

function readyBlock(stack: Stack, url: string, elapsedMs: number): string {
  const [first, ...others] = seedUsers.map(({ login }) => login);
  const kept = relative(process.cwd(), stack.directory);
  return `
Scai is ready, after ${(elapsedMs / 1000).toFixed(1)} s.

  Web       ${url}/
  API       ${url}/api/v1
  API docs  ${url}/docs
  DNS       dig @${stack.powerdns.dnsHost} -p ${stack.powerdns.dnsPort}
  Outside   dig @${stack.outsideDns.dnsHost} -p ${stack.outsideDns.dnsPort}     (plays the rest of the Internet: docs/dns.md)
  ScaiKey   ${stack.scaikey.url}/
  Mail      ${stack.mail.url}/
  Token     npm run token -- ${first}     (or ${others.join(", ")})
  Logs      ${kept}/logs/

Ctrl-C stops everything. The data stays in ${kept}/ until \`npm run reset\`.
`;
}

function describeCrash({ service, exit, lastLogLines }: Crash): string {
  return [`${service} ended by itself: ${exit}. The end of its log:`, ...lastLogLines.map((line) => `  ${line}`)].join(
    "\n",
  );
}

/** Never resolves: rejects with the reason once the signal is aborted. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = () => reject(signal.reason);
    if (signal.aborted) fail();
    else signal.addEventListener("abort", fail, { once: true });
  });
}

function say(line: string): void {
  console.log(`[scai] ${line}`);
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
