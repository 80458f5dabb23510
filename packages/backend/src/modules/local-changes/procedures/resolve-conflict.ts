import { ConflictId, op } from "@scai/contract";
import { conflictResolutions } from "@scai/db";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Conflict, exampleConflict } from "../conflict.view.ts";
import { resolveConflict as resolveConflictUseCase } from "../usecases/conflicts.ts";

export const ResolveConflictInput = z
  .strictObject({
    conflictId: ConflictId,
    resolution: z.enum(conflictResolutions).meta({
      description:
        "`client`: what the device wanted; its content becomes the file's new version. `server`: what is there stays, a copy goes to the trash. `both`: a copy stays beside.",
    }),
  })
  .meta({ id: "ResolveConflictInput" });

export const resolveConflict = userOperation(
  op("POST /sync/conflicts/{conflictId}/resolve", {
    summary: "Decide an open conflict",
    tag: "sync",
    scope: "files:write",
    cost: "write",
    errors: [
      "sync.conflict_not_found",
      "sync.conflict_resolved",
      "shares.not_found",
      "shares.forbidden",
      "shares.trashed",
      "files.not_found",
      "files.forbidden",
      "files.trashed",
      "files.locked",
      "files.name_taken",
      "files.cycle",
      "files.too_deep",
      "files.stale_etag",
      "files.version_not_found",
      "quotas.exceeded",
    ],
    idempotency: "idempotent",
    examples: [
      {
        name: "the device's content",
        input: { resolution: "client" },
        output: { ...exampleConflict, resolution: "client" },
      },
    ],
  }),
)
  .input(ResolveConflictInput)
  .output(Conflict)
  .mutation(({ ctx, input }) => resolveConflictUseCase(ctx.services, ctx.actor, input));
