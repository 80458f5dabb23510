import { FolderId, NodeName, ShareId } from "@scai/contract";
import { OnNameTaken } from "../take-name.ts";

/** The members of an input that say where something goes. */
export const target = {
  targetShareId: ShareId.optional().meta({ description: "The share; may be absent when targetFolderId tells." }),
  targetFolderId: FolderId.optional().meta({ description: "The folder; absent for the top of the share." }),
  name: NodeName.optional().meta({ description: "Its name there; the one it has, if absent." }),
  onNameTaken: OnNameTaken,
};

/** What can go wrong with a place: a share, or a folder in it. */
export const placeErrors = [
  "shares.not_found",
  "shares.forbidden",
  "shares.trashed",
  "files.not_found",
  "files.forbidden",
  "files.trashed",
] as const;

/** What can go wrong with where something goes. */
export const targetErrors = [
  ...placeErrors,
  "files.locked",
  "files.name_taken",
  "files.too_deep",
  "quotas.exceeded",
] as const;
