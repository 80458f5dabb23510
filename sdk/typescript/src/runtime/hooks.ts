/** A request as hooks see it: without secrets. */
export interface RequestEvent {
  /** The same for all tries of a call. */
  readonly callId: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** 0 for the first try. */
  readonly attempt: number;
}

export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly durationMs: number;
}

export interface RetryEvent extends RequestEvent {
  readonly error: unknown;
  readonly delayMs: number;
}

/** Called as calls go on; what they throw fails the call. */
export interface Hooks {
  readonly onRequest?: (event: RequestEvent) => void;
  readonly onResponse?: (event: ResponseEvent) => void;
  readonly onRetry?: (event: RetryEvent) => void;
}

const secret = /^(authorization|proxy-authorization|x-api-key|cookie|set-cookie)$|token|secret|password/i;

/** Headers without what must not be in a log. */
export function redacted(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name, secret.test(name) ? "(redacted)" : value]));
}

/** Hooks that write a line for each try; pass `console`. */
export function logTo(logger: { debug(line: string): void; warn(line: string): void }): Hooks {
  return {
    onResponse: ({ method, url, status, durationMs, requestId, attempt }) =>
      logger.debug(`${method} ${url} ${status} in ${Math.round(durationMs)} ms (${requestId}, try ${attempt + 1})`),
    onRetry: ({ method, url, error, delayMs }) =>
      logger.warn(`${method} ${url} again in ${Math.round(delayMs)} ms: ${error}`),
  };
}
