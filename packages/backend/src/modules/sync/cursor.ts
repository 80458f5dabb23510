import { AppError, idFromBytes, idToBytes, type ShareId } from "@scai/contract";

/** Where a reader stands in the change log of one share: everything up to and including `sequence` has been read. */
export interface Cursor {
  readonly shareId: ShareId;
  readonly sequence: number;
  /** Absent in cursors of the first form. */
  readonly sight?: Sight;
}

/** What the reader could see when the cursor was given: what changes it stands in no log of a share. */
export interface Sight {
  /** A digest of who they were and of what they had in the share: 16 hexadecimal digits. */
  readonly standing: string;
  /** What ends by itself had not ended by then. */
  readonly at: Date;
}

// The first byte tells the form, so that a later form can be told from this one.
const formWithoutSight = 1;
const form = 2;
const lengthOf: Readonly<Record<number, number>> = { [formWithoutSight]: 25, [form]: 39 };

/** Text that callers keep and send back, and must not look into. */
export function encodeCursor({ shareId, sequence, sight }: Cursor): string {
  const bytes = Buffer.alloc(sight === undefined ? 25 : 39);
  bytes.writeUInt8(sight === undefined ? formWithoutSight : form, 0);
  bytes.set(idToBytes(shareId), 1);
  bytes.writeBigUInt64BE(BigInt(sequence), 17);
  if (sight !== undefined) {
    bytes.set(Buffer.from(sight.standing, "hex"), 25);
    bytes.writeUIntBE(sight.at.getTime(), 33, 6);
  }
  return bytes.toString("base64url");
}

/** Fails with `sync.cursor_invalid` for anything that {@link encodeCursor} did not make for this share. */
export function decodeCursor(text: string, shareId: ShareId): Cursor {
  const bytes = Buffer.from(text, "base64url");
  const isOurs = bytes.length === lengthOf[bytes[0] ?? 0] && bytes.toString("base64url") === text;
  const sequence = isOurs ? Number(bytes.readBigUInt64BE(17)) : Number.NaN;
  if (!Number.isSafeInteger(sequence) || idFromBytes("share", bytes.subarray(1, 17)) !== shareId) {
    throw new AppError("sync.cursor_invalid");
  }
  if (bytes[0] === formWithoutSight) return { shareId, sequence };
  const sight = { standing: bytes.toString("hex", 25, 33), at: new Date(bytes.readUIntBE(33, 6)) };
  return { shareId, sequence, sight };
}
