import { op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFile, FolderItem } from "../node.view.ts";
import { lookUpPath as lookUpPathUseCase } from "../usecases/read-nodes.ts";

export const lookUpPath = userOperation(
  op("GET /shares/{shareId}/lookup", {
    summary: "Find a file or folder by its path",
    tag: "files",
    scope: "files:read",
    cost: "read",
    errors: ["shares.not_found", "shares.trashed", "files.not_found", "files.trashed"],
    idempotency: "safe",
    examples: [{ name: "a file", output: exampleFile }],
  }),
)
  .input(
    z.strictObject({
      shareId: ShareId,
      path: z
        .string()
        .min(1)
        .max(16_384)
        .meta({ description: "Where it is in the share.", examples: ["/plans/report.pdf"] }),
    }),
  )
  .output(FolderItem)
  .query(({ ctx, input }) => lookUpPathUseCase(ctx.services, ctx.actor, input));
