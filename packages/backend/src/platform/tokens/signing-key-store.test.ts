import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type SigningKeyEvent, SigningKeyStore } from "./signing-key-store.ts";
import { generateSigningKey } from "./testing/generate-signing-key.ts";
import { IdentityProviderUnavailableError } from "./token-errors.ts";
import { TOKEN_LIMITS } from "./token-limits.ts";

const first = (await generateSigningKey("ES256", "first")).publicJwk;
const second = (await generateSigningKey("ES256", "second")).publicJwk;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function respond(...jwks: object[]): () => Promise<Response> {
  return async () => new Response(JSON.stringify({ keys: jwks }));
}

async function refuse(): Promise<Response> {
  throw new TypeError("fetch failed", { cause: new Error("ECONNREFUSED") });
}

function hang(): Promise<Response> {
  return new Promise(() => undefined);
}

function setUp(answer: () => Promise<Response>) {
  const fetch = vi.fn<typeof globalThis.fetch>().mockImplementation(answer);
  const events: SigningKeyEvent[] = [];
  const store = new SigningKeyStore({
    url: "https://id.example/.well-known/jwks.json",
    clock: () => new Date(),
    fetch,
    limits: TOKEN_LIMITS,
    onEvent: (event) => events.push(event),
  });
  return { store, fetch, events };
}

test("any number of first requests share one fetch", async () => {
  const { store, fetch } = setUp(respond(first));
  const found = await Promise.all(Array.from({ length: 50 }, () => store.find("ES256", "first")));
  expect(new Set(found).size).toBe(1);
  expect(found[0]?.keyId).toBe("first");
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("keys are renewed in the background before their period ends", async () => {
  const { store, fetch } = setUp(respond(first));
  const key = await store.find("ES256", "first");
  fetch.mockImplementation(hang);
  await vi.advanceTimersByTimeAsync(4 * MINUTE);
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(await store.find("ES256", "first")).toBe(key);
});

test("a withdrawn key stops within the period, without a request asking, and one that came in is there", async () => {
  const { store, fetch } = setUp(respond(first));
  const key = await store.find("ES256", "first");
  fetch.mockImplementation(respond(second));
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(store.isUsable(key!, Date.now())).toBe(false);
  expect((await store.find("ES256", "second"))?.keyId).toBe("second");
  expect(await store.find("ES256", "first")).toBeUndefined();
});

test("a key replaced under its own name stops too", async () => {
  const { store, fetch } = setUp(respond(first));
  const key = await store.find("ES256", "first");
  fetch.mockImplementation(respond({ ...second, kid: "first" }));
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(store.isUsable(key!, Date.now())).toBe(false);
  expect(await store.find("ES256", "first")).not.toBe(key);
});

test("after a time in which no timer ran, the first request waits for one fetch rather than trust an old key", async () => {
  const { store, fetch } = setUp(respond(first));
  const key = await store.find("ES256", "first");
  fetch.mockImplementation(respond(second));
  vi.setSystemTime(Date.now() + 5 * MINUTE);
  expect(store.isUsable(key!, Date.now())).toBe(false);
  expect(await store.find("ES256", "first")).toBeUndefined();
  expect(fetch).toHaveBeenCalledTimes(2);
});

test("while ScaiKey is down the keys serve on, no request waits, and it is asked every 30 s", async () => {
  const { store, fetch, events } = setUp(respond(first));
  const key = await store.find("ES256", "first");
  fetch.mockImplementation(refuse);
  await vi.advanceTimersByTimeAsync(4 * MINUTE);
  fetch.mockImplementation(hang);
  for (let second = 0; second < 30; second++) {
    expect(store.isUsable(key!, Date.now())).toBe(true);
    expect(await store.find("ES256", "first")).toBe(key);
    await vi.advanceTimersByTimeAsync(SECOND);
  }
  expect(fetch).toHaveBeenCalledTimes(3);
  expect(await store.find("ES256", "first")).toBe(key);
  expect(events.at(-1)).toEqual({
    kind: "keys_refresh_failed",
    reason: "fetch failed: ECONNREFUSED",
    keysKept: 1,
  });
});

test("an outage of an hour costs one fetch per 30 s; when ScaiKey is back its keys count again", async () => {
  const { store, fetch } = setUp(respond(first));
  const key = await store.find("ES256", "first");
  fetch.mockImplementation(refuse).mockClear();
  for (let minute = 0; minute < 60; minute++) {
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await store.find("ES256", "first")).toBe(key);
  }
  expect(fetch.mock.calls.length).toBeLessThanOrEqual(120);
  fetch.mockImplementation(respond(second));
  await vi.advanceTimersByTimeAsync(30 * SECOND);
  expect(await store.find("ES256", "first")).toBeUndefined();
});

test("keys do not outlive a day of silence", async () => {
  const { store, fetch } = setUp(respond(first));
  await store.find("ES256", "first");
  fetch.mockImplementation(refuse);
  await vi.advanceTimersByTimeAsync(24 * HOUR - MINUTE);
  expect(await store.find("ES256", "first")).toBeDefined();
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  await expect(store.find("ES256", "first")).rejects.toThrow(IdentityProviderUnavailableError);
});

test.each([
  ["no key", '{"keys":[]}'],
  ["no usable key", '{"keys":[{"kty":"oct","k":"AA","kid":"first"}]}'],
  ["a page", "<html>"],
  ["a repeated member", '{"keys":[],"keys":[]}'],
])("an answer with %s leaves the keys as they were", async (_name, body) => {
  const { store, fetch, events } = setUp(respond(first));
  const key = await store.find("ES256", "first");
  fetch.mockImplementation(async () => new Response(body));
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(await store.find("ES256", "first")).toBe(key);
  expect(events.at(-1)).toMatchObject({ kind: "keys_refresh_failed", reason: "no usable key in the answer" });
});

test("1,000 unknown kids cause one fetch in 30 s, one by one or at once", async () => {
  const { store, fetch } = setUp(respond(first));
  await store.find("ES256", "first");
  await vi.advanceTimersByTimeAsync(30 * SECOND);
  fetch.mockClear();
  await Promise.all(Array.from({ length: 500 }, (_, index) => store.find("ES256", `at-once-${index}`)));
  for (let index = 0; index < 500; index++) expect(await store.find("ES256", `unknown-${index}`)).toBeUndefined();
  expect(fetch).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(30 * SECOND - 1);
  await store.find("ES256", "unknown");
  expect(fetch).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  await store.find("ES256", "unknown");
  expect(fetch).toHaveBeenCalledTimes(2);
});

test("a new key is found at once if the last fetch is 30 s ago", async () => {
  const { store, fetch } = setUp(respond(first));
  await store.find("ES256", "first");
  await vi.advanceTimersByTimeAsync(30 * SECOND);
  fetch.mockImplementation(respond(first, second));
  expect((await store.find("ES256", "second"))?.keyId).toBe("second");
});

test("whether ScaiKey has an unknown key cannot be said while it is down", async () => {
  const { store, fetch } = setUp(respond(first));
  await store.find("ES256", "first");
  fetch.mockImplementation(refuse);
  await vi.advanceTimersByTimeAsync(30 * SECOND);
  await expect(store.find("ES256", "second")).rejects.toThrow(IdentityProviderUnavailableError);
  expect((await store.find("ES256", "first"))?.keyId).toBe("first");
});

test("a server started before ScaiKey asks at most once a second and works as soon as ScaiKey does", async () => {
  const { store, fetch } = setUp(refuse);
  for (let index = 0; index < 20; index++) {
    await expect(store.find("ES256", "first")).rejects.toThrow(IdentityProviderUnavailableError);
  }
  expect(fetch).toHaveBeenCalledTimes(1);
  fetch.mockImplementation(respond(first));
  await vi.advanceTimersByTimeAsync(SECOND);
  expect((await store.find("ES256", "first"))?.keyId).toBe("first");
  expect(fetch).toHaveBeenCalledTimes(2);
});

test("a closed store leaves no timer behind", async () => {
  const { store } = setUp(respond(first));
  await store.find("ES256", "first");
  expect(vi.getTimerCount()).toBe(1);
  store.close();
  expect(vi.getTimerCount()).toBe(0);
});
