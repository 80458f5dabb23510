import { IfMatch, op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleShare, Share, ShareDescription, ShareName, shareSettings } from "../share.view.ts";
import { updateShare as updateShareUseCase } from "../usecases/change-share.ts";

export const UpdateShareInput = z
  .strictObject({
    shareId: ShareId,
    name: ShareName.optional(),
    description: ShareDescription.optional(),
    versionRetentionDays: shareSettings.versionRetentionDays.optional(),
    versionsKeptMax: shareSettings.versionsKeptMax.optional(),
    ifMatch: IfMatch,
  })
  .meta({ id: "UpdateShareInput" });

export const updateShare = userOperation(
  op("PATCH /shares/{shareId}", {
    summary: "Rename or describe a share, or say which old versions it keeps",
    tag: "shares",
    scope: "files:write",
    cost: "write",
    errors: ["shares.not_found", "shares.forbidden", "shares.trashed", "shares.stale_etag"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      { name: "another name", input: { name: "Plans 2027" }, output: { ...exampleShare, name: "Plans 2027" } },
    ],
  }),
)
  .input(UpdateShareInput)
  .output(Share)
  .mutation(({ ctx, input }) => updateShareUseCase(ctx.services, ctx.actor, input));
