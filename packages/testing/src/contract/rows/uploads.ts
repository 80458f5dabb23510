import type { Harness } from "../../harness.ts";
import type { OperationRow, Prepared } from "../operation-rows.ts";

const content = new TextEncoder().encode("hello");
const missingUpload = { uploadId: "upl_00000000000000000000000000" };

/** About an upload of five bytes that the caller began, of which as much has come as `before` puts. */
const onUpload = (
  more: Record<string, unknown>,
  before: (h: Harness, uploadId: string) => Promise<unknown> = async () => {},
  sent?: Uint8Array,
  begun: Record<string, unknown> = {},
): OperationRow => ({
  about: "own",
  async prepare(h): Promise<Prepared> {
    const { id: shareId } = await h.share();
    const input = { shareId, name: "new.txt", sizeBytes: content.length, ...begun };
    const { id: uploadId } = await h.rest().get<{ id: string }>("uploads.create", input);
    await before(h, uploadId);
    return {
      ...(sent === undefined ? {} : { content: sent }),
      input: { uploadId, ...more },
      missing: { ...more, ...missingUpload },
    };
  },
});

export const uploadRows: Readonly<Record<string, OperationRow>> = {
  "files.getArchive": {
    about: "thing",
    role: "reader",
    async prepare(h) {
      const { id: shareId } = await h.share();
      const { id: folderId } = await h.folder(shareId);
      await h.file(shareId, { folderId });
      return { shareId, input: { ids: [folderId] }, missing: { ids: ["fld_00000000000000000000000000"] } };
    },
  },
  "files.listChunks": {
    about: "thing",
    role: "reader",
    async prepare(h) {
      const { id: shareId } = await h.share();
      const { id: fileId } = await h.file(shareId, { content });
      return { shareId, input: { fileId }, missing: { fileId: "fil_00000000000000000000000000" } };
    },
  },
  "uploads.abort": onUpload({}),
  "uploads.append": onUpload({ offset: 0 }, undefined, content, { isStreamed: true }),
  "uploads.complete": onUpload({ name: "renamed.txt" }, (h, uploadId) =>
    h.rest().call("uploads.putChunk", { uploadId, index: 0 }, { content }),
  ),
  "uploads.create": {
    about: "thing",
    role: "contributor",
    async prepare(h) {
      const { id: shareId } = await h.share();
      const rest = { name: "new.txt", sizeBytes: 10_000_000, checksumSha256: "0".repeat(64) };
      return { shareId, input: { shareId, ...rest }, missing: { ...rest, shareId: "shr_00000000000000000000000000" } };
    },
  },
  "uploads.get": onUpload({}),
  "uploads.putChunk": onUpload({ index: 0 }, undefined, content),
};
