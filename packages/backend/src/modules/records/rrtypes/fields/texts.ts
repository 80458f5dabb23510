import { quoteBytes, unescapeBytes } from "../../escapes.ts";
import type { Token } from "../../zone-file/scanner.ts";
import { type Field, FieldError } from "./field.ts";

export const textMaxBytes = 255;

/** A character-string of at most 255 bytes (RFC 1035 §3.3), quoted or a single word. */
export function text<const Name extends string>(name: Name): Field<Name> {
  return { name, read: (words) => quoteBytes(bytesOf(words.take(), textMaxBytes)) };
}

/** Text whose length nothing but the record limits. */
export function longText<const Name extends string>(name: Name, maxBytes: number): Field<Name> {
  return { name, read: (words) => quoteBytes(bytesOf(words.take(), maxBytes)) };
}

/** One or more character-strings; what is longer than 255 bytes is cut into several. */
export function texts<const Name extends string>(name: Name): Field<Name> {
  return {
    name,
    read: (words) => words.takeRest().flatMap(toStrings).map(quoteBytes).join(" "),
  };
}

function toStrings(token: Token): string[] {
  const bytes = bytesOf(token);
  const count = Math.max(1, Math.ceil(bytes.length / textMaxBytes));
  return Array.from({ length: count }, (_, i) => bytes.slice(i * textMaxBytes, (i + 1) * textMaxBytes));
}

function bytesOf(token: Token, maxBytes = Number.POSITIVE_INFINITY): string {
  const bytes = unescapeBytes(token.text);
  if (bytes === undefined) {
    throw new FieldError("has a malformed escape; a byte is written as \\ and three digits up to 255", token);
  }
  if (bytes.length > maxBytes) throw new FieldError(`has ${bytes.length} bytes; ${maxBytes} is the most`, token);
  return bytes;
}

/** The bytes of a text in canonical form. */
export function textBytes(canonical: string): string {
  return unescapeBytes(canonical.slice(1, -1)) ?? "";
}
