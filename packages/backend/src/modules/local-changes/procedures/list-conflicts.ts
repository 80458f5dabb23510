import { DeviceId, op, pageInput, pageOf, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Conflict, exampleConflict } from "../conflict.view.ts";
import { listConflicts as listConflictsUseCase } from "../usecases/conflicts.ts";

export const listConflicts = userOperation(
  op("GET /sync/conflicts", {
    summary: "List the conflicts that your devices met",
    tag: "sync",
    scope: "files:read",
    cost: "list",
    errors: [],
    idempotency: "safe",
    examples: [{ name: "one that was kept beside", output: { items: [exampleConflict], nextCursor: null } }],
  }),
)
  .input(
    z.strictObject({
      deviceId: DeviceId.optional(),
      shareId: ShareId.optional(),
      includeResolved: z.boolean().default(false).meta({ description: "Also those that are decided." }),
      ...pageInput,
    }),
  )
  .output(pageOf(Conflict).meta({ id: "SyncConflictPage" }))
  .query(({ ctx, input }) => listConflictsUseCase(ctx.services, ctx.actor, input));
