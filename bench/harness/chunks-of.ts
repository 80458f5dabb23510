import { Chunker } from "@scai/contract";

/** The chunks that the server makes of these bytes. */
export function chunksOf(bytes: Uint8Array): Uint8Array[] {
  const chunker = new Chunker();
  const chunks: Uint8Array[] = [...chunker.push(bytes)];
  const rest = chunker.finish();
  return rest === undefined ? chunks : [...chunks, rest];
}
