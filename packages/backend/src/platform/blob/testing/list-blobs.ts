import type { BlobInfo, BlobStore } from "../blob-store.ts";

export async function listBlobs(store: BlobStore, prefix: string): Promise<BlobInfo[]> {
  const infos: BlobInfo[] = [];
  for await (const info of store.list(prefix)) infos.push(info);
  return infos;
}
