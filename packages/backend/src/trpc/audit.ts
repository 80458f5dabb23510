import type { TRPCError } from "@trpc/server";
import type { Actor } from "../modules/identity/index.ts";
import { toProblem } from "../problem/to-problem.ts";
import type { CallContext } from "./context.ts";

/** Writes down who tried to change what, and how it ended. Inputs are not in it: they can hold secrets. */
export function audit(
  ctx: CallContext,
  actor: Actor,
  operation: string,
  result: { readonly ok: true } | { readonly ok: false; readonly error: TRPCError },
): void {
  const { id: requestId, ip, userAgent } = ctx.request;
  const outcome = result.ok ? "done" : toProblem(result.error, requestId).problem.code;
  ctx.services.log.info(
    { audit: true, operation, outcome, userId: actor.id, tenantId: actor.tenantId, requestId, ip, userAgent },
    "audit",
  );
}
