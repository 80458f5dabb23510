import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A line to a server that counts what is sent over it, and can be cut or held at a place in it. */
export interface Line {
  readonly url: string;
  /** Bytes sent to the server so far; may be set back. */
  sentBytes: number;
  /** Bytes that came back so far. */
  receivedBytes: number;
  /** The request lines so far. */
  readonly requests: string[];
  /** Cuts every connection once so many bytes have been sent, or have come. */
  cutAt: { readonly sent: number } | { readonly received: number } | undefined;
  /** Resolves once so many bytes have been sent; from then on nothing passes until `release`. */
  holdAt(sentBytes: number): Promise<void>;
  release(): void;
  close(): void;
}

export async function openLine(target: string): Promise<Line> {
  const open = new Set<Socket>();
  let held: { readonly at: number; readonly reached: () => void } | undefined;
  const { hostname, port } = new URL(target);
  const cutAll = () => {
    line.cutAt = undefined;
    for (const socket of open) socket.destroy();
  };
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        open.delete(socket);
        other.destroy();
      });
    }
    near.on("data", (bytes) => {
      const [first] = /^(GET|POST|PUT|PATCH|DELETE) \S+/.exec(bytes.toString("latin1", 0, 500)) ?? [];
      if (first !== undefined) line.requests.push(first);
      line.sentBytes += bytes.length;
      if (held !== undefined && line.sentBytes >= held.at) {
        held.reached();
        return;
      }
      if (line.cutAt !== undefined && "sent" in line.cutAt && line.sentBytes >= line.cutAt.sent) return cutAll();
      if (!far.write(bytes)) {
        near.pause();
        far.once("drain", () => near.resume());
      }
    });
    far.on("data", (bytes) => {
      line.receivedBytes += bytes.length;
      if (line.cutAt !== undefined && "received" in line.cutAt && line.receivedBytes >= line.cutAt.received)
        return cutAll();
      if (!near.write(bytes)) {
        far.pause();
        near.once("drain", () => far.resume());
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the line has no port");
  const line: Line = {
    url: `http://127.0.0.1:${address.port}`,
    sentBytes: 0,
    receivedBytes: 0,
    requests: [],
    cutAt: undefined,
    holdAt: (at) =>
      new Promise((reached) => {
        held = { at, reached };
      }),
    release() {
      held = undefined;
      cutAll();
    },
    close() {
      server.close();
      cutAll();
    },
  };
  return line;
}
