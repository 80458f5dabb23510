import { AppError, idFromBytes, idToBytes, type ShareId } from "@scai/contract";

/** Where a reader stands in the change log of one share: everything up to and including `sequence` has been read. */
export interface Cursor {
  readonly shareId: ShareId;
  readonly sequence: number;
}

// The first byte tells the form, so that a later form can be told from this one.
const form = 1;

/** Text that callers keep and send back, and must not look into. */
export function encodeCursor(cursor: Cursor): string {
  const bytes = Buffer.alloc(25);
  bytes.writeUInt8(form, 0);
  bytes.set(idToBytes(cursor.shareId), 1);
  bytes.writeBigUInt64BE(BigInt(cursor.sequence), 17);
  return bytes.toString("base64url");
}

/** Fails with `sync.cursor_invalid` for anything that {@link encodeCursor} did not make for this share. */
export function decodeCursor(text: string, shareId: ShareId): Cursor {
  const bytes = Buffer.from(text, "base64url");
  const isOurs = bytes.length === 25 && bytes[0] === form && bytes.toString("base64url") === text;
  const sequence = isOurs ? Number(bytes.readBigUInt64BE(17)) : Number.NaN;
  if (!Number.isSafeInteger(sequence) || idFromBytes("share", bytes.subarray(1, 17)) !== shareId) {
    throw new AppError("sync.cursor_invalid");
  }
  return { shareId, sequence };
}
