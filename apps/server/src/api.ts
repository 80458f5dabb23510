import {
  countDamagedChunks,
  createApp,
  createMetrics,
  LiveHub,
  listMasterKeysInUse,
  type Services,
  serve,
} from "@scai/backend";
import type { Log } from "@scai/backend/configuration";
import { pendingMigrations } from "@scai/db";
import type { Env } from "./env.ts";
import { onStop } from "./on-stop.ts";
import { requireMigrated } from "./require-migrated.ts";
import { openServices } from "./services.ts";
import { StartupError } from "./startup-error.ts";
import { version } from "./version.ts";

/** What a caller waits for a connection to the database before they are told to come again. */
const connectionWaitMaxMs = 3_000;

/** Serves HTTP and WebSockets until it is told to stop; then lets running requests finish. */
export async function runApi(env: Env, log: Log): Promise<void> {
  const { services, close } = await openServices(env, log, connectionWaitMaxMs);
  await requireMigrated(services.database);
  await requireMasterKeys(services);
  const live = new LiveHub(services);
  const metrics = createMetrics({
    webSockets: () => live.size,
    limiter: services.limiter,
    keyUses: services.apiKeys.uses,
    powerDns: services.powerDns,
    validationChecks: services.validation.checks,
    damagedChunks: () => countDamagedChunks(services.database.db),
  });
  const health = {
    database: () => pendingMigrations(services.database),
    redis: () => services.notifier.check(),
    storage: () => services.blobs.check(),
    scaikey: () => services.scaikey.check(),
    pdns: () => services.powerDns.check(),
  };
  const app = createApp({ services, health, metrics, version, corsOrigins: env.CORS_ORIGINS });
  const server = await serve(app, live, { host: env.HOST, port: env.PORT });
  onStop(log, async () => {
    await server.close(env.SHUTDOWN_SECONDS * 1000);
    await close();
  });
  if (!services.mail.isConfigured) log.info("no mail is queued: MAIL_TRANSPORT is none");
  log.info({ host: env.HOST, port: server.port, externalUrl: env.EXTERNAL_URL }, "serving");
}

async function requireMasterKeys({ database, secretBox }: Services): Promise<void> {
  const inUse = await listMasterKeysInUse(database.db);
  const unknown = [...inUse].filter((id) => !secretBox.keyIds.includes(id));
  if (unknown.length === 0) return;
  throw new StartupError(
    `The database has secrets under the master keys ${unknown.join(", ")}, which are neither MASTER_KEY nor MASTER_KEY_PREVIOUS (${secretBox.keyIds.join(", ")}).`,
  );
}
