import { setTimeout as sleep } from "node:timers/promises";
import { createDatabase, migrateDatabase, users } from "@scai/db";
import { requestToken } from "@scai/local-stack";
import { unique } from "@scai/testing";
import { eq } from "drizzle-orm";
import { test as base, expect, inject } from "vitest";
import { type Caller, call, madeBy, putUnderLoad } from "./testing/load.ts";
import { startOwnService } from "./testing/own-service.ts";
import { environment, startApi, stop } from "./testing/server-process.ts";
import { startTcpProxy } from "./testing/tcp-proxy.ts";

// Each service is taken away from a server under load: frozen, so that connections stay open and nothing answers, and killed. For as
// many seconds as SCAI_OUTAGE_SECONDS says, and at least until the server has noticed. Between the server and S3 and PowerDNS, which other
// tests use too, is something that passes on nothing, or refuses.

const outageMs = Number(process.env["SCAI_OUTAGE_SECONDS"] ?? 1) * 1000;
const hangMs = 5_000;
const recoveryMs = 5_000;
const timeout = 120_000 + 3 * outageMs;

const ways = ["freeze", "kill"] as const;

// One server over one set of services for all outages, which come one after the other.
// biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that a fixture needs from this pattern
const test = base.extend("world", { scope: "file" }, async ({}, { onCleanup }) => {
  const [mariadb, redis, scaikey] = await Promise.all([
    startOwnService("mariadb"),
    startOwnService("redis"),
    startOwnService("scaikey"),
  ]);
  const { s3: storage, powerdns } = inject("stack");
  const [s3, pdns] = await Promise.all([behindProxy(storage.endpoint), behindProxy(powerdns.apiUrl)]);
  const databaseUrl = mariadb.address.url;
  const database = createDatabase({ url: databaseUrl, poolSize: 2 });
  await migrateDatabase(database);
  // From now on each commit is with the operating system, which a killed process leaves behind.
  await database.db.execute("set global innodb_flush_log_at_trx_commit = 2");
  const { url: scaikeyUrl, service } = scaikey.address;
  const server = await startApi(
    environment(databaseUrl, {
      REDIS_URL: redis.address.url,
      SCAIKEY_URL: scaikeyUrl,
      SCAIKEY_SYNC_CLIENT_ID: service.clientId,
      SCAIKEY_SYNC_CLIENT_SECRET: service.clientSecret,
      BLOB_STORE: "s3",
      S3_ENDPOINT: s3.url,
      S3_REGION: storage.region,
      S3_BUCKET: storage.bucket,
      S3_ACCESS_KEY_ID: storage.accessKeyId,
      S3_SECRET_ACCESS_KEY: storage.secretAccessKey,
      PDNS_API_URL: pdns.url,
      RATE_LIMIT_TOKEN_PER_MINUTE: "0",
      RATE_LIMIT_USER_PER_MINUTE: "0",
      RATE_LIMIT_TENANT_PER_MINUTE: "1000000",
    }),
  );
  onCleanup(async () => {
    await stop(server);
    await database.close();
    await Promise.all([mariadb, redis, scaikey, s3, pdns].map((each) => each.close()));
  });
  const url = `${server.url}/api/v1`;
  const as = async (who: string, scope?: string): Promise<Caller> => {
    const token = await requestToken(scaikeyUrl, who, scope === undefined ? {} : { scope });
    return { url, headers: { authorization: `Bearer ${token}` } };
  };
  const alice = await as("alice");
  await call(alice, "GET /users/me");
  await database.db.update(users).set({ adminRole: "tenant_admin" }).where(eq(users.scaikeyId, "usr_alice"));
  const olivia = await as("olivia", "dns:read dns:write admin:*");
  await call(olivia, "GET /users/me");
  await database.db.update(users).set({ adminRole: "super_admin" }).where(eq(users.scaikeyId, "usr_olivia"));
  const admin = await as("alice", "tenant:admin");
  for (const [who, what] of [
    [admin, "GET /admin/users"],
    [olivia, "GET /admin/nameservers"],
  ] as const)
    await expect.poll(async () => (await call(who, what)).status, { timeout: 5_000 }).toBe(200);
  const { id: shareId } = madeBy(await call(alice, "POST /shares", { name: "Outages", type: "project" }));
  return { alice, admin, as, server, shareId, zoneId: await zoneOf(olivia), olivia, mariadb, redis, scaikey, s3, pdns };
});

/** A service that others use too, as something between can take it away. */
async function behindProxy(address: string) {
  const url = new URL(address);
  const proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port) });
  url.host = `127.0.0.1:${proxy.port}`;
  return { ...proxy, url: url.href.replace(/\/$/, "") };
}

/** A zone of an operator's, which needs no proof of whose the name is. */
async function zoneOf(operator: Caller): Promise<string> {
  expect(
    (await call(operator, "PUT /admin/nameservers", { nameServers: ["ns1.scai.test", "ns2.scai.test"] })).status,
  ).toBe(200);
  return madeBy(await call(operator, "POST /domains", { name: `${unique("outage").replace("_", "-")}.test` })).id;
}

/** Takes a service away under load and brings it back. Fails when a promise that holds for every outage is broken. */
async function outage(
  { alice, shareId }: { readonly alice: Caller; readonly shareId: string },
  takeAway: () => Promise<() => Promise<void>>,
  meanwhile: () => Promise<void>,
) {
  const ready = async () => (await call(alice, "GET /health/ready")).status;
  await using load = putUnderLoad(alice, shareId);
  await sleep(300);
  const bringBack = await takeAway();
  try {
    const noticed = expect.poll(ready, { timeout: hangMs, interval: 20 }).toBe(503);
    await Promise.all([sleep(outageMs), meanwhile(), noticed]);
    const { status, ms } = await call(alice, "GET /health/live");
    expect([status, ms < hangMs]).toEqual([200, true]);
  } finally {
    await bringBack();
  }
  const back = performance.now();
  await expect.poll(ready, { timeout: recoveryMs, interval: 20 }).toBe(200);
  const served = load.answers.length;
  const servedAgain = () => load.answers.slice(served).filter(({ status }) => status < 300).length;
  await expect.poll(servedAgain, { timeout: recoveryMs, interval: 20 }).toBeGreaterThan(8);
  expect(performance.now() - back).toBeLessThan(recoveryMs);

  await load[Symbol.asyncDispose]();
  for (const answer of load.answers) {
    expect(answer.ms, answer.what).toBeLessThan(hangMs);
    if (answer.status === 503) expect(answer.retryAfter, answer.what).toBe("2");
  }
  for (const [fileId, content] of load.acknowledged) {
    const response = await fetch(`${alice.url}/files/${fileId}/content`, { headers: alice.headers });
    expect([response.status, await response.text()]).toEqual([200, content]);
  }
  return new Set(load.answers.map(({ status }) => status));
}

test.for(ways)(
  "ScaiKey, after a %s: who has a token works on, and what needs ScaiKey says when to try again",
  {
    timeout,
  },
  async (how, { world }) => {
    const newcomer = await world.as(how === "freeze" ? "bob" : "carol");
    const statuses = await outage(world, world.scaikey[how], async () => {
      expect((await call(newcomer, "GET /users/me")).status).toBe(200);
      const refused = await Promise.all([
        call(world.admin, "POST /admin/users", { email: "new@acme.example" }),
        call(world.alice, "POST /auth/refresh", { refresh_token: "rt" }),
      ]);
      for (const { what, status, retryAfter, ms } of refused) {
        expect([what, status, retryAfter]).toEqual([what, 503, "2"]);
        expect(ms).toBeLessThan(hangMs);
      }
    });
    expect(statuses).toEqual(new Set([200, 201]));
  },
);

test.for(ways)(
  "Redis, after a %s: everything is served, and rates are limited all the same",
  {
    timeout,
  },
  async (how, { world }) => {
    const made = await call(world.alice, "POST /api-keys", { name: how, rateLimitPerMinute: 5 });
    const { key } = Object(made.body).data;
    const machine: Caller = { url: world.alice.url, headers: { "x-api-key": key } };
    const statuses = await outage(world, world.redis[how], async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => call(machine, "GET /users/me")));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    });
    expect(statuses).toEqual(new Set([200, 201]));
    await expect
      .poll(
        async () => {
          await call(world.alice, "GET /users/me");
          const metrics = await (await fetch(`${world.server.url}/metrics`)).text();
          return metrics.split("\n").find((line) => line.startsWith("scai_rate_limit_is_local"));
        },
        { timeout: recoveryMs },
      )
      .toBe("scai_rate_limit_is_local 0");
  },
);

test.for(ways)(
  "MariaDB, after a %s: callers are told within seconds when to try again, and nothing that they were told is lost",
  {
    timeout,
  },
  async (how, { world }) => {
    const statuses = await outage(world, world.mariadb[how], async () => {
      const { status, retryAfter, ms } = await call(world.alice, "GET /shares");
      expect([status, retryAfter]).toEqual([503, "2"]);
      expect(ms).toBeLessThan(hangMs);
      // Nobody waits for what is known to be silent, once it is known.
      await expect
        .poll(async () => (await call(world.alice, "GET /shares")).ms, { timeout: 2 * hangMs, interval: 0 })
        .toBeLessThan(hangMs / 2);
      expect((await fetch(`${world.server.url}/metrics`)).status).toBe(200);
    });
    expect(statuses).toEqual(new Set([200, 201, 503]));
  },
);

test.for(["freeze", "cut"] as const)(
  "S3 and PowerDNS, after a %s: what needs them says when to try again, the rest goes on, and zones hold what was acknowledged",
  {
    timeout,
  },
  async (how, { world }) => {
    const { alice, olivia, shareId, zoneId, s3, pdns } = world;
    const records = `/domains/${zoneId}/records`;
    const add = (name: string) => call(olivia, `POST ${records}`, { name, type: "A", content: "192.0.2.1" });
    expect((await add(`before-${how}`)).status).toBe(201);
    const takeAway = async () => {
      await Promise.all([s3[how](), pdns[how]()]);
      return async () => void (await Promise.all([s3.mend(), pdns.mend()]));
    };
    const statuses = await outage(world, takeAway, async () => {
      const form = new FormData();
      form.set("shareId", shareId);
      form.set("file", new Blob([unique("content")]), unique("file"));
      const refused = await Promise.all([
        call(alice, "POST /files", form),
        call(olivia, `GET ${records}`),
        add(`meanwhile-${how}`),
      ]);
      for (const { what, status, retryAfter, ms } of refused) {
        expect([what, status, retryAfter]).toEqual([what, 503, "2"]);
        expect(ms, what).toBeLessThan(hangMs);
      }
      expect((await call(alice, "GET /shares")).status).toBe(200);
    });
    expect(statuses).toEqual(new Set([200, 201, 503]));
    expect((await add(`after-${how}`)).status).toBe(201);
    const { body } = await call(olivia, `GET ${records}?limit=100`);
    const names = JSON.stringify(body);
    for (const when of ["before", "after"]) expect(names).toContain(`${when}-${how}`);
  },
);
