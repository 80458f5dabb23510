import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { AppError } from "@scai/contract";
import { create as contentDisposition } from "content-disposition";
import parseRange from "range-parser";
import type { ByteRange, Download, StreamDownload } from "../platform/bytes/index.ts";
import { namesEtag } from "../platform/etag.ts";

const rangesMax = 20;

/**
 * Serves a download with what RFC 9110 asks of one: `HEAD`, `If-None-Match`, `If-Modified-Since`, `If-Range`, one range or several,
 * 416. The first bytes are fetched before the status is sent, so content that cannot be read at all is still a proper error; what
 * fails later ends the connection, so that the client can tell that it did not get everything. Writes to the socket itself: a web
 * stream costs half the throughput.
 */
export async function serveDownload(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  download: Download,
): Promise<Response> {
  const headers = headersOf(download);
  if (isFresh(incoming, download)) return empty(304, headers);
  const ranges = requestedRanges(incoming, outgoing, download);
  const plan =
    ranges === undefined
      ? whole(download)
      : ranges.length === 1
        ? single(download, ranges)
        : multiple(download, ranges);
  const all = { ...headers, ...plan.headers };
  if (incoming.method === "HEAD") return empty(plan.status, all);
  await send(outgoing, plan.status, all, plan.body());
  return RESPONSE_ALREADY_SENT;
}

/** Serves a download whose length is not known: whole, and never from a cache. What fails after the first bytes ends the connection. */
export async function serveStream(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  download: StreamDownload,
): Promise<Response> {
  const headers = {
    "cache-control": "no-store",
    "content-disposition": contentDisposition(download.fileName),
    "content-security-policy": "sandbox; default-src 'none'",
    "content-type": download.contentType,
  };
  if (incoming.method === "HEAD") return empty(200, headers);
  await send(outgoing, 200, headers, download.open());
  return RESPONSE_ALREADY_SENT;
}

interface Plan {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: () => AsyncIterable<Uint8Array>;
}

function headersOf(download: Download): Record<string, string> {
  return {
    "accept-ranges": "bytes",
    "cache-control": "private, no-cache",
    "content-disposition": contentDisposition(download.fileName),
    "content-security-policy": "sandbox; default-src 'none'",
    etag: `"${download.etag}"`,
    "last-modified": download.modifiedAt.toUTCString(),
  };
}

function empty(status: number, headers: Record<string, string>): Response {
  return new Response(null, { status, headers });
}

function isFresh(incoming: IncomingMessage, download: Download): boolean {
  const condition = incoming.headers["if-none-match"];
  if (condition !== undefined) return namesEtag(condition, download.etag, "weak");
  const since = Date.parse(incoming.headers["if-modified-since"] ?? "");
  return !Number.isNaN(since) && Math.floor(download.modifiedAt.getTime() / 1000) * 1000 <= since;
}

/**
 * The ranges to serve; undefined for all of it, as always for `HEAD`. A malformed header is ignored (RFC 9110 §14.2); one that
 * nothing satisfies is 416, with `Content-Range` telling the size (§15.5.17).
 */
function requestedRanges(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  download: Download,
): ByteRange[] | undefined {
  const header = incoming.headers.range;
  if (header === undefined || incoming.method !== "GET" || !isRangeCurrent(incoming, download)) return undefined;
  const parsed = parseRange(download.sizeBytes, withinSize(header, download.sizeBytes), { combine: true });
  if (parsed === -2 || (parsed !== -1 && parsed.type !== "bytes")) return undefined;
  if (parsed === -1 || parsed.length > rangesMax) {
    outgoing.setHeader("content-range", `bytes */${download.sizeBytes}`);
    throw new AppError("request.range_not_satisfiable", {
      detail: `It has ${download.sizeBytes} bytes; at most ${rangesMax} ranges are served.`,
    });
  }
  return parsed.map(({ start, end }) => ({ start, end: end + 1 }));
}

/** A suffix longer than the content is all of it (RFC 9110 §14.1.2), which the parser takes for unsatisfiable. */
function withinSize(header: string, sizeBytes: number): string {
  return header.replace(
    /([=,]\s*)-(\d+)/g,
    (_all, before: string, length: string) => `${before}-${Math.min(Number(length), sizeBytes)}`,
  );
}

/** `If-Range`: a range of other content than the client has the rest of would be worse than none. */
function isRangeCurrent(incoming: IncomingMessage, download: Download): boolean {
  const condition = incoming.headers["if-range"];
  if (typeof condition !== "string") return true;
  return condition.startsWith('"') && namesEtag(condition, download.etag, "strong");
}

function whole(download: Download): Plan {
  const { sizeBytes } = download;
  return {
    status: 200,
    headers: { "content-type": download.contentType, "content-length": String(sizeBytes) },
    body: () => download.open({ start: 0, end: sizeBytes }),
  };
}

function single(download: Download, [range = { start: 0, end: 0 }]: readonly ByteRange[]): Plan {
  return {
    status: 206,
    headers: {
      "content-type": download.contentType,
      "content-length": String(range.end - range.start),
      "content-range": contentRange(download, range),
    },
    body: () => download.open(range),
  };
}

/** RFC 9110 §14.6. */
function multiple(download: Download, ranges: readonly ByteRange[]): Plan {
  const boundary = randomBytes(16).toString("hex");
  const heads = ranges.map((range) =>
    Buffer.from(
      `\r\n--${boundary}\r\ncontent-type: ${download.contentType}\r\ncontent-range: ${contentRange(download, range)}\r\n\r\n`,
    ),
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  const length = ranges.reduce((sum, range, i) => sum + (heads[i]?.length ?? 0) + range.end - range.start, tail.length);
  return {
    status: 206,
    headers: { "content-type": `multipart/byteranges; boundary=${boundary}`, "content-length": String(length) },
    async *body() {
      for (const [i, range] of ranges.entries()) {
        yield heads[i] ?? new Uint8Array();
        yield* download.open(range);
      }
      yield tail;
    },
  };
}

function contentRange(download: Download, range: ByteRange): string {
  return `bytes ${range.start}-${range.end - 1}/${download.sizeBytes}`;
}

async function send(
  outgoing: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: AsyncIterable<Uint8Array>,
): Promise<void> {
  const pieces = body[Symbol.asyncIterator]();
  const first = await pieces.next();
  outgoing.writeHead(status, headers);
  try {
    for (let piece = first; !piece.done && !outgoing.destroyed; piece = await pieces.next()) {
      await writeOut(outgoing, piece.value);
    }
    outgoing.end();
  } catch (err) {
    // The status is out; cutting the connection is the only way left to say that this is not all of it.
    outgoing.destroy(err instanceof Error ? err : undefined);
  } finally {
    await pieces.return?.();
  }
}

/** Resolves when the system has the bytes, or the client is gone: nobody reads them any more. */
function writeOut(outgoing: ServerResponse, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off("close", done);
      resolve();
    };
    outgoing.on("close", done);
    outgoing.write(piece, done);
  });
}
