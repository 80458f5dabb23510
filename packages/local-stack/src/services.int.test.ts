import { Resolver } from "node:dns/promises";
import { readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase } from "@scai/db";
import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { s3Request } from "./s3-request.ts";
import { type Stack, startStack } from "./start-stack.ts";

let directory: string;
let stack: Stack;

const start = () => startStack({ directory, durability: "fast", s3: true });

beforeAll(async () => {
  // With a space, because a checkout may be in such a place.
  directory = await mkdtemp(join(tmpdir(), "scai stack-"));
  stack = await start();
});

afterAll(async () => {
  await stack.stop();
  await rm(directory, { recursive: true });
});

async function query(url: string, statement: SQL): Promise<unknown> {
  const database = createDatabase({ url, poolSize: 1 });
  try {
    const [rows] = await database.db.execute(statement);
    return rows;
  } finally {
    await database.close();
  }
}

async function redis(url: string, ...commands: string[]): Promise<string> {
  const { hostname, port, password } = new URL(url);
  const socket = createConnection({ host: hostname, port: Number(port) });
  socket.write([`AUTH ${password}`, ...commands, "QUIT", ""].join("\r\n"));
  let answer = "";
  for await (const chunk of socket) answer += chunk;
  return answer;
}

function powerdns(method: string, path: string, body?: unknown, apiKey = stack.powerdns.apiKey): Promise<Response> {
  return fetch(`${stack.powerdns.apiUrl}/api/v1/servers/localhost${path}`, {
    method,
    headers: { "x-api-key": apiKey, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

function withPassword(url: string, password: string): string {
  const changed = new URL(url);
  changed.password = password;
  return changed.href;
}

test("MariaDB has the database, for whoever has the password", async () => {
  const { url } = stack.mariadb;
  const settings = sql`SELECT DATABASE() AS name, @@character_set_database AS charset, @@collation_database AS collation`;
  const expected = { name: "scai", charset: "utf8mb4", collation: "utf8mb4_unicode_520_ci" };
  expect(await query(url, settings)).toEqual([expected]);
  expect(
    await query(url, sql`SELECT User AS user, Host AS host FROM mysql.global_priv WHERE User <> 'mariadb.sys'`),
  ).toEqual([{ user: "root", host: "127.0.0.1" }]);
  for (const password of ["", "wrong"]) {
    await expect(query(withPassword(url, password), sql`SELECT 1`)).rejects.toMatchObject({ cause: { errno: 1045 } });
  }
});

test("Redis answers whoever has the password", async () => {
  expect(await redis(stack.redis.url, "SET greeting hello", "GET greeting")).toContain("hello");
  expect(await redis(withPassword(stack.redis.url, "wrong"), "GET greeting")).toMatch(/WRONGPASS[\s\S]*NOAUTH/);
});

test("PowerDNS takes a zone through its API and answers for it by DNS", async () => {
  const rrset = { name: "www.kept.test.", type: "A", ttl: 60, records: [{ content: "192.0.2.1", disabled: false }] };
  const zone = { name: "kept.test.", kind: "Native", nameservers: ["ns1.kept.test."], rrsets: [rrset] };
  expect((await powerdns("POST", "/zones", zone)).status).toBe(201);
  expect(await lookUp("www.kept.test")).toEqual(["192.0.2.1"]);
  expect((await powerdns("GET", "/zones", undefined, "wrong")).status).toBe(401);
});

function lookUp(name: string): Promise<string[]> {
  const resolver = new Resolver();
  resolver.setServers([`${stack.powerdns.dnsHost}:${stack.powerdns.dnsPort}`]);
  return resolver.resolve4(name);
}

test("S3 keeps an object in the bucket that is there from the start, for whoever has the key", async () => {
  const { s3 } = stack;
  if (!s3) throw new Error("The stack has no S3.");
  const path = `/${s3.bucket}/folder/object`;
  const content = new TextEncoder().encode("some bytes");
  expect((await s3Request(s3, "PUT", path, content)).status).toBe(200);
  expect(await (await s3Request(s3, "GET", path)).text()).toBe("some bytes");
  expect((await s3Request({ ...s3, secretAccessKey: "wrong" }, "GET", path)).status).toBe(403);
  expect((await fetch(`${s3.endpoint}${path}`)).status).toBe(403);
});

test.runIf(process.platform === "linux")("nothing listens anywhere but on the loopback", () => {
  const ports: Record<string, number> = JSON.parse(readFileSync(join(directory, "ports.json"), "utf8"));
  const wanted = new Set(Object.values(ports));
  const listening = ["tcp", "tcp6", "udp", "udp6"].flatMap((protocol) => {
    const rows = readFileSync(`/proc/net/${protocol}`, "utf8").trim().split("\n").slice(1);
    return rows.map((row) => row.trim().split(/\s+/)).filter(([, , , state]) => state === "0A" || state === "07");
  });
  const ours = listening
    .map(([, local = ""]) => local.split(":"))
    .filter(([, port = ""]) => wanted.has(Number.parseInt(port, 16)));
  expect(ours.length).toBeGreaterThanOrEqual(wanted.size);
  for (const [address] of ours) expect(address).toBe("0100007F");
});

test("what is secret can be read by its owner only", () => {
  expect(statSync(directory).mode & 0o077).toBe(0);
  const secrets = [
    "mariadb/root.password",
    "redis/redis.conf",
    "powerdns/pdns.conf",
    "scaikey/signing-keys.json",
    "s3/secret.key",
  ];
  for (const name of secrets) expect(statSync(join(directory, name)).mode & 0o077, name).toBe(0);
});

test("a restart finds the data again, at the same addresses", async () => {
  const { startApplication: _a, takePort: _b, stop: _c, ...before } = stack;
  await query(stack.mariadb.url, sql`CREATE TABLE kept (word VARCHAR(20))`);
  await query(stack.mariadb.url, sql`INSERT INTO kept VALUES ('treasure')`);
  await stack.stop();
  stack = await start();
  expect(stack).toMatchObject(before);
  expect(await query(stack.mariadb.url, sql`SELECT word FROM kept`)).toEqual([{ word: "treasure" }]);
  expect(await lookUp("www.kept.test")).toEqual(["192.0.2.1"]);
});
