import { addEntry, removeEntry, setInheritance, setQuota, setRole } from "./access-verbs.ts";
import type { Verb } from "./calls.ts";
import { createFolder, deleteVersion, replaceContent, restoreVersion, upload } from "./content-verbs.ts";
import { copy, deleteForGood, emptyTrash, move, rename, restore, trash } from "./tree-verbs.ts";

/** All that somebody may do. */
export const verbs = {
  createFolder,
  upload,
  replaceContent,
  restoreVersion,
  deleteVersion,
  rename,
  move,
  copy,
  trash,
  restore,
  deleteForGood,
  emptyTrash,
  addEntry,
  removeEntry,
  setInheritance,
  setRole,
  setQuota,
} satisfies Readonly<Record<string, Verb>>;
