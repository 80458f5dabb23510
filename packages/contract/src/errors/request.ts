import { defineErrors } from "./define-errors.ts";

/** What can be wrong with any request before an operation looks at it. */
export const requestErrors = defineErrors("request", {
  invalid: { status: 400, title: "The request is not valid" },
  route_not_found: { status: 404, title: "There is no such address" },
  method_not_allowed: { status: 405, title: "This address does not answer to this method" },
  too_large: { status: 413, title: "The request body is too large" },
  unsupported_media_type: { status: 415, title: "The body is of a type that this operation does not take" },
  range_not_satisfiable: { status: 416, title: "No byte of the requested range exists" },
  rate_limited: { status: 429, title: "Too many requests", retryable: true },
  incomplete: { status: 400, title: "The request body ended before it was complete", retryable: true },
});

export const idempotencyErrors = defineErrors("idempotency", {
  in_progress: { status: 409, title: "A request with this Idempotency-Key is still running", retryable: true },
  key_reused: { status: 422, title: "This Idempotency-Key was used with another request" },
});

export const serverErrors = defineErrors("server", {
  internal: { status: 500, title: "Something went wrong on our side" },
  unavailable: { status: 503, title: "A service that this needs does not answer", retryable: true },
});
