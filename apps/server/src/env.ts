import { readFileSync } from "node:fs";
import {
  type BlobStoreConfig,
  type DnsServer,
  isNetwork,
  type MailConfig,
  MailSender,
  MasterKey,
} from "@scai/backend/configuration";
import { z } from "zod";

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^[0-9]+$/, "expected a whole number")
    .transform(Number)
    .pipe(z.int().min(min).max(max));
const url = (...protocols: string[]) =>
  z.url({
    protocol: new RegExp(`^(${protocols.join("|")})$`),
    error: `expected a URL that begins with ${protocols.join(":// or ")}://`,
  });

const pepper = z.string().min(32, "expected at least 32 characters that nobody can guess");

/** Addresses of DNS servers, with a port where it is not 53. */
const DnsServers = z
  .string()
  .transform(wordsOf)
  .transform((words, ctx) => words.map((word) => readDnsServer(word, ctx)));
const DnsHosts = z
  .string()
  .transform(wordsOf)
  .transform((words, ctx) => {
    const pairs = words.map((word): [string, DnsServer] => {
      const [name = "", server = ""] = word.split("=", 2);
      return [name.toLowerCase(), readDnsServer(server, ctx)];
    });
    return new Map(pairs);
  });

function readDnsServer(text: string, ctx: z.core.$RefinementCtx): DnsServer {
  const bracketed = /^\[([0-9a-fA-F:.]+)\](?::([0-9]{1,5}))?$/;
  const [, address = text, port = "53"] = bracketed.exec(text) ?? /^([0-9.]+)(?::([0-9]{1,5}))?$/.exec(text) ?? [];
  if (isNetwork(`${address}/${address.includes(":") ? 128 : 32}`)) return { address, port: Number(port) };
  ctx.addIssue({
    code: "custom",
    message: "expected addresses such as 192.0.2.53 or [2001:db8::53]:5353, separated by commas",
  });
  return z.NEVER;
}

/** Names are those of the reference products, where they have one. */
const Environment = z.object({
  HOST: z.string().default("0.0.0.0"),
  /** 0 takes any free one. */
  PORT: integer(0, 65_535).default(8000),
  EXTERNAL_URL: url("http", "https").transform(withoutSlash),
  DATABASE_URL: url("mysql"),
  DATABASE_POOL_SIZE: integer(1, 1000).default(20),
  REDIS_URL: url("redis", "rediss"),
  SCAIKEY_URL: url("http", "https").transform(withoutSlash),
  SCAIKEY_CLIENT_ID: z.string().min(1),
  SCAIKEY_CLIENT_SECRET: z.string().min(1).optional(),
  /** Our service account at ScaiKey, for the directory sync and for administrators' changes. */
  SCAIKEY_SYNC_CLIENT_ID: z.string().min(1).optional(),
  SCAIKEY_SYNC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What ScaiKey signs webhooks with, and what it signed them with before, while a change of it is under way. */
  SCAIKEY_WEBHOOK_SECRET: z.string().min(16).optional(),
  SCAIKEY_WEBHOOK_SECRET_PREVIOUS: z.string().min(16).optional(),
  /** Without `/api/v1`. */
  PDNS_API_URL: url("http", "https").transform(withoutSlash),
  PDNS_API_KEY: z.string().min(1),
  /** Who is asked for the name servers of a name whose ownership is checked. */
  VALIDATION_RESOLVERS: z.string().default("1.1.1.1,8.8.8.8,9.9.9.9").pipe(DnsServers),
  /** Name servers that are not looked up, as `name=address:port`. */
  VALIDATION_HOSTS: z.string().default("").pipe(DnsHosts),
  /** Which addresses may be asked; all public ones unless said. */
  VALIDATION_NETWORKS: z
    .string()
    .transform(wordsOf)
    .refine((networks) => networks.every(isNetwork), "expected networks such as 10.0.0.0/8, separated by commas")
    .optional(),
  VALIDATION_EXPIRY_HOURS: integer(1, 10_000).default(72),
  /** After how many days without signing in somebody is inactive, unless operators set it. */
  USER_INACTIVE_DAYS: integer(1, 36_500).default(90),
  /** In seconds, unless operators set it. */
  VALIDATION_CHALLENGE_TTL: integer(1, 604_800).default(3_600),
  JWT_AUDIENCE: z.string().min(1).optional(),
  /** What of a token says that its user signed in with more than one factor. */
  MFA_AMR: z.string().transform(wordsOf).optional(),
  MFA_ACR: z.string().transform(wordsOf).optional(),
  MFA_TWO_KINDS: z.enum(["on", "off"]).default("on"),
  API_KEY_PEPPER: pepper,
  /** Those that keys may still be hashed with. */
  API_KEY_PEPPER_PREVIOUS: z.string().default("").transform(wordsOf).pipe(z.array(pepper)),
  /** What secrets in the database are sealed under, and what they may still be sealed under. */
  MASTER_KEY: MasterKey,
  MASTER_KEY_PREVIOUS: z.string().default("").transform(wordsOf).pipe(z.array(MasterKey)),
  BLOB_STORE: z.enum(["disk", "s3"]).default("disk"),
  BLOB_DIRECTORY: z.string().min(1).optional(),
  /** Of what is stored from now on; what is there is read either way. */
  BLOB_ENCRYPTION: z.enum(["off", "on"]).default("off"),
  S3_ENDPOINT: url("http", "https").optional(),
  S3_REGION: z.string().min(1).default("us-east-1"),
  S3_BUCKET: z.string().min(1).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  MAIL_TRANSPORT: z.enum(["none", "smtp", "scaisend"]).default("none"),
  MAIL_FROM: MailSender.optional(),
  SMTP_URL: url("smtp", "smtps").optional(),
  SCAISEND_URL: url("http", "https").transform(withoutSlash).optional(),
  SCAISEND_API_KEY: z.string().min(1).optional(),
  CORS_ORIGINS: z
    .string()
    .default("")
    .transform(wordsOf)
    .refine((origins) => origins.every(isOrigin), "expected origins such as https://app.example, separated by commas"),
  /** Whose `X-Forwarded-For` is believed. */
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform(wordsOf)
    .refine((networks) => networks.every(isNetwork), "expected networks such as 10.0.0.0/8, separated by commas"),
  /** How long running requests may go on when the process is told to stop. */
  SHUTDOWN_SECONDS: integer(0, 3600).default(10),
  /** 0 is no limit; a tenant always has one. */
  RATE_LIMIT_TOKEN_PER_MINUTE: integer(0, 1e9).default(1_000),
  RATE_LIMIT_USER_PER_MINUTE: integer(0, 1e9).default(5_000),
  RATE_LIMIT_TENANT_PER_MINUTE: integer(1, 1e9).default(50_000),
  /** Pieces of uploads and downloads are counted apart: so many for each point of a limit. */
  RATE_LIMIT_PIECES_PER_POINT: integer(1, 1e4).default(10),
  /** For each address that shows no valid credential. */
  RATE_LIMIT_ANONYMOUS_PER_MINUTE: integer(0, 1e9).default(300),
  /** How fast the worker reads what is stored to find damage; 0 for never. */
  SCRUB_MIB_PER_SECOND: integer(0, 10_000).default(4),
  UPLOAD_GRACE_SECONDS: integer(1, 30 * 24 * 3600).default(900),
  /** How long deleted zones can be restored. */
  ZONE_RETENTION_DAYS: integer(1, 100_000).default(30),
  CHANGE_RETENTION_DAYS: integer(1, 100_000).default(90),
  AUDIT_RETENTION_DAYS: integer(1, 100_000).default(365),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]))
    .default("info"),
});

export type Env = Omit<z.infer<typeof Environment>, "BLOB_STORE" | "MAIL_TRANSPORT"> & {
  readonly blobs: BlobStoreConfig;
  readonly mail: MailConfig;
};

/** What of a configuration is wrong, all at once. */
export class ConfigurationError extends Error {
  constructor(problems: readonly string[]) {
    super(`The configuration is not complete:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "ConfigurationError";
  }
}

/**
 * Reads the configuration from environment variables. Each may also come from a file that `<NAME>_FILE` names, for secrets, or with
 * the prefix SCAIDRIVE_. Throws one {@link ConfigurationError} that lists everything that is missing or wrong.
 */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const problems: string[] = [];
  const values = Object.fromEntries(
    Object.keys(Environment.shape).map((name) => [name, readValue(source, name, problems)]),
  );
  const parsed = Environment.safeParse(values);
  if (!parsed.success)
    problems.push(...parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${describe(issue, values)}`));
  problems.push(...missingBlobSettings(values), ...missingMailSettings(values));
  const blobs = parsed.success ? blobConfig(parsed.data) : undefined;
  const mail = parsed.success ? mailConfig(parsed.data) : undefined;
  if (!parsed.success || blobs === undefined || mail === undefined || problems.length > 0)
    throw new ConfigurationError(problems);
  const { BLOB_STORE: _store, MAIL_TRANSPORT: _transport, ...env } = parsed.data;
  return { ...env, blobs, mail };
}

function readValue(source: NodeJS.ProcessEnv, name: string, problems: string[]): string | undefined {
  const given = [name, `SCAIDRIVE_${name}`].find(
    (candidate) => source[candidate] !== undefined || source[`${candidate}_FILE`] !== undefined,
  );
  if (given === undefined) return undefined;
  const file = source[`${given}_FILE`];
  if (file === undefined) return source[given];
  if (source[given] !== undefined) problems.push(`${given}: set it or ${given}_FILE, not both`);
  try {
    return readFileSync(file, "utf8").trimEnd();
  } catch {
    problems.push(`${given}_FILE: ${file} cannot be read`);
    return undefined;
  }
}

function describe(issue: z.core.$ZodIssue, values: Record<string, string | undefined>): string {
  return values[String(issue.path[0])] === undefined ? "is missing" : issue.message;
}

const blobSettings = {
  disk: ["BLOB_DIRECTORY"],
  s3: ["S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
} as const;

/** Looked for in the texts as they are, so that it is told together with everything else that is wrong. */
function missingBlobSettings(values: Record<string, string | undefined>): string[] {
  const store = values["BLOB_STORE"] ?? "disk";
  if (store !== "disk" && store !== "s3") return [];
  return blobSettings[store]
    .filter((name) => values[name] === undefined)
    .map((name) => `${name}: is needed when BLOB_STORE is ${store}`);
}

function blobConfig(env: z.infer<typeof Environment>): BlobStoreConfig | undefined {
  if (env.BLOB_STORE === "disk")
    return env.BLOB_DIRECTORY === undefined ? undefined : { kind: "disk", directory: env.BLOB_DIRECTORY };
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId } = env;
  const { S3_REGION: region, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (endpoint === undefined || bucket === undefined || accessKeyId === undefined || secretAccessKey === undefined)
    return undefined;
  return { kind: "s3", endpoint, region, bucket, accessKeyId, secretAccessKey };
}

const mailSettings = {
  none: [],
  smtp: ["MAIL_FROM", "SMTP_URL"],
  scaisend: ["MAIL_FROM", "SCAISEND_URL", "SCAISEND_API_KEY"],
} as const;

function missingMailSettings(values: Record<string, string | undefined>): string[] {
  const transport = values["MAIL_TRANSPORT"] ?? "none";
  if (transport !== "none" && transport !== "smtp" && transport !== "scaisend") return [];
  return mailSettings[transport]
    .filter((name) => values[name] === undefined)
    .map((name) => `${name}: is needed when MAIL_TRANSPORT is ${transport}`);
}

function mailConfig(env: z.infer<typeof Environment>): MailConfig | undefined {
  const { MAIL_TRANSPORT: kind, MAIL_FROM: from, SMTP_URL: smtpUrl, SCAISEND_URL: url, SCAISEND_API_KEY: apiKey } = env;
  if (kind === "none") return { kind };
  if (from === undefined) return undefined;
  if (kind === "smtp") return smtpUrl === undefined ? undefined : { kind, from, url: smtpUrl };
  return url === undefined || apiKey === undefined ? undefined : { kind, from, url, apiKey };
}

/** Browsers send an origin exactly so: no path, no slash at the end; anything else would silently never match. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function wordsOf(text: string): string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function withoutSlash(text: string): string {
  return text.replace(/\/+$/, "");
}
