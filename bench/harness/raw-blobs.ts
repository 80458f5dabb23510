import { type BlobKey, type BlobStore, blobKey } from "../../packages/backend/src/platform/blob/index.ts";

/** As many at a time as an upload has under way: 24 MiB of chunks of 1 MiB. */
const putsAtOnce = 24;

/** Writes chunks to the blob store with nothing around it, in folders as many as the server's. Resolves with their keys. */
export async function putChunks(store: BlobStore, name: string, chunks: readonly Uint8Array[]): Promise<BlobKey[]> {
  const keys = chunks.map((_chunk, i) => blobKey(`bench/${name}/${hex(i * 83)}/${hex(i * 151)}/${i}`));
  let next = 0;
  const work = async () => {
    for (let i = next++; i < chunks.length; i = next++) {
      const [key, chunk] = [keys[i], chunks[i]];
      if (key !== undefined && chunk !== undefined) await store.put(key, chunk);
    }
  };
  await Promise.all(Array.from({ length: putsAtOnce }, work));
  return keys;
}

/** Reads blobs in order, as many ahead as asked, and drops them. Resolves with how many bytes there were. */
export async function getChunks(store: BlobStore, keys: readonly BlobKey[], ahead: number): Promise<number> {
  let bytes = 0;
  let next = 0;
  const work = async () => {
    for (let i = next++; i < keys.length; i = next++) {
      const key = keys[i];
      if (key !== undefined) bytes += (await store.get(key)).length;
    }
  };
  await Promise.all(Array.from({ length: ahead }, work));
  return bytes;
}

function hex(value: number): string {
  return (value & 0xff).toString(16).padStart(2, "0");
}
