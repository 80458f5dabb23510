import type { NameContext } from "../../domain-name.ts";
import type { Token } from "../../zone-file/scanner.ts";

/** A part of a record's content: how it is read from words, and what it gives in canonical form. */
export interface Field<Name extends string = string> {
  readonly name: Name;
  /** Takes as many words as the field has and answers its canonical text; that is empty when an optional field is not there. Throws {@link FieldError}. */
  readonly read: (words: Words, context: NameContext) => string;
}

/** Why a field is not right. */
export class FieldError extends Error {
  readonly token: Token | undefined;

  constructor(reason: string, token?: Token) {
    super(reason);
    this.name = "FieldError";
    this.token = token;
  }
}

/** The words of a content, read one after the other. */
export class Words {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The next word or quoted string, without consuming it. */
  peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  /** The next word or quoted string, as it was written. */
  take(): Token {
    const token = this.peek();
    if (token === undefined) throw new FieldError("is missing");
    this.#at++;
    return token;
  }

  /** The next word; a quoted string is refused. */
  takeWord(): string {
    const token = this.take();
    if (token.isQuoted) throw new FieldError("does not stand in quotes", token);
    return token.text;
  }

  /** Every word that is left, at least one. */
  takeRest(): Token[] {
    const rest = [this.take()];
    while (this.peek() !== undefined) rest.push(this.take());
    return rest;
  }
}

/** A field of one word: `parse` answers its canonical text, or undefined when it is not what `expected` says. */
export function wordField<const Name extends string>(
  name: Name,
  expected: string,
  parse: (word: string) => string | undefined,
): Field<Name> {
  return {
    name,
    read: (words) => {
      const token = words.peek();
      const canonical = parse(words.takeWord());
      if (canonical === undefined) throw new FieldError(`is not ${expected}`, token);
      return canonical;
    },
  };
}
