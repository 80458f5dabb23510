import { AppError } from "@scai/contract";
import type { Actor } from "../modules/identity/index.ts";
import { runOnce, type Settle, type Settling } from "../platform/idempotency/index.ts";
import type { CallContext } from "./context.ts";

/** Runs a create once per `Idempotency-Key`; without a key it just runs. See {@link runOnce}. */
export function once<Output>(
  ctx: CallContext & { readonly actor: Actor },
  operation: string,
  input: unknown,
  work: (settle: Settle<Output>, settling: Settling<Output>) => Promise<Output>,
  sameContent?: (first: Output) => Promise<boolean>,
): Promise<Output> {
  const { services, actor, request } = ctx;
  if (request.idempotencyKey !== undefined && request.batchSize > 1) {
    throw new AppError("request.invalid", {
      issues: [
        { path: ["Idempotency-Key"], message: "a key belongs to one call; send it in a request that is not a batch" },
      ],
    });
  }
  return runOnce(
    {
      database: services.database,
      clock: services.clock,
      tenantId: actor.tenantId,
      userId: actor.id,
      key: request.idempotencyKey,
      ...(actor.credential.kind === "api_key" ? { apiKeyId: actor.credential.id } : {}),
      operation,
      input,
      ...(sameContent === undefined ? {} : { sameContent }),
    },
    work,
  );
}
