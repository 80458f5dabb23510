/** Any JSON. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** One thing that every SDK must do alike: a call, what the server answers to each try of it, and what must come of it. */
export interface Scenario {
  readonly name: string;
  /** Otherwise than the runners' own: token `secret-token`, 2 retries, 5 s. */
  readonly client?: {
    readonly apiKey?: string;
    /** Tokens that a provider hands out, one after the other, each time it is asked to renew. */
    readonly tokens?: readonly string[];
    readonly timeoutMs?: number;
    readonly maxRetries?: number;
    readonly maxRetryAfterMs?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly traceparent?: string;
    readonly userAgent?: string;
    /** The outcome tells the lines that the SDK's log has. */
    readonly log?: true;
  };
  readonly call: Call;
  /** The answer to each request in turn; the last one again to all after it. */
  readonly replies: readonly Reply[];
  readonly expect: Expectation;
}

export interface Call {
  /**
   * As `files.getContent`; `modify` reads and updates a share until nobody was in between. What takes several calls: `uploadFile` of `file`
   * into the share `path[0]`; `downloadFile` of the file `path[0]`, which comes to its text, the log having what is left in its folder;
   * `changes`, which comes to `limit` pages; `waitForZone`.
   */
  readonly operation: string;
  readonly path?: readonly string[];
  /** `{"$null": true}` stands for a null that is sent, which is not the same as a member that is left out. */
  readonly body?: { readonly [name: string]: Json };
  readonly query?: { readonly [name: string]: Json };
  /** Content to upload: `text` as bytes, `stream` as chunks that can be sent once, `streamMaker` as chunks made anew. */
  readonly content?: {
    readonly text?: string;
    readonly stream?: readonly string[];
    readonly streamMaker?: readonly string[];
  };
  /** What a file on the disk has in it: words of xorshift32, as the vectors of chunking have them. */
  readonly file?: { readonly name: string; readonly seed: number; readonly lengthBytes: number };
  /** Of a call on the real server: the file or folder on the disk that it is about. */
  readonly local?: string;
  readonly etag?: string;
  readonly options?: {
    /** Whether changes are watched over a WebSocket; not unless said. */
    readonly webSocket?: boolean;
    readonly ifExists?: "version" | "fail";
    readonly intervalMs?: number;
    readonly timeoutMs?: number;
    readonly maxRetries?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly idempotencyKey?: string;
    readonly ifMatch?: string;
    readonly ifRange?: string;
    readonly range?: { readonly start?: number; readonly end?: number; readonly last?: number };
    readonly contentType?: string;
    readonly cancelAfterMs?: number;
    readonly progress?: true;
  };
  /** How to read the answer: a list's `items` (at most `limit`) or its `pages`, or the answer as it came (`raw`). */
  readonly read?: "value" | "items" | "pages" | "raw";
  readonly limit?: number;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** In the envelope, `{"$fixture": name}` with other members over it. */
  readonly data?: Json;
  readonly json?: Json;
  /** A problem with this code, and whatever else. */
  readonly problem?: { readonly code: string; readonly [name: string]: Json };
  readonly text?: string;
  /** Content with an etag; ranges of it are served. */
  readonly content?: string;
  /** Before the status. */
  readonly delayMs?: number;
  /** Between the status and the body. */
  readonly bodyDelayMs?: number;
  /** `request`: the connection is cut in the middle of the request; `status`: before the answer; `body`: in the middle of it. */
  readonly cut?: "request" | "status" | "body";
}

type Matcher = string | { readonly absent: true } | { readonly pattern: string } | { readonly not: string };

export interface Expectation {
  readonly requests?: number;
  /** Of each request in turn; a member that is not there is not looked at. */
  readonly sent?: readonly {
    readonly method?: string;
    readonly path?: string;
    readonly query?: Readonly<Record<string, string | readonly string[]>>;
    readonly headers?: Readonly<Record<string, Matcher>>;
    readonly json?: Json;
    readonly text?: string;
    readonly sizeBytes?: number;
    readonly sha256?: string;
    readonly form?: Readonly<Record<string, string>>;
  }[];
  /** Headers that all tries have alike, and that are there. */
  readonly sameHeaders?: readonly string[];
  /** What the call comes to; other members than these may be there. */
  readonly result?: Json;
  readonly error?: {
    readonly kind: string;
    readonly status?: number;
    readonly code?: string;
    readonly requestId?: string;
    readonly detail?: string;
    readonly retryAfterSeconds?: number;
    readonly issues?: Json;
  };
  readonly minMs?: number;
  readonly maxMs?: number;
  /** None of these may be in what the log has. */
  readonly logWithout?: readonly string[];
}

/** What an SDK's runner tells of a call. */
export interface Outcome {
  readonly result?: Json;
  readonly error?: { readonly kind: string; readonly [name: string]: Json | undefined };
  readonly durationMs: number;
  readonly log?: readonly string[];
}

export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Of the body as far as it came. */
  readonly sizeBytes: number;
  readonly sha256: string;
}
