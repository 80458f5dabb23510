import type { Content, Progress } from "./options.ts";

/** The body of a call, made anew for each try. */
export interface Body {
  readonly contentType: string | undefined;
  /** Whether a second try can send the same. */
  readonly canRepeat: boolean;
  /** How many bytes, where that is known. */
  readonly bytes: number | undefined;
  /** `alive` is called whenever something was taken from it. */
  make(alive: () => void): string | Blob | ReadableStream<Uint8Array>;
}

export function jsonBody(value: unknown): Body {
  return textBody(JSON.stringify(value), "application/json");
}

export function formBody(value: object): Body {
  const pairs = Object.entries(value).filter(([, member]) => member !== undefined);
  const text = new URLSearchParams(pairs.map(([name, member]): [string, string] => [name, String(member)])).toString();
  return textBody(text, "application/x-www-form-urlencoded");
}

function textBody(text: string, contentType: string): Body {
  return { contentType, canRepeat: true, bytes: text.length, make: () => text };
}

interface ContentOptions {
  readonly contentType?: string | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The content itself. */
export function contentBody(content: Content, { contentType, onProgress }: ContentOptions = {}): Body {
  const type =
    contentType ?? (content instanceof Blob && content.type !== "" ? content.type : "application/octet-stream");
  if (!isStreamed(content)) return blobBody(new Blob([content]), type, onProgress);
  return {
    contentType: type,
    canRepeat: typeof content === "function",
    bytes: undefined,
    make: (alive) => observed(streamOf(content), undefined, alive, onProgress),
  };
}

/** A form with the content as its last part, as the server wants it: it reads the fields before the bytes arrive. */
export function multipartBody(
  fields: Readonly<Record<string, unknown>>,
  fileField: string,
  content: Content,
  { contentType, onProgress }: ContentOptions = {},
): Body {
  const boundary = `scai-${randomHex(16)}`;
  const file = contentBody(content, { contentType });
  const fileName = String(fields["name"] ?? (content instanceof File ? content.name : "file"));
  const parts = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `--${boundary}\r\n${disposition(name)}\r\n\r\n${value}\r\n`);
  const head = `${parts.join("")}--${boundary}\r\n${disposition(fileField, fileName)}\r\nContent-Type: ${file.contentType}\r\n\r\n`;
  const tail = `\r\n--${boundary}--\r\n`;
  const type = `multipart/form-data; boundary=${boundary}`;
  if (!isStreamed(content)) return blobBody(new Blob([head, content, tail]), type, onProgress);
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(head);
    yield* chunksOf(streamOf(content));
    yield new TextEncoder().encode(tail);
  }
  return {
    contentType: type,
    canRepeat: file.canRepeat,
    bytes: undefined,
    make: (alive) => observed(streamOf(whole()), undefined, alive, onProgress),
  };
}

function blobBody(blob: Blob, contentType: string, onProgress: ContentOptions["onProgress"]): Body {
  const isObserved = onProgress !== undefined && canStreamRequests();
  return {
    contentType,
    canRepeat: true,
    bytes: blob.size,
    make: (alive) => (isObserved ? observed(blob.stream(), blob.size, alive, onProgress) : blob),
  };
}

function disposition(name: string, fileName?: string): string {
  const file = fileName === undefined ? "" : `; filename="${quoted(fileName)}"`;
  return `Content-Disposition: form-data; name="${quoted(name)}"${file}`;
}

/** As browsers write names into forms (HTML, multipart/form-data encoding algorithm). */
function quoted(text: string): string {
  return text.replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
}

type Streamed = Extract<Content, ReadableStream | AsyncIterable<Uint8Array> | (() => unknown)>;

function isStreamed(content: Content): content is Streamed {
  return (
    typeof content === "function" ||
    (typeof content === "object" &&
      !(content instanceof Blob) &&
      (content instanceof ReadableStream || Symbol.asyncIterator in content))
  );
}

function streamOf(content: Content): ReadableStream<Uint8Array> {
  const made = typeof content === "function" ? content() : content;
  if (made instanceof ReadableStream) return made;
  const chunks = Object(made)[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

function observed(
  stream: ReadableStream<Uint8Array>,
  totalBytes: number | undefined,
  alive: () => void,
  onProgress: ContentOptions["onProgress"],
): ReadableStream<Uint8Array> {
  let bytes = 0;
  const observe = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      alive();
      onProgress?.({ bytes, totalBytes });
      controller.enqueue(chunk);
    },
  });
  return stream.pipeThrough(observe);
}

/** Whether this platform sends a stream as it comes; some browsers would send "[object ReadableStream]". */
function canStreamRequests(): boolean {
  let asked = false;
  const probe = {
    method: "POST",
    body: new ReadableStream(),
    get duplex(): "half" {
      asked = true;
      return "half";
    },
  };
  return !new Request("http://localhost", probe).headers.has("content-type") && asked;
}

export function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
