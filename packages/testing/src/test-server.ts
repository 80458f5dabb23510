import { join } from "node:path";
import {
  type BlobStore,
  createActorDirectory,
  createApp,
  createBlobStore,
  createLog,
  createMetrics,
  createNotifier,
  createScaiKeyClient,
  createTokenVerifier,
  ensurePersonalShare,
  LiveHub,
  type Services,
  serve,
} from "@scai/backend";
import { pendingMigrations } from "@scai/db";
import { inject } from "vitest";
import { openTestDatabase } from "./database.ts";

export interface TestServer {
  readonly url: string;
  readonly services: Services;
  /** The database's statements so far, for tests that count them. */
  readonly statements: string[];
  close(): Promise<void>;
}

export interface TestServerOptions {
  readonly blobs?: "disk" | "s3";
  /** Stands between the server and its blob store. */
  readonly wrapBlobs?: (store: BlobStore) => BlobStore;
  readonly clock?: () => Date;
  /** `silent`: hears nothing of what other processes change, as if Redis lost it. */
  readonly notifier?: "silent";
}

const silentNotifier: Services["notifier"] = {
  shareChanged() {},
  onShareChanged: () => () => {},
  check: async () => {},
  close: async () => {},
};

/** The whole server in this process, on a port of its own, over the real services of the run. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const stack = inject("stack");
  const statements: string[] = [];
  const { database } = await openTestDatabase((statement) => statements.push(statement));
  const log = createLog(process.env["SCAI_TEST_LOG"] ?? "silent");
  const store = await createBlobStore(
    options.blobs === "s3" ? { kind: "s3", ...stack.s3 } : { kind: "disk", directory: join(stack.directory, "blobs") },
  );
  const blobs = options.wrapBlobs?.(store) ?? store;
  const clock = options.clock ?? (() => new Date());
  const notifier = options.notifier === "silent" ? silentNotifier : createNotifier(stack.redisUrl, log);
  const tokens = createTokenVerifier({ scaikeyUrl: stack.scaikey.url });
  const services: Services = {
    actors: createActorDirectory({ database, clock, welcomeUser: ensurePersonalShare }),
    blobs,
    clock,
    database,
    externalUrl: "http://scai.test",
    log,
    notifier,
    scaikey: createScaiKeyClient(stack.scaikey),
    tokens,
  };
  const live = new LiveHub(services);
  const metrics = createMetrics({ webSockets: () => live.size });
  const health = {
    database: () => pendingMigrations(database),
    redis: () => notifier.check(),
    storage: () => blobs.check(),
    scaikey: () => services.scaikey.discover(),
  };
  const app = createApp({ services, health, metrics, version: "0.0.0-test", corsOrigins: ["https://app.test"] });
  const server = await serve(app, live, { host: "127.0.0.1", port: 0 });
  return {
    url: `http://127.0.0.1:${server.port}`,
    services,
    statements,
    async close() {
      await server.close(0);
      tokens.close();
      await Promise.allSettled([notifier.close(), store.close(), database.close()]);
    },
  };
}
