import { randomUUID } from "node:crypto";
import { hashed, uploadChunks } from "../harness/chunked-upload.ts";
import { chunksOf } from "../harness/chunks-of.ts";
import { MiB, randomBytes } from "../harness/random-bytes.ts";
import { atMost, type Row } from "../harness/row.ts";

const size = 1024 * MiB;

export const p4: Row = {
  id: "P4",
  title: "what is sent of 1 GiB when one byte of it changes, and when one is inserted at its head",
  store: "disk",
  async measure({ alice }) {
    const share = await alice.createShare(`bench ${randomUUID()}`);
    const file = await alice.createFile({ shareId: share.id }, "delta.bin", Buffer.from("-"));
    const content = randomBytes(size);
    const sentMiB = async (bytes: Uint8Array) =>
      (await uploadChunks(alice, { replaceFileId: file.id }, hashed(chunksOf(bytes)))).sentBytes / MiB;
    await sentMiB(content);
    content.writeUInt8(content.readUInt8(size / 2) ^ 1, size / 2);
    const changed = await sentMiB(content);
    const inserted = await sentMiB(Buffer.concat([Buffer.of(1), content]));
    return [
      { id: "P4 changed", ours: changed, reference: null, unit: "MiB", target: atMost(5, 1.5) },
      { id: "P4 inserted", ours: inserted, reference: null, unit: "MiB", target: atMost(5, 1.5) },
    ];
  },
};
