import { GroupId, IfMatch, op, ShareId, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { MemberRole } from "../member.view.ts";
import { exampleShare } from "../share.view.ts";
import { transferOwnership as transferOwnershipUseCase } from "../usecases/transfer-ownership.ts";

export const Ownership = z
  .object({ resourceType: z.literal("share"), resourceId: ShareId, ownerId: z.union([UserId, GroupId]) })
  .meta({ id: "Ownership", description: "Who owns a share." });

export const transferOwnership = userOperation(
  op("POST /permissions/ownership/{resourceType}/{resourceId}/transfer", {
    summary: "Give a share to another user or group",
    description:
      "For its owner and administrators of the tenant. Folders and files belong to the owner of their share. What the share holds counts against the quota of the new owner.",
    tag: "permissions",
    scope: "files:write",
    gives: "rights",
    cost: "write",
    errors: [
      "shares.not_found",
      "shares.forbidden",
      "shares.trashed",
      "shares.personal",
      "shares.principal_unknown",
      "shares.stale_etag",
    ],
    idempotency: "none",
    conditional: "ifMatch",
    examples: [
      {
        name: "to Bob",
        input: { newOwnerId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w3" },
        output: { resourceType: "share", resourceId: exampleShare.id, ownerId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w3" },
      },
    ],
  }),
)
  .input(
    z
      .strictObject({
        resourceType: z.literal("share").meta({ description: "What it is.", examples: ["share"] }),
        resourceId: ShareId,
        newOwnerId: z.union([UserId, GroupId]).meta({ description: "A user or group of the tenant." }),
        previousOwnerRole: MemberRole.nullable()
          .default("admin")
          .meta({ description: "The role that the owner until now keeps; null for none." }),
        ifMatch: IfMatch,
      })
      .meta({ id: "TransferOwnershipInput" }),
  )
  .output(Ownership)
  .mutation(async ({ ctx, input: { resourceType, resourceId: shareId, ...input } }) => {
    await transferOwnershipUseCase(ctx.services, ctx.actor, { shareId, ...input });
    return { resourceType, resourceId: shareId, ownerId: input.newOwnerId };
  });
