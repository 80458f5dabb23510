import { IncompleteError } from "./errors.ts";
import type { Progress, Range } from "./options.ts";

/** Content as it comes. Read it once: loop over it, or take `stream`, `bytes()` or `text()`. */
export class Download implements AsyncIterable<Uint8Array<ArrayBuffer>> {
  /** 206 when it is the range that was asked for, 200 when it is all of it. */
  readonly status: number;
  readonly headers: Headers;
  readonly contentType: string | undefined;
  readonly fileName: string | undefined;
  readonly etag: string | undefined;
  /** Where the first byte of it stands in the whole. */
  readonly offset: number;
  /** Of the whole, where that is known. */
  readonly totalBytes: number | undefined;
  readonly #content: WatchedContent;
  #stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;

  constructor(response: Response, watch: Watch, onProgress?: (progress: Progress) => void) {
    const { headers, status } = response;
    const [, start, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get("content-range") ?? "") ?? [];
    const length = headers.has("content-encoding") ? undefined : numberOf(headers.get("content-length"));
    this.status = status;
    this.headers = headers;
    this.contentType = headers.get("content-type") ?? undefined;
    this.fileName = fileNameOf(headers.get("content-disposition"));
    this.etag = headers.get("etag") ?? undefined;
    this.offset = Number(start ?? 0);
    this.totalBytes = total === undefined ? length : Number(total);
    this.#content = new WatchedContent(response, length, watch, (bytes) => onProgress?.({ bytes, totalBytes: length }));
  }

  get stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    this.#stream ??= streamOf(this.#content);
    return this.#stream;
  }

  /** Straight from the answer: another stream between would cost a download half as much again. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
    try {
      for (let piece = await this.#content.read(); piece !== undefined; piece = await this.#content.read()) yield piece;
    } finally {
      await this.#content.cancel();
    }
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await new Response(this.stream).arrayBuffer());
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  /** Lets go of the connection without reading the rest. */
  cancel(): Promise<void> {
    return this.#content.cancel();
  }
}

/** What watches over an answer while its content comes. */
export interface Watch {
  /** More of it is awaited from now on. */
  alive(): void;
  /** Nothing is awaited for now. */
  pause(): void;
  /** Nothing more is awaited. */
  done(): void;
  /** What to fail with. */
  explain(err: unknown): unknown;
}

/** The body of an answer, which fails when it ends before all of it came. */
class WatchedContent {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  readonly #length: number | undefined;
  readonly #watch: Watch;
  readonly #onBytes: (bytes: number) => void;
  #bytes = 0;

  constructor(response: Response, length: number | undefined, watch: Watch, onBytes: (bytes: number) => void) {
    this.#reader = response.body?.getReader();
    this.#length = length;
    this.#watch = watch;
    this.#onBytes = onBytes;
  }

  /** The next piece; undefined at the end. */
  async read(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      this.#watch.alive();
      const { value } = (await this.#reader?.read()) ?? {};
      if (value === undefined) {
        this.#watch.done();
        if (this.#length !== undefined && this.#bytes !== this.#length)
          throw new IncompleteError(`${this.#bytes} of ${this.#length} bytes came`);
        return undefined;
      }
      this.#bytes += value.byteLength;
      // A slow reader is not a slow server.
      this.#watch.pause();
      this.#onBytes(this.#bytes);
      return value;
    } catch (err) {
      this.#watch.done();
      throw this.#watch.explain(err);
    }
  }

  async cancel(reason?: unknown): Promise<void> {
    this.#watch.done();
    // What failed was told to whoever read it.
    await this.#reader?.cancel(reason).catch(() => {});
  }
}

function streamOf(content: WatchedContent): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const piece = await content.read();
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
      cancel: (reason) => content.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** The `Range` header of a range. */
export function rangeHeader(range: Range): string {
  if ("last" in range) return `bytes=-${range.last}`;
  return `bytes=${range.start}-${range.end === undefined ? "" : range.end - 1}`;
}

function numberOf(text: string | null): number | undefined {
  return text === null ? undefined : Number(text);
}

/** RFC 6266: `filename*` before `filename`. */
function fileNameOf(disposition: string | null): string | undefined {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "") ?? [];
  const [, quoted, plain] = /filename=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition ?? "") ?? [];
  if (encoded === undefined) return quoted?.replace(/\\(.)/g, "$1") ?? plain;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
