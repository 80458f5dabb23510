import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json, Outcome, Scenario } from "@scai/sdk-conformance";
import {
  ApiError,
  type ClientOptions,
  type Content,
  type Download,
  IncompleteError,
  logTo,
  modify,
  type Range,
  ScaiClient,
  ScaiError,
} from "../src/index.ts";

/** Plays a scenario against the fault server, and tells it what came of it. */
export async function playScenario(serverUrl: string, scenario: Scenario): Promise<readonly string[]> {
  const { play } = await post(`${serverUrl}/plays/typescript`, scenario.name);
  const log: string[] = [];
  const client = new ScaiClient(clientOptions(scenario, `${serverUrl}/plays/${play}`, log));
  const startedAt = performance.now();
  const came = await perform(client, scenario.call, log).then(
    (result) => ({ result: result === undefined ? null : JSON.parse(JSON.stringify(result)) }),
    (err: unknown) => ({ error: errorOf(err) }),
  );
  const outcome: Outcome = { ...came, durationMs: performance.now() - startedAt, log };
  const { problems } = await post(`${serverUrl}/plays/${play}/outcome`, JSON.stringify(outcome));
  return problems;
}

async function post(url: string, body: string): Promise<{ play: number; problems: string[] }> {
  return JSON.parse(await (await fetch(url, { method: "POST", body })).text());
}

function clientOptions({ client = {} }: Scenario, baseUrl: string, log: string[]): ClientOptions {
  const { log: isLogged, tokens, traceparent, apiKey, ...plain } = client;
  const token = tokens === undefined ? "secret-token" : nextOf(tokens);
  const line = (text: string) => void log.push(text);
  const logged = logTo({ debug: line, warn: line });
  return {
    baseUrl,
    timeoutMs: 5000,
    ...plain,
    ...(apiKey === undefined ? { token } : { apiKey }),
    ...(traceparent === undefined ? {} : { traceparent: () => traceparent }),
    ...(isLogged === undefined
      ? {}
      : { hooks: { ...logged, onRequest: (event) => line(JSON.stringify(event.headers)) } }),
  };
}

/** Hands out the same token until it is asked for another. */
function nextOf(tokens: readonly string[]): (renew: boolean) => string {
  let renewals = 0;
  return (renew) => {
    if (renew) renewals += 1;
    return tokens[renewals] ?? "";
  };
}

/** Makes a call that is told by data. */
export async function perform(client: ScaiClient, call: Scenario["call"], log: string[] = []): Promise<unknown> {
  if (!call.operation.includes(".") && call.operation !== "modify") return performCalls(client, call, log);
  const { operation, path = [], body, query, content, etag, options = {}, read = "value" } = call;
  const { cancelAfterMs, progress, range, ...plain } = options;
  let bytes: number | undefined;
  const all = {
    ...plain,
    ...(range === undefined ? {} : { range: rangeOf(range) }),
    ...(cancelAfterMs === undefined ? {} : { signal: AbortSignal.timeout(cancelAfterMs) }),
    ...(progress === undefined ? {} : { onProgress: (made: { bytes: number }) => (bytes = made.bytes) }),
  };
  if (operation === "modify") {
    const [id = ""] = path;
    return modify(
      () => client.shares.get(id),
      (share) => client.shares.update(id, { name: `${share.name}!` }, { ifMatch: share.etag }),
    );
  }
  const [resource = "", method = ""] = operation.split(".");
  const target: Record<string, unknown> = Object(Reflect.get(client, resource));
  const run = target[method];
  if (typeof run !== "function") throw new Error(`there is no ${operation}`);
  const args = [
    ...path,
    ...(etag === undefined ? [] : [etag]),
    ...(content === undefined ? [] : [contentOf(content)]),
    ...(body === undefined ? [] : [nulls(body)]),
    ...(query === undefined ? [] : [query]),
  ];
  const answer = run.call(target, ...args, all);
  if (read === "raw") return rawOf(await answer.withResponse());
  if (read === "items") return answer.toArray(call.limit);
  if (read === "pages") return pageSizes(answer);
  const value = await answer;
  return isDownload(value) ? downloaded(value, () => bytes) : value;
}

/** What takes several calls; without `local` one after the other, so that the replies fit, and the log has what is left of a download. */
async function performCalls(client: ScaiClient, call: Scenario["call"], log: string[]): Promise<unknown> {
  const { operation, path: [id = ""] = [], query, limit, options = {} } = call;
  const { ifExists, intervalMs, timeoutMs, webSocket: useWebSocket = false } = options;
  if (operation === "waitForZone") {
    const interval = intervalMs === undefined ? {} : { intervalMs };
    return client.waitForZone(id, { ...interval, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
  }
  if (operation === "changes") {
    const pages = [];
    for await (const page of client.changes({ shareId: "", ...query, useWebSocket })) {
      if (pages.push(page) === limit) break;
    }
    return pages;
  }
  const target = { shareId: id };
  if (operation === "uploadFolder") return client.uploadFolder(call.local ?? "", target);
  if (call.local !== undefined) {
    return operation === "uploadFile" ? client.uploadFile(call.local, target) : client.downloadFile(id, call.local);
  }
  const directory = await mkdtemp(join(tmpdir(), "scai-scenario-"));
  const local = join(directory, call.file?.name ?? "digits.txt");
  try {
    if (call.file !== undefined) {
      await writeFile(local, words(call.file));
      return await client.uploadFile(local, target, { parallel: 1, ...(ifExists === undefined ? {} : { ifExists }) });
    }
    await client.downloadFile(id, local, { parallel: 1 }).finally(async () => log.push(...(await readdir(directory))));
    return { text: await readFile(local, "utf8"), left: log };
  } finally {
    await rm(directory, { recursive: true });
  }
}

function words({ seed, lengthBytes }: { readonly seed: number; readonly lengthBytes: number }): Uint8Array {
  const made = new Uint32Array(Math.ceil(lengthBytes / 4));
  let x = seed | 0;
  for (let i = 0; i < made.length; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    made[i] = x;
  }
  return new Uint8Array(made.buffer, 0, lengthBytes);
}

function rangeOf({ start, end, last }: { start?: number; end?: number; last?: number }): Range {
  if (last !== undefined) return { last };
  return { start: start ?? 0, ...(end === undefined ? {} : { end }) };
}

function contentOf({ text, stream, streamMaker }: NonNullable<Scenario["call"]["content"]>): Content {
  if (text !== undefined) return new TextEncoder().encode(text);
  if (streamMaker !== undefined) return () => chunks(streamMaker);
  return chunks(stream ?? []);
}

async function* chunks(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

function nulls(body: { readonly [name: string]: Json }): Record<string, Json> {
  const isNull = (value: Json) => typeof value === "object" && value !== null && "$null" in value;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, isNull(value) ? null : value]));
}

function rawOf({ response }: { response: { status: number; headers: Headers; requestId: string | undefined } }) {
  return { status: response.status, requestId: response.requestId, etag: response.headers.get("etag") };
}

async function pageSizes(list: { pages(): AsyncIterable<{ items: unknown[] }> }): Promise<number[]> {
  const sizes: number[] = [];
  for await (const page of list.pages()) sizes.push(page.items.length);
  return sizes;
}

function isDownload(value: unknown): value is Download {
  return typeof value === "object" && value !== null && "stream" in value;
}

async function downloaded(download: Download, progress: () => number | undefined) {
  const { status, offset, totalBytes, etag, contentType, fileName } = download;
  return { status, offset, totalBytes, etag, contentType, fileName, text: await download.text(), progress: progress() };
}

/** An error in the words that every SDK's runner uses. */
export function errorOf(err: unknown): NonNullable<Outcome["error"]> {
  if (!(err instanceof ScaiError)) return { kind: "Foreign", message: String(err) };
  if (err instanceof IncompleteError) return { kind: "Connection" };
  if (err.constructor === ScaiError) return { kind: "Invalid" };
  const kind = err.name.replace(/Error$/, "");
  if (!(err instanceof ApiError)) return { kind, message: err.message };
  const { status, code, requestId, detail, retryAfterSeconds, issues } = err;
  const told = { status, code, requestId, detail, retryAfterSeconds, issues };
  return { kind, ...JSON.parse(JSON.stringify(told)) };
}
