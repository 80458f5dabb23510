import { deflateSync, inflateSync } from "node:zlib";
import { type Id, type IdKind, idFromBytes, idToBytes, kindOfId } from "@scai/contract";
import { customType } from "drizzle-orm/mysql-core";

/** A prefixed id of one kind, kept as its 16 bytes. */
export function id<Kind extends IdKind>(kind: Kind, column: string) {
  return customType<{ data: Id<Kind>; driverData: Buffer }>({
    dataType: () => "binary(16)",
    toDriver: (value) => Buffer.from(idToBytes(value).buffer),
    fromDriver: (value) => idFromBytes(kind, value),
  })(column);
}

/**
 * 16 bytes that are an id of a kind that another column of the row tells, such as a principal that is a user or a group.
 * Prefix it with {@link idFromBytes}.
 */
export const idBytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => "binary(16)",
  toDriver: (value) => Buffer.from(value),
});

/** So many bytes here, hexadecimal digits in TypeScript. */
export function hexBytes(column: string, length: number) {
  return customType<{ data: string; driverData: Buffer }>({
    dataType: () => `binary(${length})`,
    toDriver: (value) => Buffer.from(value, "hex"),
    fromDriver: (value) => value.toString("hex"),
  })(column);
}

/** A SHA-256. */
export function sha256(column: string) {
  return hexBytes(column, 32);
}

/** Of a column of this type and no other: the columns of secrets are found by it. */
export const sealedSecretType = "varbinary(8190)";

/** A secret that is sealed under the master key; up to 8,153 bytes of it. Its table needs an `id`, which the secret is bound to. */
export const sealedSecret = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => sealedSecretType,
  fromDriver: (value) => Buffer.from(value),
});

/** The instant of a datetime column as a raw statement returns it: Drizzle has the driver leave times as text, in UTC. */
export function parseTimestamp(text: string): Date {
  return new Date(`${text.replace(" ", "T")}Z`);
}

/** UTC to the millisecond. The pool runs with `timezone: "Z"`, so a Date goes in and out unchanged. */
export const timestamp = customType<{ data: Date; driverData: Date | string }>({
  dataType: () => "datetime(3)",
  fromDriver: (value) => (value instanceof Date ? value : parseTimestamp(value)),
});

/** Text that is equal only byte for byte: no case folding, no accent folding, trailing spaces count. For names and foreign ids. */
export function exactText(column: string, length: number) {
  return customType<{ data: string; driverData: string }>({
    dataType: () => `varchar(${length}) character set utf8mb4 collate utf8mb4_nopad_bin`,
  })(column);
}

/** Some of these words. */
export function wordSet<const Word extends string>(column: string, words: readonly Word[]) {
  return customType<{ data: readonly Word[]; driverData: string }>({
    dataType: () => `set(${words.map((word) => `'${word}'`).join(",")})`,
    toDriver: (value) => value.join(","),
    fromDriver: (text) => wordsIn(words, text),
  })(column);
}

/** Those of the words that a set holds, as a raw statement returns it. */
export function wordsIn<Word extends string>(words: readonly Word[], text: string): Word[] {
  const held = text.split(",");
  return words.filter((word) => held.includes(word));
}

/** Long text, in the form of MariaDB's COMPRESS, so that a statement reads it with UNCOMPRESS. Both go up to `max_allowed_packet`. */
export const compressedText = customType<{ data: string; driverData: Buffer }>({
  dataType: () => "mediumblob",
  toDriver: (value) => {
    const bytes = Buffer.from(value);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return Buffer.concat([length, deflateSync(bytes, { level: 1 })]);
  },
  fromDriver: (value) => inflateSync(value.subarray(4)).toString(),
});

/** Which kind of principal an id names. Throws on an id that is neither a user's nor a group's. */
export function principalKindOf(principal: string): "user" | "group" {
  const kind = kindOfId(principal, ["user", "group"]);
  if (kind === undefined) throw new RangeError(`not a principal: ${principal}`);
  return kind;
}
