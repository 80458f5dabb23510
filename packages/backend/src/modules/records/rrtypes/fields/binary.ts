import { type Field, FieldError, wordField } from "./field.ts";

/** Bytes in hexadecimal up to the end; blanks between the digits do not count. */
export function hex<const Name extends string>(name: Name): Field<Name> {
  return {
    name,
    read: (words) => {
      const token = words.peek();
      const digits = joinRest(words.takeRest());
      if (!/^([0-9a-f]{2})+$/i.test(digits))
        throw new FieldError("is not a whole number of bytes in hexadecimal", token);
      return digits.toLowerCase();
    },
  };
}

/** Bytes in base64 up to the end; blanks between do not count. */
export function base64<const Name extends string>(name: Name): Field<Name> {
  return {
    name,
    read: (words) => {
      const token = words.peek();
      const digits = joinRest(words.takeRest());
      if (!isBase64(digits)) throw new FieldError("is not base64 with its padding", token);
      return digits;
    },
  };
}

/** Six or eight bytes in hexadecimal with hyphens between them. */
export function eui<const Name extends string>(name: Name, bytes: 6 | 8): Field<Name> {
  const pattern = new RegExp(`^[0-9a-f]{2}(-[0-9a-f]{2}){${bytes - 1}}$`, "i");
  return wordField(name, `${bytes} bytes in hexadecimal with hyphens between them`, (word) =>
    pattern.test(word) ? word.toLowerCase() : undefined,
  );
}

/** Whether it is base64 the way it would be written again, so without stray bits at its end. */
export function isBase64(digits: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(digits) && Buffer.from(digits, "base64").toString("base64") === digits;
}

function joinRest(tokens: readonly { readonly text: string; readonly isQuoted: boolean }[]): string {
  const quoted = tokens.find((token) => token.isQuoted);
  if (quoted !== undefined) throw new FieldError("does not stand in quotes");
  return tokens.map((token) => token.text).join("");
}
