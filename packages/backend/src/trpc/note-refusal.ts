import type { Op } from "@scai/contract";
import { isRefusal } from "../modules/audit/index.ts";
import { type Actor, RefusedError } from "../modules/identity/index.ts";
import { toProblem } from "../problem/to-problem.ts";
import type { CallContext } from "./context.ts";

export interface RefusedCall {
  readonly op: Op;
  readonly path: string;
  readonly getRawInput: () => Promise<unknown>;
}

/**
 * Has the audit log tell of a call that failed because of who makes it: a credential that is not valid, or something that the caller may see
 * but not do; and of one that a quota has no room for. Anything else that a call fails with is none of the log's business. Costs the caller
 * no time.
 */
export async function noteRefusal(
  ctx: CallContext,
  actor: Actor | undefined,
  call: RefusedCall,
  err: unknown,
): Promise<void> {
  const { code, quota } = toProblem(err, ctx.request.id).problem;
  if (quota !== undefined && actor !== undefined)
    ctx.services.auditTrail.exceeded({ who: actor, operation: call.path, limit: quota });
  if (!isRefusal(code)) return;
  const resource = await call.getRawInput().then(
    (input) => resourceOf(call.op, input),
    () => undefined,
  );
  ctx.services.auditTrail.refused({
    action: actor === undefined ? "auth.refuse" : "access.refuse",
    who: actor ?? (err instanceof RefusedError ? err.who : undefined),
    origin: ctx.request,
    operation: call.path,
    code,
    ...(resource === undefined ? {} : { resource }),
  });
}

/** What the address of the call names first: `/shares/{shareId}/members` is about a share. */
function resourceOf({ pathParameters: [name] }: Op, input: unknown): { kind: string; id: string } | undefined {
  if (name === undefined || !name.endsWith("Id") || typeof input !== "object" || input === null) return undefined;
  const id: unknown = Reflect.get(input, name);
  return typeof id === "string" ? { kind: name.slice(0, -2), id } : undefined;
}
