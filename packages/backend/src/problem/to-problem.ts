import {
  AppError,
  type ErrorCode,
  type ExceededQuota,
  type ExceededRateLimit,
  errorDefinition,
  type Issue,
} from "@scai/contract";
import { isDatabaseDown } from "@scai/db";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { BlobStoreUnavailableError } from "../platform/blob/index.ts";

/** RFC 9457 problem details, with our members `code`, `requestId`, `retryable`, `issues`, `conflicts`, `quota` and `rateLimit`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly detail?: string;
  readonly requestId: string;
  readonly retryable: boolean;
  readonly issues?: readonly Issue[];
  readonly conflicts?: readonly string[];
  readonly quota?: ExceededQuota;
  readonly rateLimit?: ExceededRateLimit;
}

export interface ProblemAnswer {
  readonly problem: Problem;
  readonly retryAfterSeconds: number | undefined;
  /** What the log should tell of it; undefined when the caller was told everything. */
  readonly cause: unknown;
}

/** Where the documentation of an error code stands; it doubles as the problem's `type`. */
export const errorDocsPath = "/docs/errors";

/**
 * The one way from anything thrown to what the caller is told, for tRPC, REST, byte routes and WebSockets. Only catalogue
 * titles, `detail` and what is listed here get out; the text of any other error stays in the log.
 */
export function toProblem(err: unknown, requestId: string): ProblemAnswer {
  const found = toAppError(err);
  const { status, title, retryable = false } = errorDefinition(found.code);
  const told = status < 500 && found.internal === undefined;
  return {
    problem: {
      type: `${errorDocsPath}#${found.code}`,
      title,
      status,
      code: found.code,
      ...(found.detail === undefined ? {} : { detail: found.detail }),
      requestId,
      retryable,
      ...(found.issues === undefined ? {} : { issues: found.issues }),
      ...(found.conflicts === undefined ? {} : { conflicts: found.conflicts }),
      ...(found.quota === undefined ? {} : { quota: found.quota }),
      ...(found.rateLimit === undefined ? {} : { rateLimit: found.rateLimit }),
    },
    retryAfterSeconds: found.retryAfterSeconds ?? (retryable && status >= 500 ? 2 : undefined),
    cause: told ? undefined : found.cause === undefined ? found : found.cause,
  };
}

/** Every thrown thing as one with a code: what is not ours is a caller's mistake, an outage or a bug. */
function toAppError(err: unknown): AppError {
  if (err instanceof AppError) return err;
  if (err instanceof TRPCError) return fromTrpc(err);
  if (err instanceof BlobStoreUnavailableError) {
    return new AppError(err.isFull ? "files.storage_full" : "server.unavailable", { cause: err });
  }
  if (isDatabaseDown(err)) return new AppError("server.unavailable", { cause: err });
  return new AppError("server.internal", { cause: err });
}

function fromTrpc(err: TRPCError): AppError {
  // A validation error of an input is the caller's; tRPC marks one of an output as its own.
  if (err.code === "BAD_REQUEST" || err.code === "PARSE_ERROR") {
    if (err.cause instanceof z.core.$ZodError) return invalidInput(err.cause);
    if (err.cause instanceof AppError) return err.cause;
    return new AppError("request.invalid", { detail: "The call is not one that tRPC can read." });
  }
  if (err.code === "NOT_FOUND" && err.cause === undefined) return new AppError("request.route_not_found");
  if (err.code === "METHOD_NOT_SUPPORTED") return new AppError("request.method_not_allowed");
  if (err.code === "UNSUPPORTED_MEDIA_TYPE") return new AppError("request.unsupported_media_type");
  if (err.code === "PAYLOAD_TOO_LARGE") return new AppError("request.too_large");
  if (err.cause === undefined || err.message === "Output validation failed") {
    return new AppError("server.internal", { cause: err });
  }
  return toAppError(err.cause);
}

function invalidInput(err: z.core.$ZodError): AppError {
  const issues = err.issues.map((issue) => ({
    path: issue.path.filter((step) => typeof step !== "symbol"),
    message: issue.message,
  }));
  return new AppError("request.invalid", { issues });
}
