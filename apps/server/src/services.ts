import {
  AuditTrail,
  createActorDirectory,
  createApiKeyDirectory,
  createBlobStore,
  createClientAddress,
  createDataKeys,
  createDnsLookup,
  createMailTransport,
  createNotifier,
  createPowerDns,
  createRateLimiter,
  createRoleDirectory,
  createScaiKeyAdmin,
  createScaiKeyClient,
  createSecretBox,
  createSettingDirectory,
  createTokenVerifier,
  createValidationChecks,
  createWebhookSecrets,
  ensurePersonalShare,
  RecentFiles,
  type Services,
  SessionLog,
  type TenantDataKeys,
} from "@scai/backend";
import type { Log } from "@scai/backend/configuration";
import { createDatabase } from "@scai/db";
import type { Env } from "./env.ts";

export interface OpenServices {
  readonly services: Services;
  /** What content is encrypted with, where it is. */
  readonly dataKeys: TenantDataKeys;
  close(): Promise<void>;
}

/** Opens every store that the configuration names. Whoever serves callers says how long one waits for a connection to the database. */
export async function openServices(env: Env, log: Log, waitMaxMs?: number): Promise<OpenServices> {
  const clock = () => new Date();
  const database = createDatabase({
    url: env.DATABASE_URL,
    poolSize: env.DATABASE_POOL_SIZE,
    isWatched: true,
    ...(waitMaxMs === undefined ? {} : { waitMaxMs }),
  });
  const secretBox = createSecretBox({ current: env.MASTER_KEY, previous: env.MASTER_KEY_PREVIOUS });
  const dataKeys = createDataKeys({ database, secretBox, clock });
  const blobs = await createBlobStore(env.blobs, { dataKeys, isOn: env.BLOB_ENCRYPTION === "on" });
  const notifier = createNotifier(env.REDIS_URL, log);
  const limiter = createRateLimiter({
    redisUrl: env.REDIS_URL,
    limits: {
      token: env.RATE_LIMIT_TOKEN_PER_MINUTE,
      user: env.RATE_LIMIT_USER_PER_MINUTE,
      tenant: env.RATE_LIMIT_TENANT_PER_MINUTE,
      anonymous: env.RATE_LIMIT_ANONYMOUS_PER_MINUTE,
      piecesPerPoint: env.RATE_LIMIT_PIECES_PER_POINT,
    },
    log,
    clock,
  });
  const tokens = createTokenVerifier({
    scaikeyUrl: env.SCAIKEY_URL,
    audience: env.JWT_AUDIENCE,
    multiFactor: {
      ...(env.MFA_AMR === undefined ? {} : { methods: env.MFA_AMR }),
      ...(env.MFA_ACR === undefined ? {} : { contexts: env.MFA_ACR }),
      combinesKinds: env.MFA_TWO_KINDS === "on",
    },
    onEvent: (event) => log[event.kind === "keys_refreshed" ? "debug" : "warn"](event, "signing keys"),
  });
  const scaikey = createScaiKeyClient({
    url: env.SCAIKEY_URL,
    clientId: env.SCAIKEY_CLIENT_ID,
    clientSecret: env.SCAIKEY_CLIENT_SECRET,
  });
  const service =
    env.SCAIKEY_SYNC_CLIENT_ID === undefined
      ? undefined
      : createScaiKeyClient({
          url: env.SCAIKEY_URL,
          clientId: env.SCAIKEY_SYNC_CLIENT_ID,
          clientSecret: env.SCAIKEY_SYNC_CLIENT_SECRET,
        });
  const scaikeyAdmin = createScaiKeyAdmin({
    url: env.SCAIKEY_URL,
    applicationId: env.SCAIKEY_CLIENT_ID,
    exchange: service?.exchange,
  });
  const actors = createActorDirectory({ database, clock, welcomeUser: ensurePersonalShare });
  const apiKeys = createApiKeyDirectory({
    database,
    clock,
    log,
    pepper: env.API_KEY_PEPPER,
    previousPeppers: env.API_KEY_PEPPER_PREVIOUS,
  });
  const webhookSecrets = [env.SCAIKEY_WEBHOOK_SECRET, env.SCAIKEY_WEBHOOK_SECRET_PREVIOUS];
  const auditTrail = new AuditTrail({ database, clock, log });
  const mail = createMailTransport(env.mail);
  const powerDns = createPowerDns({ url: env.PDNS_API_URL, apiKey: env.PDNS_API_KEY });
  const settings = createSettingDirectory({
    database,
    defaults: {
      "users.inactive_after_days": env.USER_INACTIVE_DAYS,
      "validation.challenge_ttl": env.VALIDATION_CHALLENGE_TTL,
    },
  });
  const services = {
    actors,
    auditTrail,
    apiKeys,
    blobs,
    clientAddress: createClientAddress(env.TRUSTED_PROXIES),
    clock,
    database,
    dnsLookup: createDnsLookup({
      resolvers: env.VALIDATION_RESOLVERS,
      hosts: env.VALIDATION_HOSTS,
      networks: env.VALIDATION_NETWORKS,
    }),
    validation: {
      expiryHours: env.VALIDATION_EXPIRY_HOURS,
      challengeTtlSeconds: () => settings.get("validation.challenge_ttl"),
      checks: createValidationChecks(),
    },
    externalUrl: env.EXTERNAL_URL,
    limiter,
    log,
    mail,
    notifier,
    powerDns,
    recentFiles: new RecentFiles({ database, clock, log }),
    roles: createRoleDirectory({ database, clock }),
    scaikey,
    scaikeyAdmin,
    secretBox,
    sessions: new SessionLog({ database, clock, log }),
    settings,
    tokens,
    webhookSecrets: createWebhookSecrets({
      database,
      log,
      secretBox,
      configured: webhookSecrets.filter((secret) => secret !== undefined),
    }),
  };
  return {
    services,
    dataKeys,
    async close() {
      await apiKeys.close();
      await services.sessions.flush();
      await services.recentFiles.flush();
      tokens.close();
      mail.close();
      limiter.close();
      await auditTrail.close();
      await Promise.allSettled([notifier.close(), blobs.close(), database.close()]);
    },
  };
}
