import { FileId, FolderId, op, pageInput, pageOf, Timestamp } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleFile, File, FolderItem } from "../node.view.ts";
import {
  addFavorite as addFavoriteUseCase,
  listFavorites as listFavoritesUseCase,
  listRecent as listRecentUseCase,
  removeFavorite as removeFavoriteUseCase,
} from "../personal/at-hand.ts";

const nodeId = z.union([FileId, FolderId]).meta({ description: "A file or folder." });

const listFavorites = userOperation(
  op("GET /users/me/favorites", {
    summary: "List your favourites",
    description: "The latest first. What is in the trash, or what you may not read any more, is not among them.",
    tag: "users",
    scope: "files:read",
    cost: "list",
    errors: [],
    idempotency: "safe",
    examples: [{ name: "one file", output: { items: [exampleFile], nextCursor: null } }],
  }),
)
  .input(z.strictObject(pageInput))
  .output(pageOf(FolderItem).meta({ id: "FavoritePage" }))
  .query(({ ctx, input }) => listFavoritesUseCase(ctx.services, ctx.actor, input));

const addFavorite = userOperation(
  op("PUT /users/me/favorites/{nodeId}", {
    summary: "Make a file or folder your favourite",
    tag: "users",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: ["files.not_found", "files.trashed", "files.too_many_favorites"],
    idempotency: "idempotent",
  }),
)
  .input(z.strictObject({ nodeId }))
  .output(z.void())
  .mutation(({ ctx, input }) => addFavoriteUseCase(ctx.services, ctx.actor, input));

const removeFavorite = userOperation(
  op("DELETE /users/me/favorites/{nodeId}", {
    summary: "Let go of a favourite",
    tag: "users",
    scope: "files:write",
    cost: "write",
    status: 204,
    errors: [],
    idempotency: "idempotent",
  }),
)
  .input(z.strictObject({ nodeId }))
  .output(z.void())
  .mutation(({ ctx, input }) => removeFavoriteUseCase(ctx.services, ctx.actor, input));

const RecentFile = z
  .object({
    action: z.enum(["read", "written"]).meta({ description: "What you did with its content last." }),
    usedAt: Timestamp,
    file: File,
  })
  .meta({ id: "RecentFile" });

const listRecent = userOperation(
  op("GET /users/me/recent", {
    summary: "List the files that you used lately",
    description:
      "Whose content you read or wrote in the last 90 days, the latest first, a moment after it was. What you may not read any more is not among them.",
    tag: "users",
    scope: "files:read",
    cost: "list",
    errors: [],
    idempotency: "safe",
    examples: [
      {
        name: "one file",
        output: {
          items: [{ action: "written", usedAt: "2026-11-22T10:00:00.000Z", file: exampleFile }],
          nextCursor: null,
        },
      },
    ],
  }),
)
  .input(z.strictObject(pageInput))
  .output(pageOf(RecentFile).meta({ id: "RecentFilePage" }))
  .query(({ ctx, input }) => listRecentUseCase(ctx.services, ctx.actor, input));

export const myFilesProcedures = { listFavorites, addFavorite, removeFavorite, listRecent };
