import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Binaries, type BinaryNeed, ensureBinaries } from "./binaries.ts";
import { keptSecret } from "./secrets.ts";
import type { Durability, PortName, ServiceContext } from "./service-context.ts";

export interface PowerdnsAddress {
  /** Without `/api/v1`. */
  apiUrl: string;
  apiKey: string;
  /** Where it answers DNS, by UDP and TCP. */
  dnsHost: string;
  dnsPort: number;
}

export interface OutsideDnsAddress extends PowerdnsAddress {
  /** What its zones call it. */
  nameServer: string;
}

const NEED: BinaryNeed = {
  title: "PowerDNS Authoritative Server with its SQLite backend",
  programs: ["pdns_server"],
  packages: ["pdns-server", "pdns-backend-sqlite3"],
  minimum: { version: [4, 7], pattern: /Server (\d+)\.(\d+)/ },
  findFault: (found) => (hasSqliteBackend(found) ? undefined : `${found.command} comes without its SQLite backend`),
};

const HOST = "127.0.0.1";
const DATABASE = "pdns.sqlite3";

/** Starts PowerDNS on a SQLite file, with its HTTP API and answering DNS: the one that serves our zones. */
export function startPowerdns(context: ServiceContext): Promise<PowerdnsAddress> {
  return startServer(context, { name: "powerdns", dns: "dns", api: "powerdnsApi" });
}

/** The zones of the outside world: its root and the top-level domain `test`, whose name server is itself. */
const OUTSIDE_SERVER = "ns.outside.test";

/**
 * Starts a second PowerDNS that plays the rest of the Internet: the root, `test`, and whoever else serves names. Create zones in it to
 * be their present provider, or NS records in `test` to delegate names.
 */
export async function startOutsideDns(context: ServiceContext): Promise<OutsideDnsAddress> {
  const address = await startServer(context, { name: "outside-dns", dns: "outsideDns", api: "outsideDnsApi" });
  for (const name of [".", "test."]) await createOutsideZone(address, name);
  return { ...address, nameServer: OUTSIDE_SERVER };
}

async function createOutsideZone({ apiUrl, apiKey }: PowerdnsAddress, name: string): Promise<void> {
  const record = (type: string, owner: string, content: string) => ({
    name: owner,
    type,
    ttl: 60,
    records: [{ content, disabled: false }],
  });
  const rrsets = [
    record("SOA", name, `${OUTSIDE_SERVER}. hostmaster.outside.test. 1 3600 600 86400 60`),
    record("NS", name, `${OUTSIDE_SERVER}.`),
    ...(name === "." ? [] : [record("A", `${OUTSIDE_SERVER}.`, HOST)]),
  ];
  const response = await fetch(`${apiUrl}/api/v1/servers/localhost/zones`, {
    method: "POST",
    headers: { "x-api-key": apiKey, "content-type": "application/json" },
    body: JSON.stringify({ name, kind: "Native", nameservers: [], rrsets }),
  });
  // It is there from an earlier run.
  if (!response.ok && response.status !== 409)
    throw new Error(`The outside world has no zone ${name}: ${response.status}`);
}

interface ServerNames {
  name: string;
  dns: PortName;
  api: PortName;
}

async function startServer(context: ServiceContext, names: ServerNames): Promise<PowerdnsAddress> {
  const binaries = await ensureBinaries(NEED, context);
  const dnsPort = await context.ports.take(names.dns);
  const apiPort = await context.ports.take(names.api);
  const apiUrl = `http://${HOST}:${apiPort}`;
  const apiKey = keptSecret(join(context.directory, "api.key"));
  createDatabase(join(context.directory, DATABASE), binaries);
  const lines = [
    ...moduleSettings(binaries),
    ...configuration({ dnsPort, apiPort, apiKey, durability: context.durability }),
  ];
  writeFileSync(join(context.directory, "pdns.conf"), `${lines.join("\n")}\n`, { mode: 0o600 });
  await context.supervise({
    name: names.name,
    command: binaries.command,
    args: ["--config-dir=."],
    env: binaries.env,
    cwd: context.directory,
    isReady: async () => {
      const answer = await fetch(`${apiUrl}/api/v1/servers/localhost`, { headers: { "x-api-key": apiKey } });
      return answer.ok;
    },
  });
  return { apiUrl, apiKey, dnsHost: HOST, dnsPort };
}

function hasSqliteBackend(binaries: Binaries): boolean {
  const options = ["--no-config", "--list-modules", ...moduleSettings(binaries).map((setting) => `--${setting}`)];
  const env = { ...process.env, ...binaries.env };
  return spawnSync(binaries.command, options, { encoding: "utf8", env }).stdout.includes("gsqlite3");
}

function moduleSettings({ libraryDirectory }: Binaries): string[] {
  return libraryDirectory === undefined ? [] : [`module-dir=${join(libraryDirectory, "pdns")}`];
}

/** Under another name first, so that an interruption leaves no database with half a schema. */
function createDatabase(file: string, binaries: Binaries): void {
  if (existsSync(file)) return;
  const half = `${file}.half`;
  rmSync(half, { force: true });
  const database = new DatabaseSync(half);
  database.exec(readFileSync(findSchema(binaries), "utf8"));
  // Going to write-ahead logging last leaves no side files that would have to be renamed with it.
  database.exec("PRAGMA journal_mode=WAL");
  database.close();
  renameSync(half, file);
}

function findSchema(binaries: Binaries): string {
  const prefix = binaries.debianRoot ? join(binaries.debianRoot, "usr") : dirname(dirname(binaries.command));
  const places = ["pdns-backend-sqlite3/schema", "doc/pdns-backend-sqlite3", "doc/pdns", "pdns"];
  const candidates = places.map((place) => join(prefix, "share", place, "schema.sqlite3.sql"));
  const found = candidates.find((candidate) => existsSync(candidate));
  if (!found)
    throw new Error(`The schema of PowerDNS's SQLite backend was not found: none of ${candidates.join(", ")} exists.`);
  return found;
}

function configuration(server: { dnsPort: number; apiPort: number; apiKey: string; durability: Durability }): string[] {
  return [
    "daemon=no",
    "guardian=no",
    "write-pid=no",
    // Relative to the working directory: a full path could be longer than a socket's may be.
    "socket-dir=.",
    `local-address=${HOST}`,
    `local-port=${server.dnsPort}`,
    "security-poll-suffix=",
    "api=yes",
    `api-key=${server.apiKey}`,
    "webserver=yes",
    `webserver-address=${HOST}`,
    `webserver-port=${server.apiPort}`,
    `webserver-allow-from=${HOST}`,
    // Megabytes: an import is one request, whatever its size.
    "webserver-max-bodysize=256",
    "webserver-loglevel=none",
    "primary=yes",
    "secondary=yes",
    "allow-axfr-ips=",
    `allow-notify-from=${HOST}`,
    "dnsupdate=yes",
    `allow-dnsupdate-from=${HOST}`,
    "expand-alias=yes",
    `resolver=${HOST}:${server.dnsPort}`,
    "enable-lua-records=yes",
    "default-ksk-algorithm=ecdsa256",
    "default-api-rectify=yes",
    // Without it DNSKEY, CDS and CDNSKEY records are stored and never served.
    "direct-dnskey=yes",
    "xfr-cycle-interval=2",
    "zone-cache-refresh-interval=0",
    "cache-ttl=0",
    "query-cache-ttl=0",
    "negquery-cache-ttl=0",
    "domain-metadata-cache-ttl=0",
    "receiver-threads=1",
    "distributor-threads=1",
    "signing-threads=1",
    "launch=gsqlite3",
    `gsqlite3-database=${DATABASE}`,
    "gsqlite3-dnssec=yes",
    "gsqlite3-pragma-foreign-keys=yes",
    `gsqlite3-pragma-synchronous=${server.durability === "fast" ? 0 : 2}`,
  ];
}
