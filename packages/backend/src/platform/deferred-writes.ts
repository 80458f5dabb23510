import type { Log } from "./log.ts";

export interface DeferredWritesOptions {
  readonly afterMs: number;
  readonly log: Log;
  /** What the rows are, in the plural, for the log. */
  readonly what: string;
}

/**
 * Rows that nobody waits for: written together a little later, of one key the last. What cannot be written, and what a killed process has
 * waiting, is lost.
 */
export class DeferredWrites<Row> {
  readonly #write: (rows: readonly Row[]) => Promise<void>;
  readonly #options: DeferredWritesOptions;
  #waiting = new Map<string, Row>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(write: (rows: readonly Row[]) => Promise<void>, options: DeferredWritesOptions) {
    this.#write = write;
    this.#options = options;
  }

  put(key: string, row: Row): void {
    this.#waiting.set(key, row);
    this.#timer ??= setTimeout(() => void this.flush(), this.#options.afterMs).unref();
  }

  /** Resolves when everything put so far is written, or has been tried. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const rows = [...this.#waiting.values()];
    this.#waiting = new Map();
    if (rows.length > 0) {
      const { log, what } = this.#options;
      this.#writing = this.#writing
        .then(() => this.#write(rows))
        .catch((err: unknown) => log.warn({ err }, `${what} are not written down`));
    }
    return this.#writing;
  }
}
