import { join } from "node:path";
import type { Stack } from "./start-stack.ts";

/** The environment that points the server, in any of its modes, at a stack. Blobs go to S3 where the stack has it. */
export function serverEnvironment(stack: Stack, port: number): Record<string, string> {
  const blobs: Record<string, string> = stack.s3
    ? {
        BLOB_STORE: "s3",
        S3_ENDPOINT: stack.s3.endpoint,
        S3_REGION: stack.s3.region,
        S3_BUCKET: stack.s3.bucket,
        S3_ACCESS_KEY_ID: stack.s3.accessKeyId,
        S3_SECRET_ACCESS_KEY: stack.s3.secretAccessKey,
      }
    : { BLOB_STORE: "disk", BLOB_DIRECTORY: join(stack.directory, "blobs") };
  const { powerdns, outsideDns } = stack;
  const own = `${powerdns.dnsHost}:${powerdns.dnsPort}`;
  const outside = `${outsideDns.dnsHost}:${outsideDns.dnsPort}`;
  return {
    ...blobs,
    HOST: "127.0.0.1",
    PORT: String(port),
    EXTERNAL_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: stack.mariadb.url,
    REDIS_URL: stack.redis.url,
    SCAIKEY_URL: stack.scaikey.url,
    SCAIKEY_CLIENT_ID: stack.scaikey.server.clientId,
    SCAIKEY_CLIENT_SECRET: stack.scaikey.server.clientSecret,
    API_KEY_PEPPER: stack.apiKeyPepper,
    MASTER_KEY: stack.masterKey,
    SCAIKEY_SYNC_CLIENT_ID: stack.scaikey.service.clientId,
    SCAIKEY_SYNC_CLIENT_SECRET: stack.scaikey.service.clientSecret,
    SCAIKEY_WEBHOOK_SECRET: stack.scaikey.webhookSecret,
    MAIL_TRANSPORT: "smtp",
    MAIL_FROM: "Scai <no-reply@scai.example>",
    SMTP_URL: stack.mail.smtpUrl,
    PDNS_API_URL: stack.powerdns.apiUrl,
    PDNS_API_KEY: stack.powerdns.apiKey,
    // All DNS that there is: ours, and the server that plays the rest of the world.
    VALIDATION_RESOLVERS: outside,
    VALIDATION_HOSTS: [
      `${outsideDns.nameServer}=${outside}`,
      ...["ns1", "ns2"].map((ns) => `${ns}.scai.test=${own}`),
    ].join(),
    VALIDATION_NETWORKS: "127.0.0.0/8",
    // Whoever tries the product out copies whole trees with curl, one token for all of it; the product's own limits are for strangers.
    RATE_LIMIT_TOKEN_PER_MINUTE: "10000",
    RATE_LIMIT_USER_PER_MINUTE: "20000",
    // Reading and syncing files is what the pool does; four threads, its default, are fewer than one upload uses.
    UV_THREADPOOL_SIZE: "16",
    // The space for young objects is three of these and is never given back once used.
    NODE_OPTIONS: "--max-semi-space-size=8",
    // Without it every start strips the types of every file again, and keeps the stripper in memory.
    NODE_COMPILE_CACHE: join(stack.directory, "compile-cache"),
    LOG_LEVEL: process.env["LOG_LEVEL"] ?? "info",
  };
}
