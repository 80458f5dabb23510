import type { OperationRow } from "../operation-rows.ts";

const caller: OperationRow = { about: "caller", prepare: async () => ({ input: {} }) };

/** About something that a reader may read. */
const onThing = (kind: "share" | "folder" | "file", member: string): OperationRow => ({
  about: "thing",
  role: "reader",
  async prepare(h) {
    const { id: shareId } = await h.share();
    const { id: folderId } = await h.folder(shareId);
    const { id: fileId } = await h.file(shareId, { folderId });
    const id = { share: shareId, folder: folderId, file: fileId }[kind];
    return { shareId, input: { [member]: id }, missing: { [member]: `${id.slice(0, 4)}${"0".repeat(26)}` } };
  },
});

export const myFilesRows: Readonly<Record<string, OperationRow>> = {
  "files.getShareStats": onThing("share", "shareId"),
  "folders.getStats": onThing("folder", "folderId"),
  "users.addFavorite": onThing("file", "nodeId"),
  "users.listFavorites": caller,
  "users.listRecent": caller,
  "users.removeFavorite": { ...caller, prepare: async () => ({ input: { nodeId: "fil_00000000000000000000000000" } }) },
};
