import type { HttpBindings } from "@hono/node-server";
import type { RequestId } from "@scai/contract";
import type { Context } from "hono";
import type { Log } from "../platform/log.ts";
import { toProblem } from "../problem/to-problem.ts";

export interface HttpVariables {
  readonly requestId: RequestId;
  /** Where the server says how to get a token (RFC 9728). */
  readonly resourceMetadata: string | undefined;
}

/** What every route of the server can count on. */
export interface HttpEnv {
  Bindings: HttpBindings;
  Variables: HttpVariables;
}

/** Answers anything thrown, as `application/problem+json`, and logs what the caller is not told. */
export function respondProblem(
  c: Context<HttpEnv>,
  log: Log,
  err: unknown,
  headers: Record<string, string> = {},
): Response {
  const requestId = c.get("requestId");
  const { response, problem, cause } = problemResponse(err, requestId, headers);
  if (problem.status === 401)
    response.headers.set("www-authenticate", challenge(problem.code, c.get("resourceMetadata")));
  if (cause !== undefined)
    log[problem.status >= 500 ? "error" : "debug"]({ requestId, code: problem.code, err: cause }, problem.title);
  return response;
}

/** Anything thrown as an answer, with what the log should tell of it. */
export function problemResponse(err: unknown, requestId: RequestId, headers: Record<string, string> = {}) {
  const { problem, retryAfterSeconds, cause } = toProblem(err, requestId);
  const response = new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) }),
      ...headers,
    },
  });
  return { response, problem, cause };
}

/** RFC 6750 §3: a request without a token is told no error code. RFC 9728 §5.1: whoever has none learns where to begin. */
export function challenge(code: string, resourceMetadata: string | undefined): string {
  const error = code === "auth.token_invalid" ? ', error="invalid_token"' : "";
  const metadata = resourceMetadata === undefined ? "" : `, resource_metadata="${resourceMetadata}"`;
  return `Bearer realm="scai"${error}${metadata}`;
}
