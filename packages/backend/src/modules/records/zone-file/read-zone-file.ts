import { NameError, readName, readOwner } from "../domain-name.ts";
import { ContentError, contentOfTokens, findRrType, type RrTypeName } from "../rrtypes/index.ts";
import { isDuration, readTtl, ttlMaxSeconds } from "../ttl.ts";
import { type LogicalLine, ScanError, Scanner, type Token } from "./scanner.ts";

export interface ZoneFileRecord {
  readonly kind: "record";
  /** Absolute, in canonical form, in the zone. */
  readonly name: string;
  readonly ttl: number;
  readonly type: RrTypeName;
  readonly content: string;
  readonly line: number;
}

/** What is wrong with the file, and where; lines and columns count from 1, columns in bytes. */
export interface ZoneFileProblem {
  readonly kind: "problem";
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type ZoneFileEntry = ZoneFileRecord | ZoneFileProblem;

export interface ZoneFileOptions {
  /** The zone's name in canonical form: the first `$ORIGIN`, and what every record has to be in. */
  readonly zone: string;
  /** For records of a file that says no time to live anywhere. */
  readonly defaultTtl: number;
}

const lineMaxBytes = 512 * 1024;

/**
 * Reads a zone file (RFC 1035 §5, `$TTL` of RFC 2308, BIND's units) while it comes in. A line that is wrong gives a problem, and reading goes on
 * behind it, so that one run tells all of them. What each piece of the file has is given together. `$INCLUDE` and `$GENERATE` are refused: a file stands for itself.
 */
export async function* readZoneFile(
  bytes: AsyncIterable<Uint8Array>,
  options: ZoneFileOptions,
): AsyncGenerator<readonly ZoneFileEntry[]> {
  const scanner = new Scanner();
  const state = new ReaderState(options);
  let number = 0;
  for await (const lines of linesOf(bytes)) {
    const entries: ZoneFileEntry[] = [];
    for (const text of lines) {
      number++;
      if (text.length > lineMaxBytes) {
        yield [...entries, problemAt(number, "the line is longer than any record can be")];
        return;
      }
      const entry = state.attempt(number, () => {
        const complete = scanner.feed(text, number);
        return complete === undefined ? undefined : state.read(complete);
      });
      if (entry !== undefined) entries.push(entry);
    }
    if (entries.length > 0) yield entries;
  }
  const problem = state.attempt(number, () => {
    scanner.end();
    return undefined;
  });
  if (problem !== undefined) yield [problem];
}

function problemAt(line: number, message: string): ZoneFileProblem {
  return { kind: "problem", line, column: 1, message };
}

/** Lines with one character for each byte, those of a piece of the file together. Never holds more than a line that is just too long. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  let rest = "";
  let isFirst = true;
  for await (const chunk of bytes) {
    const text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");
    const [first = "", ...others] = text.split("\n");
    const lines = [rest + first, ...others];
    rest = lines.pop() ?? "";
    if (lines.length > 0) {
      yield withoutMarks(lines, isFirst);
      isFirst = false;
    }
    if (rest.length > lineMaxBytes) break;
  }
  if (rest !== "") yield withoutMarks([rest], isFirst);
}

/** Without the carriage returns of Windows, and without the byte order mark of a first line. */
function withoutMarks(lines: readonly string[], isFirst: boolean): string[] {
  const texts = lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  const [first = "", ...others] = texts;
  return isFirst && first.startsWith("\xef\xbb\xbf") ? [first.slice(3), ...others] : texts;
}

class ReaderState {
  readonly #zone: string;
  #origin: string;
  #owner: string | undefined;
  /** What `$TTL` said, or the SOA of a file without it. */
  #defaultTtl: number | undefined;
  #lastTtl: number | undefined;
  readonly #fallbackTtl: number;

  constructor({ zone, defaultTtl }: ZoneFileOptions) {
    this.#zone = zone;
    this.#origin = zone;
    this.#fallbackTtl = defaultTtl;
  }

  /** The entry that `work` reads, or the problem it fails with. */
  attempt(line: number, work: () => ZoneFileRecord | undefined): ZoneFileEntry | undefined {
    try {
      return work();
    } catch (err) {
      if (err instanceof ScanError)
        return { kind: "problem", line: err.line, column: err.column, message: err.message };
      if (!(err instanceof ContentError)) throw err;
      return { kind: "problem", line: err.line ?? line, column: err.column ?? 1, message: err.message };
    }
  }

  read({ tokens, isIndented }: LogicalLine): ZoneFileRecord | undefined {
    const [first] = tokens;
    if (first === undefined) return undefined;
    if (!isIndented && !first.isQuoted && first.text.startsWith("$")) {
      this.#obey(first, tokens.slice(1));
      return undefined;
    }
    if (!isIndented) this.#owner = this.#readOwner(first);
    if (this.#owner === undefined) throw wrong(first, "the first record has to name its owner");
    return this.#readRecord(this.#owner, isIndented ? tokens : tokens.slice(1), first);
  }

  #obey(directive: Token, [value, extra]: readonly Token[]): void {
    const name = directive.text.toUpperCase();
    if (name === "$INCLUDE" || name === "$GENERATE") {
      throw wrong(directive, `${name} is not taken; write out the records that it stands for`);
    }
    if (name !== "$ORIGIN" && name !== "$TTL")
      throw wrong(directive, `${name} is no directive; there are $ORIGIN and $TTL`);
    if (value === undefined) throw wrong(directive, `${name} is followed by its value`);
    if (extra !== undefined) throw wrong(extra, `${name} has one value`);
    if (name === "$ORIGIN") {
      this.#origin = this.#named(value, () => readName(value.text, this.#context()));
      return;
    }
    this.#defaultTtl = ttlOf(value);
  }

  #readOwner(token: Token): string {
    // Whatever is wrong with it, the records below it that have no name of their own must not get the one before.
    this.#owner = undefined;
    return this.#named(token, () => readOwner(token.text, this.#zone, this.#context()));
  }

  #named(token: Token, read: () => string): string {
    if (token.isQuoted) throw wrong(token, "a name does not stand in quotes");
    try {
      return read();
    } catch (err) {
      if (err instanceof NameError) throw wrong(token, `the name ${Buffer.from(token.text, "latin1")} ${err.message}`);
      throw err;
    }
  }

  #context() {
    return { origin: this.#origin, isDotOptional: false };
  }

  #readRecord(name: string, tokens: readonly Token[], first: Token): ZoneFileRecord {
    const { ttl, rest } = readTtlAndClass(tokens);
    const [typeToken, ...words] = rest;
    if (typeToken === undefined) throw wrong(first, "a record has a type and a content behind its name");
    const rrType = typeToken.isQuoted ? undefined : findRrType(typeToken.text.toUpperCase());
    if (rrType === undefined) throw wrong(typeToken, `${typeToken.text} is not a type that records can have`);
    const content = contentOfTokens(rrType, words, this.#context());
    if (rrType.type === "SOA" && ttl === undefined) this.#defaultTtl ??= Number(content.split(" ").at(-1));
    const applied = ttl ?? this.#defaultTtl ?? this.#lastTtl ?? this.#fallbackTtl;
    this.#lastTtl = ttl ?? this.#lastTtl;
    return { kind: "record", name, ttl: applied, type: rrType.type, content, line: first.line };
  }
}

/** TTL and class stand before the type, either first, or neither. */
function readTtlAndClass(tokens: readonly Token[]): { ttl: number | undefined; rest: readonly Token[] } {
  let ttl: number | undefined;
  let hasClass = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (!hasClass && isClass(token)) hasClass = true;
    else if (ttl === undefined && !token.isQuoted && isDuration(token.text)) ttl = ttlOf(token);
    else return { ttl, rest: tokens.slice(i) };
  }
  return { ttl, rest: [] };
}

function isClass(token: Token): boolean {
  if (token.isQuoted || token.text.length !== 2) return false;
  const word = token.text.toUpperCase();
  if (/^(CH|CS|HS)$/.test(word)) throw wrong(token, `the class ${word} is not served; records are of class IN`);
  return word === "IN";
}

function ttlOf(token: Token): number {
  const ttl = token.isQuoted ? undefined : readTtl(token.text);
  if (ttl === undefined) {
    throw wrong(token, `a time to live is seconds from 0 to ${ttlMaxSeconds}, as a number or like 1h30m`);
  }
  return ttl;
}

function wrong(token: Token, message: string): ScanError {
  return new ScanError(message, token.line, token.column);
}
