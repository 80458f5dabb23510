import { type IncomingHttpHeaders, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

export interface RawRequest {
  readonly method?: string;
  /** Sent as it stands; fetch would tidy it. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** In one piece with a Content-Length, or in pieces with chunked encoding. */
  readonly body?: string | Uint8Array | readonly (string | Uint8Array)[];
  /** Between two pieces. */
  readonly pauseMs?: number;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The parsed JSON, or undefined when it is none. */
  readonly json: unknown;
}

/** Sends a request exactly as written, on a connection of its own. Fails when the connection ends before the answer does. */
export function rawRequest(serverUrl: string, options: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(serverUrl);
  const { method = "GET", path, headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path, agent: false }, (incoming) => {
      const pieces: Buffer[] = [];
      incoming.on("data", (piece: Buffer) => pieces.push(piece));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const text = Buffer.concat(pieces).toString("utf8");
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text, json: parseJson(text) });
      });
    });
    outgoing.on("error", reject);
    for (const [name, value] of Object.entries(headers))
      outgoing.setHeader(name, typeof value === "string" ? value : [...value]);
    if (!isPieces(body)) {
      // Node adds it by itself only where a body is usual.
      if (body !== undefined) outgoing.setHeader("content-length", Buffer.byteLength(body));
      return void outgoing.end(body);
    }
    sendPieces(outgoing, body, options.pauseMs ?? 0).catch(reject);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPieces(body: RawRequest["body"]): body is readonly (string | Uint8Array)[] {
  return Array.isArray(body);
}

async function sendPieces(
  outgoing: ReturnType<typeof request>,
  pieces: readonly (string | Uint8Array)[],
  pause: number,
) {
  for (const piece of pieces) {
    if (outgoing.destroyed) return;
    outgoing.write(piece);
    if (pause > 0) await sleep(pause);
  }
  outgoing.end();
}
