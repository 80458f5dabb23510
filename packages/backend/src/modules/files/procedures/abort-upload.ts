import { op, UploadId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { abortSession } from "../uploads/end-session.ts";

export const abortUpload = userOperation(
  op("DELETE /uploads/{uploadId}", {
    summary: "Give an upload up",
    description: "What has come of it is removed. One that is completed stays.",
    tag: "uploads",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: ["uploads.not_found", "uploads.expired", "uploads.completed"],
    idempotency: "idempotent",
    examples: [{ name: "aborted" }],
  }),
)
  .input(z.strictObject({ uploadId: UploadId }))
  .output(z.void())
  .mutation(({ ctx, input }) => abortSession(ctx.services, ctx.actor, input));
