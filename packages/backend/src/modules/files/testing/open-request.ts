import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";

export interface OpenRequest {
  /** Resolves when there is room for more; fails when the connection is gone. */
  write(bytes: Uint8Array | string): Promise<void>;
  end(): void;
  /** Cuts the connection, as a client that dies does. */
  cut(): void;
  /** Bytes of the body that were handed to the socket so far. */
  readonly written: number;
  readonly answer: Promise<{ readonly status: number; readonly body: unknown }>;
}

/** A request whose body a test sends piece by piece, or stops sending. */
export function openRequest(
  url: string,
  method: "POST" | "PUT" | "PATCH",
  headers: Record<string, string>,
): OpenRequest {
  const outgoing = request(url, { method, headers });
  outgoing.flushHeaders();
  let written = 0;
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once("response", resolve);
    outgoing.on("error", reject);
  }).then(async (incoming) => {
    const pieces: Buffer[] = [];
    for await (const piece of incoming) pieces.push(piece);
    const body: unknown = JSON.parse(Buffer.concat(pieces).toString("utf8"));
    return { status: incoming.statusCode ?? 0, body };
  });
  answer.catch(() => {}); // whoever asks for it is told
  return {
    async write(bytes) {
      if (outgoing.destroyed) throw new Error("the connection is gone");
      written += bytes.length;
      if (outgoing.write(bytes)) return;
      const waiting = new AbortController();
      const options = { signal: waiting.signal };
      await Promise.race([once(outgoing, "drain", options), once(outgoing, "close", options)]);
      waiting.abort();
    },
    end: () => void outgoing.end(),
    cut: () => void outgoing.destroy(),
    get written() {
      return written;
    },
    answer,
  };
}

const boundary = "----scai-test";

/** The form of an upload up to where its content begins, and what comes behind the content. */
export function formAround(fields: Record<string, string>, filename = 'filename="unnamed.bin"') {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="file"; ${filename}\r\n\r\n`;
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: `${parts.join("")}${file}`,
    tail: `\r\n--${boundary}--\r\n`,
  };
}
