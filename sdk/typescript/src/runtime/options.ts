import type { Credentials } from "./credentials.ts";
import type { Hooks } from "./hooks.ts";

export interface ClientOptions {
  /** Where the server is: `https://drive.example`. */
  readonly baseUrl: string;
  /** An access token, or what gets one; it is asked again after a 401, with `renew`. */
  readonly token?: string | ((renew: boolean) => string | Promise<string>);
  readonly apiKey?: string;
  /** Another way to authenticate, such as {@link refreshToken} or {@link clientCredentials}. */
  readonly credentials?: Credentials;
  /** How long a try may take, its answer included; for content, how long nothing may come. 60 s unless said. */
  readonly timeoutMs?: number;
  /** How often a call that may be repeated is tried again; 2 unless said. */
  readonly maxRetries?: number;
  /** A server that asks to wait for longer than this is not waited for; 60 s unless said. */
  readonly maxRetryAfterMs?: number;
  /** Go with every call. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly hooks?: Hooks;
  /** The present trace as W3C Trace Context has it, to go with every call as `traceparent`. */
  readonly traceparent?: () => string | undefined;
  /** Before the SDK's own in `User-Agent`: `backup/2.1`. */
  readonly userAgent?: string;
  readonly fetch?: typeof fetch;
}

/** What one call may have otherwise than its client. */
export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number;
  readonly maxRetries?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** For creates: what makes two calls the same. Each call has one of its own unless said. */
  readonly idempotencyKey?: string;
  readonly traceparent?: string;
}

export interface IfMatchOptions extends RequestOptions {
  /** The etag of what you have seen: fails with {@link PreconditionFailedError} if it changed since. */
  readonly ifMatch?: string;
}

/** Bytes from `start` to before `end`, from `start` on, or the `last` ones. */
export type Range = { readonly start: number; readonly end?: number } | { readonly last: number };

export interface Progress {
  readonly bytes: number;
  /** Of all there is, where that is known. */
  readonly totalBytes: number | undefined;
}

export interface DownloadOptions extends RequestOptions {
  readonly range?: Range;
  /** The etag of what you have the rest of: all of it comes when it changed since. */
  readonly ifRange?: string;
  readonly onProgress?: (progress: Progress) => void;
}

export interface UploadOptions extends IfMatchOptions {
  /** What the content is; told by a Blob's type unless said. */
  readonly contentType?: string;
  readonly onProgress?: (progress: Progress) => void;
}

/** Content to send. A stream can be sent once, so such a call is never repeated; a function makes a new stream for each try. */
export type Content =
  | Blob
  | Uint8Array<ArrayBuffer>
  | ArrayBuffer
  | string
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | (() => ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>);
