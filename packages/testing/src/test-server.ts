import { join } from "node:path";
import {
  AuditTrail,
  type BlobStore,
  createActorDirectory,
  createApiKeyDirectory,
  createApp,
  createBlobStore,
  createClientAddress,
  createDnsLookup,
  createMailTransport,
  createMetrics,
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
  type DnsLookupOptions,
  ensurePersonalShare,
  LiveHub,
  type RateLimits,
  RecentFiles,
  type Services,
  SessionLog,
  serve,
} from "@scai/backend";
import { createLog } from "@scai/backend/configuration";
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
  readonly dnsLookup?: Services["dnsLookup"];
  /** Networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies?: readonly string[];
  /** `silent`: hears nothing of what other processes change, as if Redis lost it. */
  readonly notifier?: "silent";
  /** What is not given is so much that no test reaches it. */
  readonly rateLimits?: Partial<RateLimits>;
  /** Of the rate limits; the run's Redis unless said. */
  readonly rateRedisUrl?: string;
}

/** What test servers take webhooks with: the secret and the one before it. */
export const testWebhookSecrets = ["the-present-webhook-secret", "the-previous-webhook-secret"] as const;

/** What every server of a test seals secrets under: those of a worker's database are there for all of them. */
export const testMasterKey = Buffer.alloc(32, "the-master-key-of-every-test");

const noRateLimits: RateLimits = { token: 1e9, user: 1e9, tenant: 1e9, anonymous: 1e9, piecesPerPoint: 1 };

const silentNotifier: Services["notifier"] = {
  shareChanged() {},
  onShareChanged: () => () => {},
  check: async () => {},
  close: async () => {},
};

/** All DNS that there is for tests: our PowerDNS, and the one that plays the rest of the world. */
export function testDns(): DnsLookupOptions {
  const { powerdns, outsideDns } = inject("stack");
  const own = { address: powerdns.dnsHost, port: powerdns.dnsPort };
  const outside = { address: outsideDns.dnsHost, port: outsideDns.dnsPort };
  return {
    resolvers: [outside],
    hosts: new Map([
      [outsideDns.nameServer, outside],
      ["ns1.scai.test", own],
      ["ns2.scai.test", own],
    ]),
    networks: ["127.0.0.0/8"],
  };
}

/** The whole server in this process, on a port of its own, over the real services of the run. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const stack = inject("stack");
  const statements: string[] = [];
  const { database } = await openTestDatabase(
    (statement) => statements.push(statement),
    options.blobs === "s3" ? "s3" : undefined,
  );
  const log = createLog(process.env["SCAI_TEST_LOG"] ?? "silent");
  const store = await createBlobStore(
    options.blobs === "s3" ? { kind: "s3", ...stack.s3 } : { kind: "disk", directory: join(stack.directory, "blobs") },
  );
  const blobs = options.wrapBlobs?.(store) ?? store;
  const clock = options.clock ?? (() => new Date());
  const notifier = options.notifier === "silent" ? silentNotifier : createNotifier(stack.redisUrl, log);
  const limiter = createRateLimiter({
    redisUrl: options.rateRedisUrl ?? stack.redisUrl,
    limits: { ...noRateLimits, ...options.rateLimits },
    log,
    clock,
    // A busy machine is no outage: tests of exact limits would see the limits of this process alone.
    timeoutMs: 2_000,
  });
  const tokens = createTokenVerifier({ scaikeyUrl: stack.scaikey.url });
  const apiKeys = createApiKeyDirectory({ database, clock, log, pepper: "the-pepper-of-every-test-server" });
  const secretBox = createSecretBox({ current: testMasterKey, previous: [] });
  const mail = createMailTransport({
    kind: "smtp",
    url: stack.mail.smtpUrl,
    from: { name: "Scai", email: "no-reply@scai.test" },
  });
  const powerDns = createPowerDns({ url: stack.powerdns.apiUrl, apiKey: stack.powerdns.apiKey });
  const settings = createSettingDirectory({
    database,
    defaults: { "users.inactive_after_days": 90, "validation.challenge_ttl": 3600 },
  });
  const services: Services = {
    actors: createActorDirectory({ database, clock, welcomeUser: ensurePersonalShare }),
    auditTrail: new AuditTrail({ database, clock, log }),
    apiKeys,
    blobs,
    clientAddress: createClientAddress(options.trustedProxies ?? []),
    clock,
    database,
    dnsLookup: options.dnsLookup ?? createDnsLookup(testDns()),
    externalUrl: "http://scai.test",
    limiter,
    log,
    mail,
    notifier,
    powerDns,
    recentFiles: new RecentFiles({ database, clock, log }),
    roles: createRoleDirectory({ database, clock }),
    scaikey: createScaiKeyClient(stack.scaikey),
    scaikeyAdmin: createScaiKeyAdmin({
      url: stack.scaikey.url,
      applicationId: stack.scaikey.clientId,
      exchange: createScaiKeyClient({ url: stack.scaikey.url, ...stack.scaikey.service }).exchange,
    }),
    secretBox,
    sessions: new SessionLog({ database, clock, log }),
    tokens,
    settings,
    validation: {
      challengeTtlSeconds: () => settings.get("validation.challenge_ttl"),
      expiryHours: 72,
      checks: createValidationChecks(),
    },
    webhookSecrets: createWebhookSecrets({ database, log, secretBox, configured: testWebhookSecrets }),
  };
  const live = new LiveHub(services);
  const metrics = createMetrics({
    webSockets: () => live.size,
    limiter,
    powerDns,
    keyUses: apiKeys.uses,
    validationChecks: services.validation.checks,
  });
  const health = {
    database: () => pendingMigrations(database),
    redis: () => notifier.check(),
    storage: () => blobs.check(),
    scaikey: () => services.scaikey.check(),
    pdns: () => powerDns.check(),
  };
  const app = createApp({ services, health, metrics, version: "0.0.0-test", corsOrigins: ["https://app.test"] });
  const server = await serve(app, live, { host: "127.0.0.1", port: 0 });
  return {
    url: `http://127.0.0.1:${server.port}`,
    services,
    statements,
    async close() {
      await server.close(0);
      await apiKeys.close();
      await services.sessions.flush();
      await services.recentFiles.flush();
      tokens.close();
      mail.close();
      limiter.close();
      await services.auditTrail.close();
      await Promise.allSettled([notifier.close(), store.close(), database.close()]);
    },
  };
}
