import { AppError, hasScope, type Op, type OpMeta } from "@scai/contract";
import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { type Actor, authenticate } from "../modules/identity/index.ts";
import { toProblem } from "../problem/to-problem.ts";
import type { CallContext } from "./context.ts";
import { limitFailure, limitOpenCall, limitRate, refuseSpentAddress } from "./limit-rate.ts";
import { noteRefusal } from "./note-refusal.ts";
import { requireWellFormed } from "./require-well-formed.ts";

const t = initTRPC
  .context<CallContext>()
  .meta<OpMeta>()
  .create({
    transformer: superjson,
    // Stack traces belong in the log, whatever NODE_ENV says.
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => {
      const { problem } = toProblem(error, ctx?.request.id ?? "req_unknown");
      return {
        ...shape,
        message: problem.detail ?? problem.title,
        data: { code: shape.data.code, httpStatus: problem.status, problem },
      };
    },
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Bytes do not travel in tRPC's JSON; the REST address of the operation is where they go. */
function refuseBytesOverTrpc(op: Op, ctx: CallContext): void {
  if (op.bytes !== undefined && ctx.request.transport === "trpc") {
    throw new AppError("request.unsupported_media_type", {
      detail: `Bytes are sent and fetched with ${op.method} /api/v1${op.path}.`,
    });
  }
}

function opOf(meta: OpMeta | undefined): Op {
  if (meta === undefined) throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "procedure without op()" });
  return meta.op;
}

/** One middleware, not one for each concern: each costs about 5 µs on every call. */
const authenticated = t.procedure.use(async ({ ctx, meta, next, path, getRawInput }) => {
  const op = opOf(meta);
  refuseBytesOverTrpc(op, ctx);
  refuseSpentAddress(ctx);
  const call = { op, path, getRawInput };
  const who = await authenticate(ctx.services, ctx.request, ctx.request).catch(async (err: unknown) => {
    void noteRefusal(ctx, undefined, call, err);
    await limitFailure(ctx, op, err);
    throw err;
  });
  const actor: Actor = { ...who, origin: ctx.request };
  ctx.services.sessions.note(actor);
  await limitRate(ctx, call, actor);
  const refusal = refusalOf(op, actor);
  if (refusal !== undefined) {
    void noteRefusal(ctx, actor, call, refusal);
    throw refusal;
  }
  requireWellFormed(await getRawInput());
  const result = await next({ ctx: { actor } });
  if (!result.ok) void noteRefusal(ctx, actor, call, result.error);
  return result;
});

/** Why the caller's credential does not cover the operation, whatever they may do themselves; undefined when it does. */
function refusalOf(op: Op, actor: Actor): AppError | undefined {
  if (op.credential === "person" && actor.credential.kind === "api_key") return new AppError("apiKeys.not_accepted");
  if (op.scope === undefined || hasScope(actor.scopes, op.scope)) return undefined;
  const what = actor.credential.kind === "api_key" ? "API key" : "token";
  return new AppError("auth.insufficient_scope", {
    detail: `This needs the scope ${op.scope}; the ${what} has ${actor.scopes.join(" ") || "none"}.`,
  });
}

const open = t.procedure.use(async ({ ctx, meta, next, path, getRawInput }) => {
  const op = opOf(meta);
  refuseBytesOverTrpc(op, ctx);
  await limitOpenCall(ctx, op);
  requireWellFormed(await getRawInput());
  const result = await next();
  if (!result.ok) void noteRefusal(ctx, undefined, { op, path, getRawInput }, result.error);
  return result;
});

/** Begins an operation that needs a caller. Its declared scope is checked before anything else looks at the call. */
export function userOperation(meta: OpMeta) {
  if (meta.op.auth !== "token") throw new Error(`${meta.op.method} ${meta.op.path} is declared open`);
  return authenticated.meta(meta);
}

/** Begins an operation that anybody may call. */
export function openOperation(meta: OpMeta) {
  if (meta.op.auth !== "none") throw new Error(`${meta.op.method} ${meta.op.path} is declared to need a token`);
  return open.meta(meta);
}
