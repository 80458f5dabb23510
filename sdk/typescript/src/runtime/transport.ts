import { version } from "../generated/version.ts";
import { type Answered, ApiPromise, type RawResponse } from "./api-promise.ts";
import { type Body, randomHex } from "./body.ts";
import { type Credentials, credentialsOf } from "./credentials.ts";
import { Download, rangeHeader, type Watch } from "./download.ts";
import {
  ApiError,
  apiError,
  CanceledError,
  ConnectionError,
  DecodeError,
  RedirectError,
  ScaiError,
  TimeoutError,
} from "./errors.ts";
import { quoteEtag } from "./etag.ts";
import { type RequestEvent, redacted } from "./hooks.ts";
import type { ClientOptions, DownloadOptions, IfMatchOptions, RequestOptions } from "./options.ts";
import { type PageOf, Pager } from "./pager.ts";
import { type QueryValue, queryString } from "./path.ts";
import { delayBeforeRetry, sleep } from "./retry.ts";

/** What a method of a resource asks for. */
export interface Call {
  readonly verb: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue>> | undefined;
  readonly body?: Body | undefined;
  /** `always`: it may be sent again. `key`: it may, with the same Idempotency-Key. */
  readonly repeat?: "always" | "key";
  readonly isAnonymous?: true;
  /** The answer stands for itself, without `data` around it. */
  readonly isBare?: true;
}

/** Sends calls: everything that is the same for all of them. */
export class Transport {
  readonly #options: ClientOptions;
  readonly #base: string;
  readonly #credentials: Credentials;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#base = apiUrl(options.baseUrl);
    this.#credentials = credentialsOf(options);
  }

  /** Where the live events are. */
  get webSocketUrl(): string {
    return `${this.#base.replace(/^http/, "ws")}/ws`;
  }

  /** The token that calls go with; undefined when they go with something else. */
  async bearerToken(renew: boolean): Promise<string | undefined> {
    const { authorization = "" } = await this.#credentials.headers(renew && this.#credentials.canRenew);
    return /^Bearer (.+)$/.exec(authorization)?.[1];
  }

  /** A call that answers JSON, or nothing. */
  call<Data>(call: Call, options: RequestOptions = {}): ApiPromise<Data> {
    return new ApiPromise(this.#exchange(call, options, {}, readJson<Data>(call)));
  }

  /** The same, unless what you have is current: then null. */
  callIfChanged<Data>(call: Call, etag: string, options: RequestOptions = {}): ApiPromise<Data | null> {
    const headers = { "if-none-match": quoteEtag(etag) };
    return new ApiPromise(this.#exchange(call, options, headers, readJson<Data | null>(call)));
  }

  list<Item, Page extends PageOf<Item>>(call: Call, options: RequestOptions = {}): Pager<Item, Page> {
    return new Pager((cursor) =>
      this.call<Page>(cursor === undefined ? call : { ...call, query: { ...call.query, cursor } }, options),
    );
  }

  /** A call that answers content. What fails after the first bytes is the reader's to see. */
  download(call: Call, options: DownloadOptions = {}): ApiPromise<Download> {
    const headers = {
      accept: "*/*",
      ...(options.range === undefined ? {} : { range: rangeHeader(options.range) }),
      ...(options.ifRange === undefined ? {} : { "if-range": quoteEtag(options.ifRange) }),
    };
    return new ApiPromise(
      this.#exchange(call, options, headers, async (response, watch) =>
        answered(new Download(response, watch, options.onProgress), response),
      ),
    );
  }

  downloadIfChanged(call: Call, etag: string, options: DownloadOptions = {}): ApiPromise<Download | null> {
    const headers = { accept: "*/*", "if-none-match": quoteEtag(etag) };
    return new ApiPromise(
      this.#exchange(call, options, headers, async (response, watch) => {
        if (response.status !== 304) return answered(new Download(response, watch, options.onProgress), response);
        watch.done();
        return answered(null, response);
      }),
    );
  }

  /** Tries until there is an answer, or no use in trying. */
  async #exchange<Data>(
    call: Call,
    options: RequestOptions & IfMatchOptions,
    headers: Record<string, string>,
    read: Read<Data>,
  ): Promise<Answered<Data>> {
    const { hooks, maxRetries = 2, maxRetryAfterMs = 60_000 } = this.#options;
    const callId = randomHex(8);
    const key = call.repeat === "key" ? (options.idempotencyKey ?? randomHex(16)) : undefined;
    const sent = {
      ...headers,
      ...(key === undefined ? {} : { "idempotency-key": key }),
      ...(options.ifMatch === undefined ? {} : { "if-match": quoteEtag(options.ifMatch) }),
    };
    const canRepeat = call.body?.canRepeat !== false;
    const retries = canRepeat && call.repeat !== undefined ? (options.maxRetries ?? maxRetries) : 0;
    const canRenew = canRepeat && call.isAnonymous !== true && this.#credentials.canRenew;
    let renewals = 0;
    for (let attempt = 0, renew = false; ; ) {
      const request = await this.#request(call, options, sent, renew);
      const event = { callId, method: call.verb, url: request.url, headers: redacted(request.headers), attempt };
      try {
        return await this.#try(call, options, request, event, read);
      } catch (err) {
        renew = canRenew && renewals === 0 && err instanceof ApiError && err.status === 401;
        if (renew) {
          renewals += 1;
          continue;
        }
        const delayMs = attempt < retries ? delayBeforeRetry(err, attempt, maxRetryAfterMs) : undefined;
        if (delayMs === undefined) throw err;
        hooks?.onRetry?.({ ...event, error: err, delayMs });
        await sleep(delayMs, options.signal);
        attempt += 1;
      }
    }
  }

  async #request(call: Call, options: RequestOptions, sent: Record<string, string>, renew: boolean) {
    const traceparent = options.traceparent ?? this.#options.traceparent?.();
    const credentials = call.isAnonymous === true ? {} : await this.#credentials.headers(renew);
    const headers = new Headers({
      accept: "application/json",
      ...(isBrowser
        ? {}
        : { "user-agent": [this.#options.userAgent, `scai-typescript/${version}`].filter(Boolean).join(" ") }),
      ...(call.body?.contentType === undefined ? {} : { "content-type": call.body.contentType }),
      ...(traceparent === undefined ? {} : { traceparent }),
      ...this.#options.headers,
      ...sent,
      ...credentials,
    });
    for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
    return { url: `${this.#base}${call.path}${queryString(call.query)}`, headers };
  }

  /** One try. The clock runs until the answer was read, or, for content, whenever more of it is awaited. */
  async #try<Data>(
    { verb, body }: Call,
    options: RequestOptions,
    { url, headers }: { readonly url: string; readonly headers: Headers },
    event: RequestEvent,
    read: Read<Data>,
  ): Promise<Answered<Data>> {
    const { hooks, fetch: send = fetch } = this.#options;
    const timeoutMs = (options.timeoutMs ?? this.#options.timeoutMs ?? 60_000) + slowestMsOf(body);
    const clock = new Clock(timeoutMs, options.signal);
    const startedAt = performance.now();
    try {
      hooks?.onRequest?.(event);
      const made = body?.make(() => clock.alive());
      const response = await send(url, {
        method: verb,
        headers,
        signal: clock.signal,
        ...redirection(made),
        ...(made === undefined ? {} : { body: made }),
        ...(made instanceof ReadableStream ? { duplex: "half" } : {}),
      });
      const requestId = response.headers.get("x-request-id") ?? undefined;
      hooks?.onResponse?.({ ...event, status: response.status, requestId, durationMs: performance.now() - startedAt });
      await refuse(response);
      return await read(response, clock);
    } catch (err) {
      clock.done();
      throw clock.explain(err);
    }
  }
}

/** A browser says what it is itself; another name would cost every call a preflight. */
const isBrowser = "document" in globalThis || "importScripts" in globalThis;

type Read<Data> = (response: Response, watch: Watch) => Promise<Answered<Data>>;

/** Ends a try when its time is over or its caller wants no more, and says which. */
class Clock implements Watch {
  readonly #controller = new AbortController();
  readonly #timeoutMs: number;
  readonly #caller: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLate = false;
  readonly #cancel = () => this.#controller.abort(this.#caller?.reason);

  constructor(timeoutMs: number, caller: AbortSignal | undefined) {
    this.#timeoutMs = timeoutMs;
    this.#caller = caller;
    if (caller?.aborted) this.#cancel();
    else caller?.addEventListener("abort", this.#cancel, { once: true });
    this.alive();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  alive(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isLate = true;
      this.#controller.abort();
    }, this.#timeoutMs);
  }

  pause(): void {
    clearTimeout(this.#timer);
  }

  done(): void {
    this.pause();
    this.#caller?.removeEventListener("abort", this.#cancel);
  }

  explain(err: unknown): unknown {
    if (err instanceof ScaiError) return err;
    if (this.#isLate) return new TimeoutError(`Nothing came for ${this.#timeoutMs} ms`, { cause: err });
    if (this.#caller?.aborted) return new CanceledError("The call was canceled", { cause: this.#caller.reason });
    // What fetch fails with when the connection does; anything else is a mistake of the caller's.
    if (!(err instanceof TypeError)) return err;
    if (/redirect/i.test(String(err.cause ?? err))) {
      return new RedirectError("The server redirects; set baseUrl to where it is", { cause: err });
    }
    return new ConnectionError("No whole answer came", { cause: err });
  }
}

/**
 * No redirect is followed. An answer that is one is read, to tell where it leads, but not when content is sent: fetch would keep all of it
 * meanwhile, to be able to send it again.
 */
function redirection(sent: ReturnType<Body["make"]> | undefined): RequestInit {
  return sent === undefined || typeof sent === "string" ? { redirect: "manual" } : { redirect: "error", window: null };
}

const slowestBytesPerMs = 64;

/** What sending a body may take besides: nobody sees a body go that the platform sends by itself. */
function slowestMsOf(body: Body | undefined): number {
  return (body?.bytes ?? 0) / slowestBytesPerMs;
}

async function refuse(response: Response): Promise<void> {
  const { status, type } = response;
  if (response.ok || status === 304) return;
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) {
    await response.body?.cancel();
    throw new RedirectError(`The server redirects to ${response.headers.get("location")}; set baseUrl to where it is`);
  }
  throw apiError(response, await response.text());
}

function readJson<Data>(call: Call): Read<Data> {
  return async (response, watch) => {
    const text = await response.text();
    watch.done();
    return answered(parse(call, response, text), response, text);
  };
}

/** The answer's data. Its type is the document's word for what the server sends. */
function parse(call: Call, response: Response, text: string) {
  if (response.status === 204) return undefined;
  if (response.status === 304) return null;
  try {
    const body = JSON.parse(text);
    return call.isBare === true ? body : body.data;
  } catch (cause) {
    throw new DecodeError(`${call.verb} ${call.path} answered no JSON`, { cause });
  }
}

function answered<Data>(data: Data, response: Response, text?: string): { data: Data; response: RawResponse } {
  const { status, headers } = response;
  return { data, response: { status, headers, requestId: headers.get("x-request-id") ?? undefined, text } };
}

const basePath = "/api/v1";

function apiUrl(baseUrl: string): string {
  if (!/^https?:\/\/[^/?#]/.test(baseUrl)) throw new ScaiError(`${baseUrl} is no address of a server`);
  const origin = baseUrl.replace(/\/+$/, "");
  return origin.endsWith(basePath) ? origin : `${origin}${basePath}`;
}
