import { join } from "node:path";
import type { StackAddresses } from "./global-setup.ts";
import { testMasterKey } from "./test-server.ts";

/** The environment of a server process over this run's services, on any free port. Nothing of our own environment goes along. */
export function serverEnvironment(stack: StackAddresses, databaseUrl: string): Record<string, string> {
  const { redisUrl, scaikey, powerdns, directory } = stack;
  return {
    HOST: "127.0.0.1",
    PORT: "0",
    EXTERNAL_URL: "http://scai.test",
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    SCAIKEY_URL: scaikey.url,
    SCAIKEY_CLIENT_ID: scaikey.clientId,
    SCAIKEY_CLIENT_SECRET: scaikey.clientSecret,
    API_KEY_PEPPER: "the-pepper-of-every-test-server-process",
    MASTER_KEY: testMasterKey.toString("base64"),
    PDNS_API_URL: powerdns.apiUrl,
    PDNS_API_KEY: powerdns.apiKey,
    BLOB_DIRECTORY: join(directory, "blobs"),
    // One for all tests: without it every process strips the types of every file again.
    NODE_COMPILE_CACHE: join(directory, "compile-cache"),
  };
}
