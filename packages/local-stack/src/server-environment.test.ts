import { expect, test } from "vitest";
import { serverEnvironment } from "./server-environment.ts";
import type { Stack } from "./start-stack.ts";

const stack: Stack = {
  directory: "/stack",
  mariadb: { url: "mysql://root:secret@127.0.0.1:1/scai", port: 1 },
  redis: { url: "redis://:secret@127.0.0.1:2", port: 2 },
  powerdns: { apiUrl: "http://127.0.0.1:3", apiKey: "key", dnsHost: "127.0.0.1", dnsPort: 4 },
  outsideDns: {
    apiUrl: "http://127.0.0.1:10",
    apiKey: "key",
    dnsHost: "127.0.0.1",
    dnsPort: 11,
    nameServer: "ns.outside.test",
  },
  scaikey: {
    url: "http://127.0.0.1:5",
    server: { clientId: "scai-server", clientSecret: "secret" },
    service: { clientId: "scai-sync", clientSecret: "other" },
    webhookSecret: "signs webhooks",
  },
  mail: { smtpUrl: "smtp://127.0.0.1:8", url: "http://127.0.0.1:9" },
  apiKeyPepper: "a pepper",
  masterKey: "a master key",
  takePort: async () => 6,
  startApplication: async () => {},
  stop: async () => {},
};

test("the server gets every address of the stack, and blobs go to a directory of it", () => {
  expect(serverEnvironment(stack, 8000)).toMatchObject({
    HOST: "127.0.0.1",
    PORT: "8000",
    EXTERNAL_URL: "http://127.0.0.1:8000",
    DATABASE_URL: "mysql://root:secret@127.0.0.1:1/scai",
    REDIS_URL: "redis://:secret@127.0.0.1:2",
    SCAIKEY_URL: "http://127.0.0.1:5",
    SCAIKEY_CLIENT_ID: "scai-server",
    SCAIKEY_CLIENT_SECRET: "secret",
    SCAIKEY_SYNC_CLIENT_ID: "scai-sync",
    SCAIKEY_SYNC_CLIENT_SECRET: "other",
    SCAIKEY_WEBHOOK_SECRET: "signs webhooks",
    API_KEY_PEPPER: "a pepper",
    MASTER_KEY: "a master key",
    MAIL_TRANSPORT: "smtp",
    MAIL_FROM: "Scai <no-reply@scai.example>",
    SMTP_URL: "smtp://127.0.0.1:8",
    PDNS_API_URL: "http://127.0.0.1:3",
    PDNS_API_KEY: "key",
    VALIDATION_RESOLVERS: "127.0.0.1:11",
    VALIDATION_HOSTS: "ns.outside.test=127.0.0.1:11,ns1.scai.test=127.0.0.1:4,ns2.scai.test=127.0.0.1:4",
    VALIDATION_NETWORKS: "127.0.0.0/8",
    RATE_LIMIT_TOKEN_PER_MINUTE: "10000",
    RATE_LIMIT_USER_PER_MINUTE: "20000",
    BLOB_STORE: "disk",
    BLOB_DIRECTORY: "/stack/blobs",
  });
});

test("with S3 blobs go there, and to no directory", () => {
  const s3 = { endpoint: "http://127.0.0.1:7", region: "r", bucket: "b", accessKeyId: "a", secretAccessKey: "s" };
  const environment = serverEnvironment({ ...stack, s3 }, 8000);
  expect(environment).toMatchObject({
    BLOB_STORE: "s3",
    S3_ENDPOINT: "http://127.0.0.1:7",
    S3_BUCKET: "b",
    S3_REGION: "r",
  });
  expect(environment).toMatchObject({ S3_ACCESS_KEY_ID: "a", S3_SECRET_ACCESS_KEY: "s" });
  expect(environment).not.toHaveProperty("BLOB_DIRECTORY");
});
