import type { ErrorCode } from "./errors/index.ts";
import type { RolePermission } from "./role-permissions.ts";
import type { Scope } from "./scopes.ts";

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Route = `${HttpMethod} /${string}`;

/**
 * What an operation costs against the rate limit: class names, whose weights the limiter holds. `piece`: a part of something that was
 * admitted as a whole; pieces are counted apart.
 */
export type CostClass = "read" | "list" | "write" | "bytes" | "search" | "piece";

export interface OpExample {
  readonly name: string;
  readonly input?: unknown;
  readonly output?: unknown;
}

/** How bytes travel: the body of the request (raw, or the file part of a form) or the body of the answer. */
export type ByteTransfer =
  | { readonly direction: "upload"; readonly body: "raw" | "multipart" }
  | {
      readonly direction: "download";
      /** `stream`: made as it is sent, so without a length and without ranges. */
      readonly as?: "stream";
      /** `pieces`: a range that goes on with a download counts as a piece of it. */
      readonly ranges?: "pieces";
    };

/** The groups that the documentation and the SDKs have operations in. */
export type Tag =
  | "accessGrants"
  | "admin"
  | "apiKeys"
  | "audit"
  | "auth"
  | "devices"
  | "dnssec"
  | "domains"
  | "files"
  | "folders"
  | "permissions"
  | "quotas"
  | "roles"
  | "records"
  | "shares"
  | "sync"
  | "templates"
  | "transfers"
  | "uploads"
  | "users"
  | "webhooks";

interface OpSpecBase {
  readonly summary: string;
  readonly description?: string;
  readonly tag: Tag;
  readonly cost: CostClass;
  /** `person`: only a person's access token will do; API keys are refused. */
  readonly credential?: "person";
  /** What the caller's roles must allow where the operation acts; `requireRolePermission` is what asks. */
  readonly permission?: RolePermission;
  /** `rights`: it gives somebody rights, of which the caller must have every one. A test holds it to that. */
  readonly gives?: "rights";
  /** What this operation can answer besides what every operation can (bad input, no token, server trouble). */
  readonly errors: readonly ErrorCode[];
  /** The status of success: 200 unless said; 204 sends no body. */
  readonly status?: 200 | 201 | 204;
  /** The path below /api/v1 of what was created, with members of the output in braces; becomes `Location`. */
  readonly location?: `/${string}`;
  /**
   * What happens when the same call arrives twice. `safe` and `idempotent` as in RFC 9110 §9.2; `key`: once, if the caller sends an
   * `Idempotency-Key`; `none`: it happens twice.
   */
  readonly idempotency: "safe" | "idempotent" | "key" | "none";
  /** `ifMatch`: the input's `ifMatch` is the header `If-Match`. `etag`: the output's `etag` is the header `ETag`, and `If-None-Match` is honoured. */
  readonly conditional?: "ifMatch" | "etag";
  readonly bytes?: ByteTransfer;
  /** RFC 6749 wire format: the body may be a form, the answer stands without our envelope. */
  readonly oauth?: true;
  readonly examples?: readonly OpExample[];
}

/** Who may call: a caller whose token has the scope, any caller with a token, or anybody. */
export type OpSpec = OpSpecBase &
  ({ readonly scope: Scope; readonly auth?: never } | { readonly auth: "token" | "none"; readonly scope?: never });

export interface Op extends OpSpecBase {
  readonly method: HttpMethod;
  /** Below /api/v1, with parameters in braces. */
  readonly path: string;
  readonly auth: "token" | "none";
  /** What the token must allow; undefined when any token does. */
  readonly scope: Scope | undefined;
  readonly status: 200 | 201 | 204;
  readonly pathParameters: readonly string[];
}

/** The procedure metadata that puts an operation into the API. */
export interface OpMeta {
  readonly op: Op;
}

/**
 * Declares an operation of the public API; the only way into it. The same metadata serves tRPC, the REST projection, the
 * OpenAPI document and the generated tests. Throws at start-up when the route text is malformed.
 */
export function op(route: Route, spec: OpSpec): OpMeta {
  const [, method, path] = /^(GET|POST|PUT|PATCH|DELETE) (\/[A-Za-z0-9/{}._-]*)$/.exec(route) ?? [];
  if (!isHttpMethod(method) || path === undefined) throw new Error(`op: malformed route ${route}`);
  const { auth = "token", scope, ...rest } = spec;
  const pathParameters = Array.from(path.matchAll(/\{([A-Za-z0-9]+)\}/g), (match) => match[1] ?? "");
  return { op: { ...rest, method, path, auth, scope, status: spec.status ?? 200, pathParameters } };
}

function isHttpMethod(text: string | undefined): text is HttpMethod {
  return text === "GET" || text === "POST" || text === "PUT" || text === "PATCH" || text === "DELETE";
}
