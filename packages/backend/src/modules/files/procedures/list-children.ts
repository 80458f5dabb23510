import { FolderId, op, pageInput, pageOf, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFile, exampleFolder, FolderItem } from "../node.view.ts";
import { listChildren as listChildrenUseCase } from "../usecases/read-nodes.ts";

export const listChildren = userOperation(
  op("GET /folders/{folderId}/children", {
    summary: "List what is in a folder",
    description: "By name. The folder `root` is the top of the share that shareId names.",
    tag: "folders",
    scope: "files:read",
    cost: "list",
    errors: ["shares.not_found", "shares.trashed", "files.not_found", "files.trashed"],
    idempotency: "safe",
    examples: [{ name: "a folder and a file", output: { items: [exampleFolder, exampleFile], nextCursor: null } }],
  }),
)
  .input(
    z.strictObject({
      folderId: z.union([FolderId, z.literal("root")]),
      shareId: ShareId.optional().meta({ description: "Needed with the folder root." }),
      ...pageInput,
    }),
  )
  .output(pageOf(FolderItem).meta({ id: "FolderPage" }))
  .query(({ ctx, input: { folderId, ...rest } }) =>
    listChildrenUseCase(ctx.services, ctx.actor, folderId === "root" ? rest : { ...rest, folderId }),
  );
