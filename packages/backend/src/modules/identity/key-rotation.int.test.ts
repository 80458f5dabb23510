import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requestToken, type Stack, startStack } from "@scai/local-stack";
import { test as base, unique } from "@scai/testing";
import { generateKeyPair, SignJWT } from "jose";
import { expect } from "vitest";
import { serveVariant, type Variant } from "../../http/testing/serve-variant.ts";
import { createScaiKeyClient, createTokenVerifier } from "../../index.ts";

// S9 of the quality goals through the server, with a ScaiKey of its own: rotation is nobody else's business.

interface Setup {
  readonly stack: Stack<"scaikey">;
  readonly scaikeyUrl: string;
  readonly variant: Variant;
  /** How often the keys were fetched. */
  readonly fetches: () => number;
  /** Makes the server's clock go this much ahead. */
  readonly advance: (seconds: number) => void;
}

const test = base.extend("setup", async ({ server }, { onCleanup }): Promise<Setup> => {
  const directory = await mkdtemp(join(tmpdir(), "scai-rotation-"));
  const stack = await startStack({ directory, durability: "fast", s3: false, services: ["scaikey"] });
  const { url, server: client } = stack.scaikey;
  let fetches = 0;
  let ahead = 0;
  const tokens = createTokenVerifier({
    scaikeyUrl: url,
    clock: () => new Date(Date.now() + ahead * 1000),
    fetch: (...request) => {
      fetches += 1;
      return fetch(...request);
    },
  });
  const variant = await serveVariant(server.services, { tokens, scaikey: createScaiKeyClient({ url, ...client }) });
  onCleanup(async () => {
    await variant.close();
    tokens.close();
    await stack.stop();
    await rm(directory, { recursive: true });
  });
  return {
    stack,
    scaikeyUrl: url,
    variant,
    fetches: () => fetches,
    advance: (seconds) => {
      ahead += seconds;
    },
  };
});

async function statusOf(variant: Variant, token: string): Promise<number> {
  const response = await fetch(`${variant.url}/api/v1/users/me`, { headers: { authorization: `Bearer ${token}` } });
  await response.body?.cancel();
  return response.status;
}

async function rotate(scaikeyUrl: string): Promise<void> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
  expect((await fetch(`${scaikeyUrl}/dev/keys/rotate`, init)).status).toBe(200);
}

test("ScaiKey changes its keys under load, and no request fails", async ({ setup }) => {
  const { scaikeyUrl, variant, fetches, advance } = setup;
  const algorithms = ["RS256", "ES256"] as const;
  const before = await Promise.all(algorithms.map((algorithm) => requestToken(scaikeyUrl, "alice", { algorithm })));
  for (const token of before) expect(await statusOf(variant, token)).toBe(200);
  expect(fetches()).toBe(1);
  advance(31); // a server that asked for keys a moment ago does not ask again for half a minute

  const inUse = [...before];
  const statuses: number[] = [];
  let goesOn = true;
  const load = Array.from({ length: 8 }, async (_, i) => {
    for (let turn = i; goesOn; turn++) statuses.push(await statusOf(variant, inUse[turn % inUse.length] ?? ""));
  });
  await rotate(scaikeyUrl);
  for (let i = 0; i < 20; i++) {
    const algorithm = algorithms[i % 2] ?? "RS256";
    inUse.push(await requestToken(scaikeyUrl, i % 3 === 0 ? "bob" : "alice", { algorithm }));
  }
  const seen = statuses.length;
  await expect.poll(() => statuses.length, { timeout: 10_000 }).toBeGreaterThan(seen + 200);
  goesOn = false;
  await Promise.all(load);
  expect(variant.log.filter(({ level }) => level === "error")).toEqual([]);
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(fetches()).toBe(2);
});

test("a thousand keys that ScaiKey does not have are one question to it, and nobody waits for them", {
  timeout: 60_000,
}, async ({ setup }) => {
  const { scaikeyUrl, variant, fetches, advance } = setup;
  const good = await requestToken(scaikeyUrl, "alice");
  expect(await statusOf(variant, good)).toBe(200);
  advance(31);
  const { privateKey } = await generateKeyPair("ES256");
  const forged = (keyId: string) =>
    new SignJWT({ tenant_id: "tnt_acme", scope: "files:read" })
      .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: keyId })
      .setSubject("usr_alice")
      .setIssuer(scaikeyUrl)
      .setIssuedAt()
      .setExpirationTime("1h")
      .sign(privateKey);
  const tokens = await Promise.all(Array.from({ length: 1000 }, () => forged(unique("kid"))));
  const asked = fetches();
  for (let i = 0; i < tokens.length; i += 50) {
    const statuses = await Promise.all([good, ...tokens.slice(i, i + 50)].map((token) => statusOf(variant, token)));
    expect([statuses[0], new Set(statuses.slice(1))]).toEqual([200, new Set([401])]);
  }
  expect(fetches() - asked).toBeLessThanOrEqual(1);
});

test("when ScaiKey is away its keys serve on, and a key that it may have made since is undecided", async ({
  setup,
}) => {
  const { stack, scaikeyUrl, variant, advance } = setup;
  const [known, unseen] = [await requestToken(scaikeyUrl, "alice"), await requestToken(scaikeyUrl, "bob")];
  expect(await statusOf(variant, known)).toBe(200);
  const { privateKey } = await generateKeyPair("ES256");
  const foreign = await new SignJWT({ tenant_id: "tnt_acme", scope: "files:read" })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: unique("kid") })
    .setSubject("usr_alice")
    .setIssuer(scaikeyUrl)
    .setIssuedAt()
    .setExpirationTime("2h")
    .sign(privateKey);
  await stack.stop();
  advance(600); // past the five minutes for which fetched keys count as current
  for (const token of [known, unseen]) expect(await statusOf(variant, token)).toBe(200);
  expect(await statusOf(variant, foreign)).toBe(503);
  expect(await statusOf(variant, known)).toBe(200);
});
