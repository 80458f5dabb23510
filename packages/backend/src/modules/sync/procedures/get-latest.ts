import { op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { getLatest as getLatestUseCase } from "../usecases/list-changes.ts";

export const LatestCursor = z.object({ cursor: z.string() }).meta({ id: "LatestCursor" });

export const getLatest = userOperation(
  op("GET /sync/latest", {
    summary: "Get a cursor that stands at the end of a share's changes",
    tag: "sync",
    scope: "files:read",
    cost: "read",
    errors: ["shares.not_found", "shares.trashed"],
    idempotency: "safe",
    examples: [{ name: "now", output: { cursor: "AgGbYjYoB3m4gEsWkOHUmiQAAAAAAAAAAp-G0IGITH1lAZ60qmQA" } }],
  }),
)
  .input(z.strictObject({ shareId: ShareId }))
  .output(LatestCursor)
  .query(({ ctx, input }) => getLatestUseCase(ctx.services, ctx.actor, input));
