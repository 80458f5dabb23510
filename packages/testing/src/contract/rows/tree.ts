import type { Harness } from "../../harness.ts";
import type { OperationRow, Prepared } from "../operation-rows.ts";

const missing = { fileId: "fil_00000000000000000000000000", folderId: "fld_00000000000000000000000000" };

/** About a file in a folder of a share, with which the caller does something that names another folder of the share. */
const onFile = (
  role: OperationRow["role"],
  more: (h: Harness, at: { shareId: string; fileId: string; folderId: string }) => Promise<Record<string, unknown>>,
): OperationRow => ({
  about: "thing",
  ...(role === undefined ? {} : { role }),
  async prepare(h): Promise<Prepared> {
    const { id: shareId } = await h.share();
    const { id: folderId } = await h.folder(shareId);
    const { id: fileId } = await h.file(shareId);
    const rest = await more(h, { shareId, fileId, folderId });
    return { shareId, input: { fileId, ...rest }, missing: { ...rest, fileId: missing.fileId } };
  },
});

const onFolder = (
  role: OperationRow["role"],
  more: (h: Harness, at: { shareId: string; folderId: string; otherId: string }) => Promise<Record<string, unknown>>,
): OperationRow => ({
  about: "thing",
  ...(role === undefined ? {} : { role }),
  async prepare(h): Promise<Prepared> {
    const { id: shareId } = await h.share();
    const { id: otherId } = await h.folder(shareId);
    const { id: folderId } = await h.folder(shareId);
    await h.file(shareId, { folderId });
    const rest = await more(h, { shareId, folderId, otherId });
    return { shareId, input: { folderId, ...rest }, missing: { ...rest, folderId: missing.folderId } };
  },
});

export const treeRows: Readonly<Record<string, OperationRow>> = {
  "files.move": onFile("contributor", async (_h, { folderId }) => ({ targetFolderId: folderId })),
  "folders.move": onFolder("contributor", async (_h, { otherId }) => ({ targetFolderId: otherId })),
};
