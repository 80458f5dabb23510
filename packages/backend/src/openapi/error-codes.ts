import { type ErrorCode, errorDefinition, type Op } from "@scai/contract";

/** What tells which of the errors that no operation declares an operation can answer all the same. */
export interface ErrorSource {
  readonly op: Op;
  readonly input: { readonly shape: object };
  readonly takesJson: boolean;
}

/**
 * Every error code that an operation can answer: those it declares, and those of everything a request passes on its way to it.
 * Not among them: what no operation answers, because no operation was reached (404 for an unknown address, 405).
 */
export function errorCodesOf({ op, input, takesJson }: ErrorSource): ErrorCode[] {
  const takesAnything = takesJson || op.idempotency === "key" || Object.keys(input.shape).length > 0;
  const codes = new Set<ErrorCode>(op.errors);
  if (takesAnything) codes.add("request.invalid");
  if (takesJson) add(codes, "request.too_large", "request.unsupported_media_type", "request.incomplete");
  if (op.bytes?.direction === "upload") add(codes, "request.unsupported_media_type", "request.incomplete");
  if (op.auth === "token") {
    add(codes, "auth.token_missing", "auth.token_invalid", "auth.provider_unavailable");
    add(codes, "identity.tenant_suspended", "identity.user_suspended", "identity.mfa_required");
    add(codes, "request.invalid", "apiKeys.invalid", "apiKeys.network_refused", "identity.device_kind_refused");
    if (op.credential === "person") add(codes, "apiKeys.not_accepted");
  }
  if (op.scope !== undefined) codes.add("auth.insufficient_scope");
  if (op.idempotency === "key") add(codes, "idempotency.in_progress", "idempotency.key_reused");
  add(codes, "request.rate_limited", "server.internal", "server.unavailable");
  return [...codes].sort();
}

/** The codes by the status that they are answered with, lowest first. */
export function errorCodesByStatus(operation: ErrorSource): [status: number, codes: ErrorCode[]][] {
  const byStatus = Map.groupBy(errorCodesOf(operation), (code) => errorDefinition(code).status);
  return [...byStatus].sort(([a], [b]) => a - b);
}

function add(codes: Set<ErrorCode>, ...more: ErrorCode[]): void {
  for (const code of more) codes.add(code);
}
