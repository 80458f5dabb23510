import { test } from "@scai/testing";
import { expect } from "vitest";
import { createClientAddress } from "./client-address.ts";
import { serveVariant } from "./testing/serve-variant.ts";

const through = (url: string, key: string, forwardedFor: string) =>
  fetch(`${url}/api/v1/users/me`, { headers: { "x-api-key": key, "x-forwarded-for": forwardedFor } });

test("the network of a key is held against the address that a trusted proxy tells, and only then", async ({ h }) => {
  const { key } = await h.apiKey({ ipAllowlist: ["203.0.113.0/24"] });
  const clientAddress = createClientAddress(["127.0.0.0/8"]);
  const variant = await serveVariant(h.server.services, { clientAddress });
  try {
    expect((await through(variant.url, key, "203.0.113.7")).status).toBe(200);
    expect((await through(variant.url, key, "203.0.113.7, 198.51.100.1")).status).toBe(403);
    expect((await through(variant.url, key, "198.51.100.1, 203.0.113.7, 127.0.0.2")).status).toBe(200);
    expect((await through(h.server.url, key, "203.0.113.7")).status).toBe(403);
  } finally {
    await variant.close();
  }
});
