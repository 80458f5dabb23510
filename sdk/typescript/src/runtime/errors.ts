import type { ErrorCode } from "../generated/error-codes.ts";
import type { Issue, Problem } from "../generated/models.ts";

/** Everything that this SDK throws. */
export class ScaiError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The server answered that it did not do it. Decide by `code`; codes are added over time, so fall back on the class or `status`. */
export class ApiError extends ScaiError {
  readonly status: number;
  readonly code: ErrorCode;
  readonly title: string;
  readonly detail: string | undefined;
  /** Tell it when you ask for help. */
  readonly requestId: string | undefined;
  /** What is wrong with the input, each with its place. */
  readonly issues: readonly Issue[];
  /** Whether the same request may succeed later. */
  readonly isRetryable: boolean;
  readonly retryAfterSeconds: number | undefined;
  readonly headers: Headers;

  constructor(status: number, problem: Partial<Problem>, headers: Headers) {
    const code = problem.code ?? `http.${status}`;
    const title = problem.title ?? `The server answered ${status}`;
    const issues = (problem.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
    super([`${title} (${code})`, problem.detail, ...issues].filter(Boolean).join("; "));
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = problem.detail;
    this.requestId = problem.requestId ?? headers.get("x-request-id") ?? undefined;
    this.issues = problem.issues ?? [];
    this.isRetryable = problem.retryable ?? false;
    this.retryAfterSeconds = readRetryAfter(headers);
    this.headers = headers;
  }
}

/** 400 */
export class BadRequestError extends ApiError {}
/** 401 */
export class AuthenticationError extends ApiError {}
/** 403: you may see it, but not do this. */
export class PermissionDeniedError extends ApiError {}
/** 404: it does not exist, or you may not see it. */
export class NotFoundError extends ApiError {}
/** 409 */
export class ConflictError extends ApiError {}
/** 410 */
export class GoneError extends ApiError {}
/** 412: it changed since you read it. */
export class PreconditionFailedError extends ApiError {}
/** 413 */
export class TooLargeError extends ApiError {}
/** 416 */
export class RangeNotSatisfiableError extends ApiError {}
/** 422 */
export class UnprocessableError extends ApiError {}
/** 423 */
export class LockedError extends ApiError {}
/** 429 */
export class RateLimitError extends ApiError {}
/** 507 */
export class QuotaExceededError extends ApiError {}
/** 500 and above: not your fault. */
export class ServerError extends ApiError {}

const byStatus: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  410: GoneError,
  412: PreconditionFailedError,
  413: TooLargeError,
  416: RangeNotSatisfiableError,
  422: UnprocessableError,
  423: LockedError,
  429: RateLimitError,
  507: QuotaExceededError,
};

/** No whole answer came: the server could not be reached, or the connection was cut. */
export class ConnectionError extends ScaiError {}
/** Nothing came for as long as the call was given. */
export class TimeoutError extends ConnectionError {}
/** Less came than was announced, or other bytes than their checksum says. */
export class IncompleteError extends ConnectionError {}
/** The caller's signal ended the call. */
export class CanceledError extends ScaiError {}
/** The server sent the call elsewhere. It is not followed: credentials would go along. */
export class RedirectError extends ScaiError {}
/** The answer is not what the API answers; something else may be listening at that address. */
export class DecodeError extends ScaiError {}

/** The error of an answer. What is not `application/problem+json` came from something between us and the server. */
export function apiError(response: Response, text: string): ApiError {
  const Class = byStatus[response.status] ?? (response.status >= 500 ? ServerError : ApiError);
  return new Class(response.status, parseProblem(response, text), response.headers);
}

function parseProblem(response: Response, text: string): Partial<Problem> {
  if (!response.headers.get("content-type")?.includes("json")) return {};
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Seconds, or a date (RFC 9110 §10.2.3). */
function readRetryAfter(headers: Headers): number | undefined {
  const told = headers.get("retry-after");
  if (told === null) return undefined;
  if (/^\d+(\.\d+)?$/.test(told)) return Number(told);
  const at = Date.parse(told);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - Date.now()) / 1000);
}
