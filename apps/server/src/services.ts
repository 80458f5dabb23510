import {
  createActorDirectory,
  createBlobStore,
  createNotifier,
  createScaiKeyClient,
  createTokenVerifier,
  ensurePersonalShare,
  type Log,
  type Services,
} from "@scai/backend";
import { createDatabase } from "@scai/db";
import type { Env } from "./env.ts";

export interface OpenServices {
  readonly services: Services;
  close(): Promise<void>;
}

/** Opens every store that the configuration names; nothing connects before it is used. */
export async function openServices(env: Env, log: Log): Promise<OpenServices> {
  const clock = () => new Date();
  const database = createDatabase({ url: env.DATABASE_URL, poolSize: env.DATABASE_POOL_SIZE });
  const blobs = await createBlobStore(env.blobs);
  const notifier = createNotifier(env.REDIS_URL, log);
  const tokens = createTokenVerifier({
    scaikeyUrl: env.SCAIKEY_URL,
    ...(env.JWT_AUDIENCE === undefined ? {} : { audience: env.JWT_AUDIENCE }),
    onEvent: (event) => log[event.kind === "keys_refreshed" ? "debug" : "warn"](event, "signing keys"),
  });
  const scaikey = createScaiKeyClient({
    url: env.SCAIKEY_URL,
    clientId: env.SCAIKEY_CLIENT_ID,
    clientSecret: env.SCAIKEY_CLIENT_SECRET,
  });
  const actors = createActorDirectory({ database, clock, welcomeUser: ensurePersonalShare });
  const services = { actors, blobs, clock, database, externalUrl: env.EXTERNAL_URL, log, notifier, scaikey, tokens };
  return {
    services,
    async close() {
      tokens.close();
      await Promise.allSettled([notifier.close(), blobs.close(), database.close()]);
    },
  };
}
