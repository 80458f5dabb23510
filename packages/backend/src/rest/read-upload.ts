import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { AppError } from "@scai/contract";
import busboy from "busboy";
import type { UploadBody } from "../platform/bytes/index.ts";
import { mediaType } from "./json-body.ts";

export interface Upload {
  /** Form fields, as strings; none for a raw body. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly body: UploadBody;
  /** Throws away whatever has not been read. Does nothing when everything has. */
  readonly release: () => void;
}

/** A raw body: the bytes are the content. */
export function readRawUpload(incoming: IncomingMessage): Upload {
  const type = mediaType(incoming);
  if (type === "multipart/form-data" || type === "application/x-www-form-urlencoded") {
    throw new AppError("request.unsupported_media_type", {
      detail: "Send the bytes themselves as the body, not a form.",
    });
  }
  const contentType = usefulType(incoming.headers["content-type"]);
  const stream = completeStream(incoming, async () => {});
  return {
    fields: new Map(),
    body: {
      stream,
      contentType,
      fileName: undefined,
      sizeBytes: announcedSize(incoming),
      isCut: () => isCut(incoming),
    },
    release: () => void incoming.resume(),
  };
}

/**
 * A form whose fields come first and whose last part, `file`, is the content. Resolves when the file part begins, so that whoever
 * takes the bytes can refuse before they are sent; nothing of the file is held. The bytes end when the form does, so that a form that is
 * cut off or goes on with other parts never counts as complete.
 */
export function readFormUpload(incoming: IncomingMessage): Promise<Upload> {
  if (mediaType(incoming) !== "multipart/form-data") {
    throw new AppError("request.unsupported_media_type", {
      detail: "Send a multipart/form-data form with the content as its part file.",
    });
  }
  const fields = new Map<string, string[]>();
  const end = Promise.withResolvers<void>();
  end.promise.catch(() => {}); // nobody waits for it when the file is not read to its end
  return new Promise((resolve, reject) => {
    const parser = openParser(incoming);
    let file: Readable | undefined;
    const release = () => {
      incoming.unpipe(parser);
      incoming.resume();
    };
    const fail = (err: Error) => {
      reject(err);
      end.reject(err);
      file?.destroy(err);
      release();
    };
    parser.on("field", (name, value, info) => {
      if (file !== undefined) return fail(invalid([name], "expected before the file part, which comes last"));
      if (info.valueTruncated) return fail(invalid([name], "longer than a field may be"));
      fields.set(name, [...(fields.get(name) ?? []), value]);
    });
    parser.on("file", (name, stream, info) => {
      // It can fail before anybody reads it; an error that nobody listens for would end the process.
      stream.on("error", () => {});
      if (name !== "file" || file !== undefined) {
        stream.resume();
        return fail(invalid([name], "expected one file part, named file"));
      }
      file = stream;
      const body = completeStream(stream, () => end.promise);
      resolve({
        fields,
        body: {
          stream: body,
          contentType: usefulType(info.mimeType),
          fileName: info.filename,
          sizeBytes: undefined,
          isCut: () => isCut(incoming),
        },
        release,
      });
    });
    parser.on("fieldsLimit", () => fail(invalid([], "more fields than a form may have")));
    parser.on("error", (err) => fail(incomplete(err)));
    parser.on("close", () => {
      if (file === undefined) reject(invalid(["file"], "expected a part named file with the content"));
      end.resolve();
    });
    incoming.on("error", (err) => parser.destroy(err));
    incoming.on("close", () => incoming.complete || parser.destroy(new Error("the client went away")));
    incoming.pipe(parser);
  });
}

function openParser(incoming: IncomingMessage) {
  try {
    return busboy({
      headers: incoming.headers,
      defParamCharset: "utf8",
      limits: { fields: 50, fieldSize: 64 * 1024, files: 2, headerPairs: 50 },
    });
  } catch (err) {
    throw new AppError("request.invalid", { detail: "The Content-Type of the form has no boundary.", cause: err });
  }
}

/** The stream up to where `end` resolves, with whatever ends it early told as what it is to us: an incomplete request. */
async function* completeStream(stream: Readable, end: () => Promise<void>): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of stream) yield piece;
    await end();
  } catch (err) {
    throw err instanceof AppError ? err : incomplete(err);
  }
}

function isCut({ destroyed, complete }: IncomingMessage): boolean {
  return destroyed && !complete;
}

/** Node refuses a Content-Length that is not a number before anybody sees the request. */
function announcedSize({ headers }: IncomingMessage): number | undefined {
  const length = headers["content-length"];
  return length === undefined ? undefined : Number(length);
}

function incomplete(cause: unknown): AppError {
  return new AppError("request.incomplete", { cause });
}

function invalid(path: readonly string[], message: string): AppError {
  return new AppError("request.invalid", { issues: [{ path, message }] });
}

/** What a client says of the bytes, unless that is nothing: what tools send when they do not know. */
function usefulType(said: string | undefined): string | undefined {
  const type = said?.trim().toLowerCase() ?? "";
  return type === "" || type === "application/octet-stream" || type === "application/x-www-form-urlencoded"
    ? undefined
    : type;
}
