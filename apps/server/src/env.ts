import { readFileSync } from "node:fs";
import type { BlobStoreConfig } from "@scai/backend";
import { z } from "zod";

const port = z.coerce.number().int().min(1).max(65_535);
const url = (...protocols: string[]) =>
  z.url({
    protocol: new RegExp(`^(${protocols.join("|")})$`),
    error: `expected a URL that begins with ${protocols.join(":// or ")}://`,
  });

/** Names are those of the reference products, where they have one. */
const Environment = z.object({
  HOST: z.string().default("0.0.0.0"),
  PORT: port.default(8000),
  EXTERNAL_URL: url("http", "https").transform(withoutSlash),
  DATABASE_URL: url("mysql"),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(1000).default(20),
  REDIS_URL: url("redis", "rediss"),
  SCAIKEY_URL: url("http", "https").transform(withoutSlash),
  SCAIKEY_CLIENT_ID: z.string().min(1),
  SCAIKEY_CLIENT_SECRET: z.string().min(1).optional(),
  JWT_AUDIENCE: z.string().min(1).optional(),
  BLOB_STORE: z.enum(["disk", "s3"]).default("disk"),
  BLOB_DIRECTORY: z.string().min(1).optional(),
  S3_ENDPOINT: url("http", "https").optional(),
  S3_REGION: z.string().min(1).default("us-east-1"),
  S3_BUCKET: z.string().min(1).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  CORS_ORIGINS: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ""),
    ),
  UPLOAD_GRACE_SECONDS: z.coerce.number().int().min(1).default(900),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]))
    .default("info"),
});

export type Env = Omit<z.infer<typeof Environment>, "BLOB_STORE"> & { readonly blobs: BlobStoreConfig };

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
  const blobs = parsed.success ? blobConfig(parsed.data, problems) : undefined;
  if (!parsed.success || blobs === undefined || problems.length > 0) throw new ConfigurationError(problems);
  const { BLOB_STORE: _store, ...env } = parsed.data;
  return { ...env, blobs };
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

function blobConfig(env: z.infer<typeof Environment>, problems: string[]): BlobStoreConfig | undefined {
  const required = <Name extends keyof typeof env>(name: Name) => {
    if (env[name] === undefined) problems.push(`${name}: is needed when BLOB_STORE is ${env.BLOB_STORE}`);
    return env[name];
  };
  if (env.BLOB_STORE === "disk") {
    const directory = required("BLOB_DIRECTORY");
    return directory === undefined ? undefined : { kind: "disk", directory };
  }
  const endpoint = required("S3_ENDPOINT");
  const bucket = required("S3_BUCKET");
  const accessKeyId = required("S3_ACCESS_KEY_ID");
  const secretAccessKey = required("S3_SECRET_ACCESS_KEY");
  if (endpoint === undefined || bucket === undefined || accessKeyId === undefined || secretAccessKey === undefined)
    return undefined;
  return { kind: "s3", endpoint, region: env.S3_REGION, bucket, accessKeyId, secretAccessKey };
}

function withoutSlash(text: string): string {
  return text.replace(/\/+$/, "");
}
