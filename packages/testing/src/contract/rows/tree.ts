import { folderCopies } from "@scai/db";
import { eq } from "drizzle-orm";
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

/** About a copy that the caller began; one that goes on is made to seem so, because one of a large folder takes long to prepare. */
const onCopy = (status: "running" | "completed"): OperationRow => ({
  about: "own",
  async prepare(h): Promise<Prepared> {
    const { id: shareId } = await h.share();
    const { id: folderId } = await h.folder(shareId);
    const input = { folderId, targetShareId: shareId, onNameTaken: "rename" };
    const { id: copyId } = await h.rest().get<{ id: `cpy_${string}` }>("folders.copy", input);
    await h.server.services.database.db.update(folderCopies).set({ status }).where(eq(folderCopies.id, copyId));
    return { input: { copyId }, missing: { copyId: "cpy_00000000000000000000000000" } };
  },
});

export const treeRows: Readonly<Record<string, OperationRow>> = {
  "files.copy": onFile("contributor", async (_h, { folderId }) => ({ targetFolderId: folderId })),
  "files.deleteVersion": onFile("contributor", async (h, { fileId }) => {
    await h.rest().call("files.replaceContent", { fileId }, { content: new Uint8Array(2) });
    return { version: 1 };
  }),
  "files.emptyTrash": {
    about: "thing",
    role: "reader",
    async prepare(h) {
      const { id: shareId } = await h.share();
      const { id: fileId } = await h.file(shareId);
      await h.rest().call("files.delete", { fileId });
      return { shareId, input: { shareId }, missing: { shareId: "shr_00000000000000000000000000" } };
    },
  },
  "files.getVersion": onFile("reader", async () => ({ version: 1 })),
  "files.updateVersion": onFile("contributor", async () => ({ version: 1, label: "as sent" })),
  "files.lock": onFile("contributor", async () => ({ ttlSeconds: 60 })),
  "files.unlock": onFile("admin", async (h, { fileId }) => {
    await h.rest().call("files.lock", { fileId });
    return {};
  }),
  "files.move": onFile("contributor", async (_h, { folderId }) => ({ targetFolderId: folderId })),
  "folders.cancelCopy": onCopy("running"),
  "folders.copy": onFolder("contributor", async (_h, { otherId }) => ({ targetFolderId: otherId })),
  "folders.getCopy": onCopy("completed"),
  "folders.move": onFolder("contributor", async (_h, { otherId }) => ({ targetFolderId: otherId })),
};
