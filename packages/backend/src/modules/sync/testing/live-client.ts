import type { Person } from "@scai/testing";
import { WebSocket } from "ws";

export interface Frame {
  readonly type: string;
  readonly shareId?: string;
  readonly sequence?: number;
  readonly data?: { readonly name: string; readonly resourceId: string } | null;
  readonly problem?: { readonly code: string };
}

/** A WebSocket client that keeps what it hears. */
export class LiveClient implements Disposable {
  readonly frames: Frame[] = [];
  /** Resolves with the close code. */
  readonly closed: Promise<number>;
  readonly #socket: WebSocket;

  constructor(
    url: string,
    options: {
      readonly token?: string;
      readonly apiKey?: string;
      readonly query?: string;
      readonly path?: string;
    } = {},
  ) {
    const headers = {
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      ...(options.apiKey === undefined ? {} : { "x-api-key": options.apiKey }),
    };
    this.#socket = new WebSocket(`${url.replace("http", "ws")}${options.path ?? "/ws"}${options.query ?? ""}`, {
      headers,
    });
    this.#socket.on("message", (data) => this.frames.push(JSON.parse(String(data))));
    this.closed = new Promise((resolve) => {
      this.#socket.on("close", (code) => resolve(code));
    });
  }

  /** Sends a frame, once the connection is open. */
  async send(frame: unknown): Promise<void> {
    if (this.#socket.readyState === WebSocket.CONNECTING)
      await new Promise((resolve) => this.#socket.once("open", resolve));
    this.#socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  /** The first frame that fits; fails when none comes in time, which is long unless the test is about time. */
  async heard(fits: (frame: Frame) => boolean, withinMs = 15_000): Promise<Frame> {
    const until = Date.now() + withinMs;
    for (;;) {
      const found = this.frames.find(fits);
      if (found !== undefined) return found;
      if (Date.now() > until)
        throw new Error(`not heard; only ${JSON.stringify(this.frames.map((frame) => frame.type))}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** The announced changes so far, as `sequence type name`. */
  get changes(): string[] {
    return this.frames.flatMap(({ sequence, type, data }) =>
      data == null ? [] : [`${sequence} ${type} ${data.name}`],
    );
  }

  /** Reads nothing any more, as a client that hangs. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  [Symbol.dispose](): void {
    this.#socket.terminate();
  }
}

/** A client of somebody who watches a share already. */
export async function watch(url: string, who: Person, shareId: string): Promise<LiveClient> {
  const client = new LiveClient(url, { token: who.token });
  await client.send({ action: "subscribe", shareId });
  await client.heard((frame) => frame.type === "subscribed" && frame.shareId === shareId);
  return client;
}
