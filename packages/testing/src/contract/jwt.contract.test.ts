import { buildJwtCorpus } from "@scai/backend/tokens/testing";
import { expect, inject } from "vitest";
import { test, unique } from "../index.ts";

// S8 of the quality goals over HTTP: the corpus of hostile tokens against the server itself.
test("no forged, stale or foreign token gets in, and every good one does", async ({ h }) => {
  const { signingKeys, scaikey } = inject("stack");
  const rs256 = signingKeys.find((key) => key.alg === "RS256");
  const es256 = signingKeys.find((key) => key.alg === "ES256");
  if (rs256 === undefined || es256 === undefined) throw new Error("the development ScaiKey lacks a key");
  const corpus = await buildJwtCorpus(
    { rs256, es256 },
    { scaikeyUrl: scaikey.url, edgeSeconds: 60, subject: unique("usr"), tenantId: unique("tnt") },
  );
  expect(corpus.length).toBeGreaterThanOrEqual(40);
  for (const { name, token, expected } of corpus) {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${h.server.url}/api/v1/users/me`, { headers });
    const allowed = expected === "accept" ? [200] : [401, 431];
    expect(allowed, `${name}: ${response.status} ${await response.text()}`).toContain(response.status);
  }
});
