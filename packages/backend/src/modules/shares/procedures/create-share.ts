import { GroupId, op, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { exampleShare, Share, ShareDescription, ShareName } from "../share.view.ts";
import { createShare as createShareUseCase } from "../usecases/create-share.ts";

export const CreateShareInput = z
  .strictObject({
    name: ShareName,
    description: ShareDescription.default(""),
    type: z
      .enum(["central", "project"])
      .meta({ description: "Personal shares are made by the server, one for each user." }),
    ownerId: z
      .union([UserId, GroupId])
      .optional()
      .meta({ description: "The user or group that owns it; you, if absent." }),
  })
  .meta({ id: "CreateShareInput" });

export const createShare = userOperation(
  op("POST /shares", {
    summary: "Create a share",
    tag: "shares",
    scope: "files:write",
    cost: "write",
    status: 201,
    location: "/shares/{id}",
    errors: ["shares.forbidden", "shares.principal_unknown"],
    idempotency: "key",
    examples: [{ name: "a project", input: { name: "Plans", type: "project" }, output: exampleShare }],
  }),
)
  .input(CreateShareInput)
  .output(Share)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createShareUseCase(ctx.services, ctx.actor, input, settle)),
  );
