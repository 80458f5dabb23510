import { op, UploadId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { getSession } from "../uploads/end-session.ts";
import { exampleUploadSession, UploadSession } from "../uploads/session.view.ts";

export const getUpload = userOperation(
  op("GET /uploads/{uploadId}", {
    summary: "Read how far an upload is",
    description: "With what is still missing: what to send after an interruption. Only for who began it.",
    tag: "uploads",
    scope: "files:read",
    cost: "read",
    errors: ["uploads.not_found", "uploads.expired"],
    idempotency: "safe",
    examples: [{ name: "one chunk of three has come", output: exampleUploadSession }],
  }),
)
  .input(z.strictObject({ uploadId: UploadId }))
  .output(UploadSession)
  .query(({ ctx, input }) => getSession(ctx.services, ctx.actor, input));
