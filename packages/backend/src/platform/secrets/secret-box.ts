import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { getTableName } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import { deriveKey, keyIdBytes, type MasterKeys } from "./master-key.ts";

// An envelope: version (1 byte), id of the master key (8), nonce (12), ciphertext, tag (16).
// Authenticated with it: version, key id, and the place, `table.column:id`.
const version = 1;
const headerBytes = 1 + keyIdBytes;
const nonceBytes = 12;
const tagBytes = 16;

/** A secret cannot be opened: the installation does not have its key, or it is not what was sealed for this place. */
export class UnreadableSecretError extends Error {
  override readonly name = "UnreadableSecretError";
  readonly reason: "unknown_key" | "damaged";

  constructor(reason: "unknown_key" | "damaged", place: string, keyId?: string) {
    super(reason === "unknown_key" ? `${place} is sealed under the master key ${keyId}` : `${place} is damaged`);
    this.reason = reason;
  }
}

/** Seals secrets for the row and column that they stand in, and opens them nowhere else. */
export interface SecretBox {
  /** How every envelope begins that is sealed under the present master key. */
  readonly currentHeader: Buffer;
  /** The ids of the master keys that it can open with, the present one first; in hexadecimal digits. */
  readonly keyIds: readonly string[];
  seal(secret: string, column: MySqlColumn, id: string): Buffer;
  /** Fails with {@link UnreadableSecretError}. */
  open(sealed: Uint8Array, column: MySqlColumn, id: string): string;
}

export function createSecretBox({ current, previous }: MasterKeys): SecretBox {
  const present = deriveKey(current);
  const known = new Map([present, ...previous.map(deriveKey)].map(({ id, key }) => [id.toString("hex"), key]));
  const currentHeader = Buffer.concat([Buffer.from([version]), present.id]);
  return {
    currentHeader,
    keyIds: [...known.keys()],
    seal(secret, column, id) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", present.key, nonce);
      cipher.setAAD(Buffer.concat([currentHeader, Buffer.from(placeOf(column, id))]));
      const ciphertext = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
      return Buffer.concat([currentHeader, nonce, ciphertext, cipher.getAuthTag()]);
    },
    open(sealed, column, id) {
      const place = placeOf(column, id);
      const bytes = Buffer.from(sealed);
      if (bytes.length < headerBytes + nonceBytes + tagBytes || bytes[0] !== version)
        throw new UnreadableSecretError("damaged", place);
      const header = bytes.subarray(0, headerBytes);
      const keyId = header.toString("hex", 1);
      const key = known.get(keyId);
      if (key === undefined) throw new UnreadableSecretError("unknown_key", place, keyId);
      const nonce = bytes.subarray(headerBytes, headerBytes + nonceBytes);
      const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.concat([header, Buffer.from(place)]));
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      const ciphertext = bytes.subarray(headerBytes + nonceBytes, -tagBytes);
      try {
        return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString("utf8");
      } catch {
        throw new UnreadableSecretError("damaged", place);
      }
    },
  };
}

/** Where a secret stands, as it is bound to it and as it is told of. */
function placeOf(column: MySqlColumn, id: string): string {
  return `${getTableName(column.table)}.${column.name}:${id}`;
}
