import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Binaries, type BinaryNeed, ensureBinaries } from "./binaries.ts";
import { runTool } from "./run-tool.ts";
import { keptSecret } from "./secrets.ts";
import type { Durability, ServiceContext } from "./service-context.ts";

export interface MariadbAddress {
  /** Of the empty-to-begin-with database `scai`, as a user who may do anything. */
  url: string;
  port: number;
}

const NEED: BinaryNeed = {
  title: "MariaDB",
  programs: ["mariadbd", "mariadb-install-db"],
  packages: ["mariadb-server-core", "mariadb-client-core"],
  minimum: { version: [10, 11], pattern: /Ver (\d+)\.(\d+)\.\d+-MariaDB/ },
};

/** Starts MariaDB with the database `scai` and a password for `root`, the only account, from the loopback only. */
export async function startMariadb(context: ServiceContext): Promise<MariadbAddress> {
  const binaries = await ensureBinaries(NEED, context);
  const port = await context.ports.take("mariadb");
  const password = keptSecret(join(context.directory, "root.password"));
  const data = join(context.directory, "data");
  if (!existsSync(data)) await createDataDirectory(context, binaries, data);

  const initFile = join(context.directory, "init.sql");
  writeFileSync(initFile, initSql(password), { mode: 0o600 });
  const config = join(context.directory, "my.cnf");
  writeFileSync(config, configuration({ context, binaries, data, port, initFile }));
  await context.supervise({
    name: "mariadb",
    command: binaries.command,
    args: [`--defaults-file=${config}`, ...asRoot()],
    env: binaries.env,
    isReady: () => greets(port),
    readyTimeoutMs: 120_000,
    stopTimeoutMs: 20_000,
  });
  return { url: `mysql://root:${password}@127.0.0.1:${port}/scai`, port };
}

async function createDataDirectory(context: ServiceContext, binaries: Binaries, data: string): Promise<void> {
  context.onProgress("creating the MariaDB data directory");
  // Half a data directory must not look like a whole one after an interruption.
  const half = `${data}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half);
  // mariadb-install-db is a shell script that takes a path with a space for two, so it gets to see links without any.
  const links = mkdtempSync(join(tmpdir(), "scai-"));
  symlinkSync(half, join(links, "data"));
  if (binaries.debianRoot) symlinkSync(join(binaries.debianRoot, "usr"), join(links, "base"));
  const options = [
    "--no-defaults",
    ...(binaries.debianRoot ? [`--basedir=${join(links, "base")}`] : []),
    `--datadir=${join(links, "data")}`,
    // Installations that run at once would delete each other's temporary tables.
    `--tmpdir=${links}`,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
    "--skip-name-resolve",
    `--innodb-log-file-size=${LOG_SIZE[context.durability]}`,
    ...asRoot(),
  ];
  try {
    await runTool("mariadb-install-db", options, { env: binaries.env, signal: context.signal });
  } finally {
    rmSync(links, { recursive: true });
  }
  renameSync(half, data);
}

/** Runs at each start, before the first connection is accepted, so there is no moment without a password. */
function initSql(password: string): string {
  return [
    "DELETE FROM mysql.global_priv WHERE User IN ('', 'root') AND Host <> '127.0.0.1';",
    "FLUSH PRIVILEGES;",
    `CREATE OR REPLACE USER 'root'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    "GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;",
    "CREATE DATABASE IF NOT EXISTS scai CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;",
    "",
  ].join("\n");
}

const LOG_SIZE: Record<Durability, string> = { durable: "96M", fast: "16M" };

const DURABILITY: Record<Durability, string[]> = {
  durable: ["innodb-flush-log-at-trx-commit=1", "innodb-doublewrite=1", "innodb-buffer-pool-size=256M"],
  fast: [
    "innodb-flush-log-at-trx-commit=0",
    "innodb-flush-method=nosync",
    "innodb-doublewrite=0",
    "innodb-buffer-pool-size=64M",
    "innodb-fast-shutdown=2",
    "innodb-stats-persistent=0",
  ],
};

function configuration(server: {
  context: ServiceContext;
  binaries: Binaries;
  data: string;
  port: number;
  initFile: string;
}): string {
  const { context, binaries, data, port, initFile } = server;
  const temporary = join(context.directory, "tmp");
  mkdirSync(temporary, { recursive: true });
  const unpacked = binaries.debianRoot && [
    `basedir=${join(binaries.debianRoot, "usr")}`,
    `lc-messages-dir=${join(binaries.debianRoot, "usr/share/mysql")}`,
    `plugin-dir=${join(binaries.debianRoot, "usr/lib/mysql/plugin")}`,
  ];
  return [
    "[mariadbd]",
    ...(unpacked ?? []),
    `datadir=${data}`,
    `tmpdir=${temporary}`,
    `init-file=${initFile}`,
    // Relative to the data directory: a full path could be longer than a socket's may be.
    "socket=mariadb.sock",
    "pid-file=mariadb.pid",
    "bind-address=127.0.0.1",
    `port=${port}`,
    "skip-log-bin",
    "skip-name-resolve",
    "character-set-server=utf8mb4",
    "collation-server=utf8mb4_unicode_520_ci",
    "transaction-isolation=READ-COMMITTED",
    "max-connections=200",
    "performance-schema=OFF",
    `innodb-log-file-size=${LOG_SIZE[context.durability]}`,
    "innodb-buffer-pool-load-at-startup=0",
    "innodb-buffer-pool-dump-at-shutdown=0",
    "innodb-ft-min-token-size=2",
    "innodb-ft-enable-stopword=0",
    "aria-pagecache-buffer-size=8M",
    "key-buffer-size=1M",
    ...DURABILITY[context.durability],
    "",
  ].join("\n");
}

/** MariaDB refuses to run as root unless it is told to. */
function asRoot(): string[] {
  return process.getuid?.() === 0 ? ["--user=root"] : [];
}

/** Whether the server sends its handshake, protocol version 10, which it does once it accepts connections. */
function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    const answer = (isReady: boolean) => {
      socket.destroy();
      resolve(isReady);
    };
    socket.setTimeout(1_000, () => answer(false));
    socket.once("error", () => answer(false));
    socket.once("data", (packet) => answer(packet[4] === 10));
    socket.once("close", () => resolve(false));
  });
}
