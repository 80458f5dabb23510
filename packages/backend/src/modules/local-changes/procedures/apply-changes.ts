import { DeviceId, op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { ChangeResult, exampleChangeResult } from "../change-result.view.ts";
import { LocalChange } from "../local-change.values.ts";
import { ConflictStrategy } from "../strategy.policy.ts";
import { applyChanges as applyChangesUseCase } from "../usecases/apply-changes.ts";

export const ApplyChangesInput = z
  .strictObject({
    deviceId: DeviceId,
    shareId: ShareId,
    conflictResolution: ConflictStrategy.default("KEEP_BOTH"),
    changes: z.array(LocalChange).min(1).max(500),
  })
  .meta({ id: "ApplyChangesInput" });

export const ChangeResults = z.object({ results: z.array(ChangeResult) }).meta({ id: "ChangeResults" });

export const applyChanges = userOperation(
  op("POST /sync/apply", {
    summary: "Apply what was changed on a device",
    description:
      "One after the other, in the order given; each is applied, met a conflict, or failed, and the answer says which. Sending the same again finds what was applied applied, so whoever did not hear the answer asks again. What a file holds comes by an upload (POST /uploads) that is complete but for its end.",
    tag: "sync",
    scope: "files:write",
    cost: "bytes",
    errors: [
      "devices.not_found",
      "devices.revoked",
      "devices.wipe_requested",
      "shares.not_found",
      "shares.trashed",
      "files.corrupt",
    ],
    idempotency: "idempotent",
    examples: [
      {
        name: "content that met another",
        input: {
          deviceId: "dev_01m9p2m3k4n5p6q7r8s9t0v1w2",
          shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
          conflictResolution: "KEEP_BOTH",
          changes: [{ type: "content", ref: "1", uploadId: "upl_01m9p2m3k4n5p6q7r8s9t0v1w2" }],
        },
        output: { results: [exampleChangeResult] },
      },
    ],
  }),
)
  .input(ApplyChangesInput)
  .output(ChangeResults)
  .mutation(async ({ ctx, input: { conflictResolution: strategy, ...input } }) => ({
    results: await applyChangesUseCase(ctx.services, ctx.actor, { ...input, strategy }),
  }));
