import { randomUUID } from "node:crypto";
import { type FileId, type FolderId, idToBytes } from "@scai/contract";
import type { Bench } from "./open-bench.ts";

export interface DeepFile {
  readonly id: FileId;
  readonly hex: string;
}

/**
 * Small files, four folders deep unless said otherwise, in a share of Alice's of which Bob is an ordinary member. As many as there are
 * connections, twice.
 */
export async function deepFiles(
  bench: Bench,
  count = 64,
  folders: readonly string[] = ["plans", "2026", "autumn", "drafts"],
): Promise<DeepFile[]> {
  const { alice, bob } = bench;
  const share = await alice.createShare(`bench ${randomUUID()}`);
  await alice.addMember(share.id, (await bob.me()).id);
  let folderId: FolderId | undefined;
  for (const name of folders) {
    const place = folderId === undefined ? { shareId: share.id } : { parentId: folderId };
    folderId = (await alice.createFolder(place, name)).id;
  }
  const place = { shareId: share.id, ...(folderId === undefined ? {} : { folderId }) };
  const files: DeepFile[] = [];
  for (let number = 0; number < count; number++) {
    const { id } = await alice.createFile(place, `report ${number}.txt`, Buffer.from(`report ${number}`));
    files.push({ id, hex: Buffer.from(idToBytes(id)).toString("hex") });
  }
  return files;
}
