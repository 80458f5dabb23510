import { writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { join } from "node:path";
import { type BinaryNeed, ensureBinaries } from "./binaries.ts";
import { keptSecret } from "./secrets.ts";
import type { Durability, ServiceContext } from "./service-context.ts";

export interface RedisAddress {
  url: string;
  port: number;
}

const NEED: BinaryNeed = {
  title: "Redis",
  programs: ["redis-server"],
  packages: ["redis-server", "redis-tools"],
  minimum: { version: [7, 0], pattern: /v=(\d+)\.(\d+)/ },
};

const DURABILITY: Record<Durability, string[]> = {
  durable: ["appendonly yes", "appendfsync everysec"],
  fast: ["appendonly no"],
};

/** Starts Redis with a generated password. */
export async function startRedis(context: ServiceContext): Promise<RedisAddress> {
  const binaries = await ensureBinaries(NEED, context);
  const port = await context.ports.take("redis");
  const password = keptSecret(join(context.directory, "password"));
  const config = join(context.directory, "redis.conf");
  const lines = [
    "bind 127.0.0.1",
    `port ${port}`,
    `requirepass ${password}`,
    `dir ${JSON.stringify(context.directory)}`,
    "daemonize no",
    'save ""',
    "maxmemory 256mb",
    "maxmemory-policy noeviction",
    ...DURABILITY[context.durability],
  ];
  writeFileSync(config, `${lines.join("\n")}\n`, { mode: 0o600 });
  await context.supervise({
    name: "redis",
    command: binaries.command,
    args: [config],
    env: binaries.env,
    isReady: () => answersPing(port, password),
  });
  return { url: `redis://:${password}@127.0.0.1:${port}`, port };
}

/** Whether the server answers PONG; while it loads its data it answers LOADING instead. */
function answersPing(port: number, password: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    let answer = "";
    socket.setTimeout(1_000, () => socket.destroy());
    socket.once("error", () => socket.destroy());
    socket.once("close", () => resolve(answer.includes("+PONG")));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.write(`AUTH ${password}\r\nPING\r\nQUIT\r\n`);
  });
}
