/** One word or quoted string of a zone file, as it was written: escapes are still in `text`. Each character of it is one byte. */
export interface Token {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly line: number;
  readonly column: number;
}

/** Text that is not master format (RFC 1035 §5.1), and where. Lines and columns count from 1, columns in bytes. */
export class ScanError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.name = "ScanError";
    this.line = line;
    this.column = column;
  }
}

export interface LogicalLine {
  readonly tokens: readonly Token[];
  /** The line began with a blank: the record belongs to the owner of the one before. */
  readonly isIndented: boolean;
}

/** What one record may take, comments and all: more than the longest record there can be, whichever way it is escaped. */
const recordMaxBytes = 512 * 1024;

// What ends a word without being part of it. A quote inside of a word is only taken after `=`, as in alpn="h2,h3" (RFC 9460 §2.1).
const word = /(?:[^ \t"();\\]|\\[\s\S])+/y;
const quoted = /"((?:[^"\\]|\\[\s\S])*)"/y;
const blanks = /[ \t]+/y;

// Blanks, and what stands for itself: no quote, parenthesis, comment, escape or control character.
const plainLine = /^[\t !#-'*-:<-[\]-~\x80-\xff]*$/;

function isBlank(content: string, at: number): boolean {
  const code = content.charCodeAt(at);
  return code === 32 || code === 9;
}

/**
 * Puts the lines of a zone file together into logical ones: parentheses join lines, comments go, quoted strings stay whole. It holds one
 * record at a time, whatever the size of the file.
 */
export class Scanner {
  readonly #comments: "skipped" | "refused";
  #tokens: Token[] = [];
  #isIndented = false;
  #bytes = 0;
  #open: { readonly line: number; readonly column: number } | undefined;

  constructor(options: { readonly comments: "skipped" | "refused" } = { comments: "skipped" }) {
    this.#comments = options.comments;
  }

  /** Takes the next line, without what ends it; answers with a logical line when that ends with it. Throws {@link ScanError}. */
  feed(text: string, line: number): LogicalLine | undefined {
    try {
      if (this.#open === undefined) this.#isIndented = /^[ \t]/.test(text);
      this.#bytes += text.length;
      if (this.#bytes > recordMaxBytes) throw new ScanError("the record is longer than any can be", line, 1);
      this.#scan(text, line);
    } catch (err) {
      this.#reset();
      throw err;
    }
    if (this.#open !== undefined) return undefined;
    const complete = { tokens: this.#tokens, isIndented: this.#isIndented };
    this.#reset();
    return complete;
  }

  /** Says that there are no more lines. Throws {@link ScanError} when a parenthesis is still open. */
  end(): void {
    const open = this.#open;
    this.#reset();
    if (open !== undefined) throw new ScanError("this parenthesis is never closed", open.line, open.column);
  }

  #reset(): void {
    this.#tokens = [];
    this.#bytes = 0;
    this.#open = undefined;
  }

  #scan(content: string, line: number): void {
    if (plainLine.test(content)) {
      this.#takeWords(content, line);
      return;
    }
    const control = controlCharacter.exec(content);
    if (control !== null) {
      const code = String(control[0].charCodeAt(0)).padStart(3, "0");
      throw new ScanError(`a control character is written as \\${code}`, line, control.index + 1);
    }
    for (let at = 0; at < content.length; ) {
      const step = this.#step(content, at, line);
      if (step === "end") return;
      at = step;
    }
  }

  /** The words of a line that has nothing else, as nearly all have. */
  #takeWords(content: string, line: number): void {
    for (let at = 0; at < content.length; at++) {
      if (isBlank(content, at)) continue;
      const begin = at;
      while (at < content.length && !isBlank(content, at)) at++;
      this.#tokens.push({ text: content.slice(begin, at), isQuoted: false, line, column: begin + 1 });
    }
  }

  /** Reads what begins at `at`; answers where it ends, or that nothing more counts in this line. */
  #step(content: string, at: number, line: number): number | "end" {
    const column = at + 1;
    switch (content[at]) {
      case " ":
      case "\t":
        return at + (matchAt(blanks, content, at)?.[0].length ?? 1);
      case ";":
        if (this.#comments === "skipped") return "end";
        throw new ScanError(
          'a semicolon begins a comment; as part of a text it stands in quotes: "a; b"',
          line,
          column,
        );
      case "(":
        if (this.#open !== undefined) throw new ScanError("parentheses do not nest", line, column);
        this.#open = { line, column };
        return at + 1;
      case ")":
        if (this.#open === undefined) throw new ScanError("this parenthesis was never opened", line, column);
        this.#open = undefined;
        return at + 1;
      default:
        return this.#readToken(content, at, line);
    }
  }

  #readToken(content: string, at: number, line: number): number {
    const column = at + 1;
    if (content[at] === '"') {
      const { inner, end } = readQuoted(content, at, line);
      this.#tokens.push({ text: inner, isQuoted: true, line, column });
      return end;
    }
    const plain = matchAt(word, content, at)?.[0];
    if (plain === undefined) throw new ScanError("a backslash ends the line; it escapes a character", line, column);
    const next = at + plain.length;
    if (content[next] !== '"') {
      this.#tokens.push({ text: plain, isQuoted: false, line, column });
      return next;
    }
    if (!plain.endsWith("="))
      throw new ScanError('a quote stands at the beginning of a text or as \\"', line, next + 1);
    const { inner, end } = readQuoted(content, next, line);
    this.#tokens.push({ text: plain + inner, isQuoted: false, line, column });
    return end;
  }
}

// Everything below the blank but the tab, and DEL.
const controlCharacter = /[^\t\x20-\x7e\x80-\xff]/;

function readQuoted(content: string, at: number, line: number): { inner: string; end: number } {
  const match = matchAt(quoted, content, at);
  if (match?.[1] === undefined) throw new ScanError("this quote is never closed on its line", line, at + 1);
  return { inner: match[1], end: at + match[0].length };
}

function matchAt(pattern: RegExp, content: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(content);
}
