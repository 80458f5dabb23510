import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { STACK_HOME, startStack } from "@scai/local-stack";
import type { JWK } from "jose";
import type { TestProject } from "vitest/node";

/** Where the real services of this test run are. */
export interface StackAddresses {
  /** `mysql://…` without a database: each worker makes its own, of a name that begins so. */
  readonly mariadbUrl: string;
  /** Of each project another one: jobs over a whole database find no more than the project's own tests made. */
  readonly databasePrefix: string;
  readonly redisUrl: string;
  /** Plays the rest of the Internet. */
  readonly outsideDns: {
    readonly apiUrl: string;
    readonly apiKey: string;
    readonly dnsHost: string;
    readonly dnsPort: number;
    readonly nameServer: string;
  };
  readonly powerdns: {
    /** Its HTTP API, without `/api/v1`. */
    readonly apiUrl: string;
    readonly apiKey: string;
    /** Where it answers DNS. */
    readonly dnsHost: string;
    readonly dnsPort: number;
  };
  readonly scaikey: {
    readonly url: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** Our service account at ScaiKey. */
    readonly service: { readonly clientId: string; readonly clientSecret: string };
  };
  /** Takes every mail and shows it at `<url>/mails`. */
  readonly mail: { readonly smtpUrl: string; readonly url: string };
  /** The development ScaiKey's private keys: tests sign the tokens of people that it does not know, as it would. */
  readonly signingKeys: readonly JWK[];
  readonly s3: {
    readonly endpoint: string;
    readonly region: string;
    readonly bucket: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
  };
  /** For blobs and whatever else a test wants to keep; gone with the run. */
  readonly directory: string;
}

declare module "vitest" {
  interface ProvidedContext {
    stack: StackAddresses;
  }
}

/** The stack of this run, and how many projects use it. */
interface SharedStack {
  running?: Promise<{ addresses: Omit<StackAddresses, "databasePrefix">; stop: () => Promise<void> }>;
  users: number;
}

declare global {
  var scaiTestStack: SharedStack | undefined;
}

/** Every project evaluates this file anew, so what they share is kept with the process. */
globalThis.scaiTestStack ??= { users: 0 };
const shared = globalThis.scaiTestStack;

/** Starts one fast stack for the whole run, whichever projects are part of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  shared.running ??= start();
  const { addresses, stop } = await shared.running;
  project.provide("stack", { ...addresses, databasePrefix: `scai_test_${project.name}` });
  return async () => {
    shared.users -= 1;
    if (shared.users === 0) await stop();
  };
}

async function start() {
  const directory = await mkdtemp(join(STACK_HOME, "test-"));
  const stack = await startStack({
    directory,
    durability: "fast",
    s3: true,
    services: ["mariadb", "redis", "powerdns", "outsideDns", "scaikey", "mail"],
  });
  const { s3, scaikey, mail, mariadb, redis, powerdns, outsideDns } = stack;
  if (s3 === undefined) throw new Error("the stack has no S3");
  const signingKeys: JWK[] = JSON.parse(await readFile(join(directory, "scaikey", "signing-keys.json"), "utf8"));
  const mariadbUrl = new URL(mariadb.url);
  mariadbUrl.pathname = "/";
  const addresses = {
    mariadbUrl: mariadbUrl.href,
    redisUrl: redis.url,
    powerdns,
    outsideDns,
    scaikey: { url: scaikey.url, ...scaikey.server, service: scaikey.service },
    mail,
    signingKeys,
    s3: { ...s3 },
    directory,
  };
  const stop = async () => {
    await stack.stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { addresses, stop };
}
