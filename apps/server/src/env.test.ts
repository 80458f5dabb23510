import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ConfigurationError, readEnv } from "./env.ts";

const directory = mkdtempSync(join(tmpdir(), "scai-env-"));
afterAll(() => rmSync(directory, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

const complete = {
  EXTERNAL_URL: "https://drive.example/",
  DATABASE_URL: "mysql://scai:secret@db/scai",
  REDIS_URL: "redis://redis",
  SCAIKEY_URL: "https://id.example//",
  SCAIKEY_CLIENT_ID: "scai-server",
  API_KEY_PEPPER: "thirty-two characters of a pepper",
  MASTER_KEY: "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
  PDNS_API_URL: "http://pdns:8081/",
  PDNS_API_KEY: "pdns key",
  BLOB_DIRECTORY: "/var/lib/scai",
};
/** The bytes 0 to 31. */
const masterKey = Buffer.from(Array.from({ length: 32 }, (_, byte) => byte));
const s3 = {
  BLOB_STORE: "s3",
  S3_ENDPOINT: "https://s3.example",
  S3_BUCKET: "scai",
  S3_ACCESS_KEY_ID: "id",
  S3_SECRET_ACCESS_KEY: "key",
};

/** What is said to be wrong, line by line. */
function problemsOf(source: NodeJS.ProcessEnv): string[] {
  try {
    readEnv(source);
  } catch (err) {
    if (!(err instanceof ConfigurationError)) throw err;
    const [title, ...lines] = err.message.split("\n");
    expect(title).toBe("The configuration is not complete:");
    return lines.map((line) => line.trim());
  }
  return [];
}

test("what has to be set is little; the rest has defaults", () => {
  expect(readEnv(complete)).toEqual({
    HOST: "0.0.0.0",
    PORT: 8000,
    EXTERNAL_URL: "https://drive.example",
    DATABASE_URL: "mysql://scai:secret@db/scai",
    DATABASE_POOL_SIZE: 20,
    REDIS_URL: "redis://redis",
    SCAIKEY_URL: "https://id.example",
    SCAIKEY_CLIENT_ID: "scai-server",
    API_KEY_PEPPER: "thirty-two characters of a pepper",
    API_KEY_PEPPER_PREVIOUS: [],
    MASTER_KEY: masterKey,
    MASTER_KEY_PREVIOUS: [],
    MFA_TWO_KINDS: "on",
    PDNS_API_URL: "http://pdns:8081",
    PDNS_API_KEY: "pdns key",
    TRUSTED_PROXIES: [],
    BLOB_DIRECTORY: "/var/lib/scai",
    BLOB_ENCRYPTION: "off",
    S3_REGION: "us-east-1",
    CORS_ORIGINS: [],
    VALIDATION_RESOLVERS: ["1.1.1.1", "8.8.8.8", "9.9.9.9"].map((address) => ({ address, port: 53 })),
    VALIDATION_HOSTS: new Map(),
    VALIDATION_EXPIRY_HOURS: 72,
    VALIDATION_CHALLENGE_TTL: 3600,
    USER_INACTIVE_DAYS: 90,
    ZONE_RETENTION_DAYS: 30,
    CHANGE_RETENTION_DAYS: 90,
    AUDIT_RETENTION_DAYS: 365,
    RATE_LIMIT_TOKEN_PER_MINUTE: 1000,
    RATE_LIMIT_USER_PER_MINUTE: 5000,
    RATE_LIMIT_TENANT_PER_MINUTE: 50_000,
    RATE_LIMIT_ANONYMOUS_PER_MINUTE: 300,
    RATE_LIMIT_PIECES_PER_POINT: 10,
    SHUTDOWN_SECONDS: 10,
    SCRUB_MIB_PER_SECOND: 4,
    UPLOAD_GRACE_SECONDS: 900,
    LOG_LEVEL: "info",
    blobs: { kind: "disk", directory: "/var/lib/scai" },
    mail: { kind: "none" },
  });
});

test("everything that is missing or wrong is told at once, in words, and without the values", () => {
  const problems = problemsOf({
    PORT: "eighty",
    EXTERNAL_URL: "drive.example",
    DATABASE_URL: "postgres://scai:hunter2@db/scai",
    DATABASE_POOL_SIZE: "0",
    REDIS_URL_FILE: join(directory, "absent"),
    SCAIKEY_CLIENT_SECRET: "",
    BLOB_STORE: "s3",
    S3_BUCKET: "scai",
    API_KEY_PEPPER: "hunter2",
    API_KEY_PEPPER_PREVIOUS: "hunter2",
    MASTER_KEY: "hunter2",
    MASTER_KEY_PREVIOUS: "hunter2,hunter2",
    TRUSTED_PROXIES: "10.0.0.1",
    CORS_ORIGINS: "https://app.example/",
    MAIL_TRANSPORT: "scaisend",
    MAIL_FROM: "Scai",
    SMTP_URL: "http://user:hunter2@mail.example",
    LOG_LEVEL: "chatty",
  });
  for (const name of [
    "PORT",
    "EXTERNAL_URL",
    "DATABASE_URL",
    "DATABASE_POOL_SIZE",
    "REDIS_URL",
    "SCAIKEY_URL",
    "SCAIKEY_CLIENT_ID",
    "SCAIKEY_CLIENT_SECRET",
    "S3_ENDPOINT",
    "S3_ACCESS_KEY_ID",
    "S3_SECRET_ACCESS_KEY",
    "API_KEY_PEPPER",
    "API_KEY_PEPPER_PREVIOUS.0",
    "MASTER_KEY",
    "MASTER_KEY_PREVIOUS.0",
    "MASTER_KEY_PREVIOUS.1",
    "TRUSTED_PROXIES",
    "CORS_ORIGINS",
    "MAIL_FROM",
    "SMTP_URL",
    "SCAISEND_URL",
    "SCAISEND_API_KEY",
    "LOG_LEVEL",
  ])
    expect(problems.filter((line) => line.startsWith(`${name}:`))).toHaveLength(1);
  expect(problems).toContain("SCAIKEY_URL: is missing");
  expect(problems).toContain("S3_ENDPOINT: is needed when BLOB_STORE is s3");
  expect(problems).toContain("DATABASE_URL: expected a URL that begins with mysql://");
  expect(problems).toContain(`REDIS_URL_FILE: ${join(directory, "absent")} cannot be read`);
  expect(problems.filter((line) => line.startsWith("S3_BUCKET"))).toEqual([]);
  expect(problems.join("\n")).not.toMatch(/hunter2|chatty/);
});

test("there is no server without a pepper for its API keys", () => {
  const { API_KEY_PEPPER: _pepper, ...rest } = complete;
  expect(problemsOf(rest)).toEqual(["API_KEY_PEPPER: is missing"]);
  expect(readEnv({ ...complete, TRUSTED_PROXIES: "10.0.0.0/8, 2001:db8::/32" }).TRUSTED_PROXIES).toHaveLength(2);
});

test("the master key is 32 bytes in base64 or hexadecimal digits, and those before it may stand beside it", () => {
  const { MASTER_KEY: _key, ...rest } = complete;
  expect(problemsOf(rest)).toEqual(["MASTER_KEY: is missing"]);
  const hex = masterKey.toString("hex");
  expect(readEnv({ ...rest, MASTER_KEY_FILE: file("master-key", `${hex.toUpperCase()}\n`) }).MASTER_KEY).toEqual(
    masterKey,
  );
  const previous = readEnv({ ...complete, MASTER_KEY_PREVIOUS: `${hex}, ${complete.MASTER_KEY}` }).MASTER_KEY_PREVIOUS;
  expect(previous).toEqual([masterKey, masterKey]);
  for (const wrong of [
    "",
    "0".repeat(63),
    "0".repeat(65),
    complete.MASTER_KEY.slice(0, -1),
    `${complete.MASTER_KEY} `,
    "a".repeat(44),
  ])
    expect(problemsOf({ ...complete, MASTER_KEY: wrong })).toEqual([
      "MASTER_KEY: expected 32 random bytes in base64, as openssl rand -base64 32 prints them",
    ]);
});

test("mail goes where it is said to, with what that takes", () => {
  const smtp = {
    MAIL_TRANSPORT: "smtp",
    MAIL_FROM: "Scai <no-reply@scai.example>",
    SMTP_URL: "smtps://me:pw@mail.example",
  };
  const from = { name: "Scai", email: "no-reply@scai.example" };
  expect(readEnv({ ...complete, ...smtp }).mail).toEqual({ kind: "smtp", from, url: "smtps://me:pw@mail.example" });
  const scaisend = {
    ...smtp,
    MAIL_TRANSPORT: "scaisend",
    SCAISEND_URL: "https://send.example/",
    SCAISEND_API_KEY: "sg",
  };
  expect(readEnv({ ...complete, ...scaisend }).mail).toEqual({
    kind: "scaisend",
    from,
    url: "https://send.example",
    apiKey: "sg",
  });
  expect(problemsOf({ ...complete, MAIL_TRANSPORT: "smtp" })).toEqual([
    "MAIL_FROM: is needed when MAIL_TRANSPORT is smtp",
    "SMTP_URL: is needed when MAIL_TRANSPORT is smtp",
  ]);
});

test("a value may come from a file, as secrets do, without the line end", () => {
  const { DATABASE_URL: databaseUrl, ...rest } = complete;
  for (const [name, end] of [
    ["none", ""],
    ["unix", "\n"],
    ["windows", "\r\n"],
  ] as const)
    expect(readEnv({ ...rest, DATABASE_URL_FILE: file(name, `${databaseUrl}${end}`) }).DATABASE_URL).toBe(databaseUrl);
  expect(problemsOf({ ...rest, DATABASE_URL_FILE: directory })).toEqual([
    `DATABASE_URL_FILE: ${directory} cannot be read`,
    "DATABASE_URL: is missing",
  ]);
});

test("a value and a file for it are one too many", () => {
  const path = file("secret", "one");
  expect(problemsOf({ ...complete, SCAIKEY_CLIENT_SECRET: "two", SCAIKEY_CLIENT_SECRET_FILE: path })).toEqual([
    "SCAIKEY_CLIENT_SECRET: set it or SCAIKEY_CLIENT_SECRET_FILE, not both",
  ]);
});

test("a name may have the product's prefix, and the one without it comes first", () => {
  const prefixed = Object.fromEntries(Object.entries(complete).map(([name, value]) => [`SCAIDRIVE_${name}`, value]));
  expect(readEnv(prefixed)).toEqual(readEnv(complete));
  expect(readEnv({ ...complete, PORT: "8001", SCAIDRIVE_PORT: "8002" }).PORT).toBe(8001);
  expect(readEnv({ ...complete, SCAIDRIVE_PORT_FILE: file("port", "8003\n") }).PORT).toBe(8003);
});

test.each(["", " ", "-1", "65536", "8000.5", "0x50", "8e3", "8000 ", "١"])("%j is no port", (text) => {
  expect(problemsOf({ ...complete, PORT: text })).toEqual([expect.stringMatching(/^PORT: /)]);
});

test("a list of origins is what browsers send, and nothing else", () => {
  const origins = (text: string) => readEnv({ ...complete, CORS_ORIGINS: text }).CORS_ORIGINS;
  expect(origins(" https://app.example , http://localhost:5173,")).toEqual([
    "https://app.example",
    "http://localhost:5173",
  ]);
  expect(origins("")).toEqual([]);
  for (const wrong of [
    "*",
    "app.example",
    "https://app.example/",
    "https://app.example/x",
    "null",
    "https://App.example",
  ])
    expect(problemsOf({ ...complete, CORS_ORIGINS: `https://a.example,${wrong}` })).toEqual([
      "CORS_ORIGINS: expected origins such as https://app.example, separated by commas",
    ]);
});

test("the blobs are on disk or in S3, and each has what it needs", () => {
  const { BLOB_DIRECTORY: _directory, ...rest } = complete;
  expect(readEnv({ ...rest, ...s3 }).blobs).toEqual({
    kind: "s3",
    endpoint: "https://s3.example",
    region: "us-east-1",
    bucket: "scai",
    accessKeyId: "id",
    secretAccessKey: "key",
  });
  expect(problemsOf(rest)).toEqual(["BLOB_DIRECTORY: is needed when BLOB_STORE is disk"]);
  expect(problemsOf({ ...rest, BLOB_STORE: "tape" })).toEqual([expect.stringMatching(/^BLOB_STORE: /)]);
});

test("the level of the log is told in any case", () => {
  expect(readEnv({ ...complete, LOG_LEVEL: "WARN" }).LOG_LEVEL).toBe("warn");
});

test("every rate limit can be taken away but the tenant's", () => {
  const off = {
    RATE_LIMIT_TOKEN_PER_MINUTE: "0",
    RATE_LIMIT_USER_PER_MINUTE: "0",
    RATE_LIMIT_ANONYMOUS_PER_MINUTE: "0",
  };
  expect(problemsOf({ ...complete, ...off })).toEqual([]);
  expect(problemsOf({ ...complete, RATE_LIMIT_TENANT_PER_MINUTE: "0" })).toEqual([
    expect.stringContaining("RATE_LIMIT_TENANT_PER_MINUTE"),
  ]);
});

test("DNS servers are addresses with or without a port", () => {
  const { VALIDATION_RESOLVERS: resolvers, VALIDATION_HOSTS: hosts } = readEnv({
    ...complete,
    VALIDATION_RESOLVERS: "192.0.2.1, 192.0.2.2:5353, [2001:db8::53]:5353, 2001:db8::53",
    VALIDATION_HOSTS: "NS1.example.com=192.0.2.1:54",
  });
  expect(resolvers).toEqual([
    { address: "192.0.2.1", port: 53 },
    { address: "192.0.2.2", port: 5353 },
    { address: "2001:db8::53", port: 5353 },
    { address: "2001:db8::53", port: 53 },
  ]);
  expect([...hosts]).toEqual([["ns1.example.com", { address: "192.0.2.1", port: 54 }]]);
  for (const wrong of ["resolver.example", "192.0.2", "192.0.2.1:x"])
    expect(problemsOf({ ...complete, VALIDATION_RESOLVERS: wrong })[0], wrong).toContain(
      "VALIDATION_RESOLVERS: expected",
    );
});
