import {
  type AccessTokenClaims,
  AuditTrail,
  type BlobStore,
  createActorDirectory,
  createApiKeyDirectory,
  createBlobStore,
  createClientAddress,
  createDnsLookup,
  createMailTransport,
  createPowerDns,
  createRoleDirectory,
  createScaiKeyAdmin,
  createScaiKeyClient,
  createSecretBox,
  createSettingDirectory,
  createValidationChecks,
  ensurePersonalShare,
  provisionUser,
  RecentFiles,
  type Services,
  SessionLog,
} from "@scai/backend";
import { createLog } from "@scai/backend/configuration";
import { createDatabase, type Database, migrateDatabase } from "@scai/db";
import { createPool, type RowDataPacket } from "mysql2/promise";

/** What a call cost: exact, whatever the machine is doing. */
export interface Counts {
  readonly statements: number;
  /** Rows and keys that MariaDB looked at: the sum of its `Handler_read_*`. */
  readonly rowReads: number;
  readonly blobCalls: number;
}

/** A database of its own on one single connection, and blobs, both of which count. */
export interface CountedStore {
  readonly database: Database;
  readonly blobs: BlobStore;
  count(work: () => Promise<unknown>): Promise<Counts>;
  close(): Promise<void>;
}

interface StatusRow extends RowDataPacket {
  readonly Value: string;
}

/** Opens the database `name` on a server, made anew, so that what an earlier run left there counts for nothing. */
export async function openCountedStore(mariadbUrl: string, name: string, directory: string): Promise<CountedStore> {
  const url = new URL(`/${name}`, mariadbUrl).href;
  await makeDatabase(new URL("/mysql", mariadbUrl).href, name, url);
  const used = { statements: 0, blobCalls: 0 };
  // One connection, whose session counters then hold everything that a call did.
  const database = createDatabase({
    url,
    poolSize: 1,
    onQuery() {
      used.statements += 1;
    },
  });
  const blobs = counting(await createBlobStore({ kind: "disk", directory }), () => {
    used.blobCalls += 1;
  });
  const rowReads = async () => {
    const [rows]: unknown[] = await database.db.execute("show session status like 'Handler\\_read\\_%'");
    if (!isStatus(rows)) throw new Error("MariaDB tells no status");
    return rows.reduce((sum, row) => sum + Number(row.Value), 0);
  };
  return {
    database,
    blobs,
    async count(work) {
      // Asking reads rows too: always as many.
      const ofAsking = (await rowReads()) - (await rowReads());
      const readsBefore = await rowReads();
      const before = { ...used };
      await work();
      const after = { ...used };
      return {
        statements: after.statements - before.statements,
        blobCalls: after.blobCalls - before.blobCalls,
        rowReads: (await rowReads()) - readsBefore + ofAsking,
      };
    },
    close: () => database.close(),
  };
}

function isStatus(rows: unknown): rows is StatusRow[] {
  return Array.isArray(rows) && rows.every((row: unknown) => typeof row === "object" && row !== null && "Value" in row);
}

async function makeDatabase(serverUrl: string, name: string, url: string): Promise<void> {
  const server = createPool({ uri: serverUrl, connectionLimit: 1 });
  await server.query(`drop database if exists \`${name}\``);
  await server.query(`create database \`${name}\` character set utf8mb4 collate utf8mb4_unicode_520_ci`);
  await server.end();
  const database = createDatabase({ url, poolSize: 4 });
  await migrateDatabase(database);
  await database.close();
}

function counting(store: BlobStore, onCall: () => void): BlobStore {
  const counted =
    <Args extends unknown[], Answer>(call: (...args: Args) => Answer) =>
    (...args: Args): Answer => {
      onCall();
      return call(...args);
    };
  return {
    put: counted((...args: Parameters<BlobStore["put"]>) => store.put(...args)),
    get: counted((...args: Parameters<BlobStore["get"]>) => store.get(...args)),
    isEncrypted: counted((...args: Parameters<BlobStore["isEncrypted"]>) => store.isEncrypted(...args)),
    delete: counted((...args: Parameters<BlobStore["delete"]>) => store.delete(...args)),
    list: counted((...args: Parameters<BlobStore["list"]>) => store.list(...args)),
    check: (signal) => store.check(signal),
    close: () => store.close(),
  };
}

/**
 * Services over a counted store for one person, who is known already: what signing in costs does not depend on how much there is, and
 * is asked for at most twice a second, so it would only blur the counts.
 */
export async function servicesFor(store: CountedStore, claims: AccessTokenClaims): Promise<Services> {
  const { database, blobs } = store;
  const clock = () => new Date();
  await provisionUser({ database, clock, welcomeUser: ensurePersonalShare }, claims);
  const actor = await createActorDirectory({ database, clock, welcomeUser: ensurePersonalShare }).actorOf(claims);
  return {
    actors: { actorOf: async () => actor },
    auditTrail: new AuditTrail({ database, clock, log: createLog("silent") }),
    apiKeys: createApiKeyDirectory({ database, clock, log: createLog("silent"), pepper: "growth" }),
    blobs,
    clientAddress: createClientAddress([]),
    clock,
    database,
    dnsLookup: createDnsLookup({ resolvers: [], hosts: new Map(), networks: [] }),
    settings: createSettingDirectory({
      database,
      defaults: { "users.inactive_after_days": 90, "validation.challenge_ttl": 3600 },
    }),
    validation: { expiryHours: 72, challengeTtlSeconds: async () => 3600, checks: createValidationChecks() },
    externalUrl: "http://scai.test",
    recentFiles: new RecentFiles({ database, clock, log: createLog("silent") }),
    roles: createRoleDirectory({ database, clock }),
    mail: createMailTransport({ kind: "none" }),
    sessions: new SessionLog({ database, clock, log: createLog("silent") }),
    limiter: {
      limits: { token: 0, user: 0, tenant: 1e9, anonymous: 0, piecesPerPoint: 1 },
      take: async () => ({
        isAllowed: true,
        dimension: "tenant",
        unit: "points",
        limit: 1e9,
        remaining: 1e9,
        decidedAt: 0,
        resetAt: 60,
      }),
      refusalOf: () => undefined,
      refusals: new Map(),
      isAlone: false,
      close() {},
    },
    log: createLog("silent"),
    powerDns: createPowerDns({ url: "http://pdns.test", apiKey: "none" }),
    notifier: { shareChanged() {}, onShareChanged: () => () => {}, check: async () => {}, close: async () => {} },
    scaikey: createScaiKeyClient({ url: "http://scaikey.test", clientId: "none", clientSecret: undefined }),
    scaikeyAdmin: createScaiKeyAdmin({ url: "http://scaikey.test", applicationId: "app", exchange: undefined }),
    secretBox: createSecretBox({ current: Buffer.alloc(32), previous: [] }),
    tokens: { verify: async () => claims, verifyCached: () => claims, close() {} },
    webhookSecrets: { configuredCount: 0, current: async () => [], open: () => [], forget() {} },
  };
}
