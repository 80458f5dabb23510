import { op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleShare, Share } from "../share.view.ts";
import { getShare as getShareUseCase } from "../usecases/get-share.ts";

export const getShare = userOperation(
  op("GET /shares/{shareId}", {
    summary: "Get a share",
    tag: "shares",
    scope: "files:read",
    cost: "read",
    errors: ["shares.not_found"],
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "a share of yours", output: exampleShare }],
  }),
)
  .input(z.strictObject({ shareId: ShareId }))
  .output(Share)
  .query(({ ctx, input }) => getShareUseCase(ctx.services, ctx.actor, input));
