import type { Transport } from "../runtime/transport.ts";

/** The server's close code for a token that is not or no longer good. */
const unauthenticated = 4401;
const reconnectAfterMs = { first: 1000, max: 30_000 };

/**
 * Watches a share over a WebSocket, where there is one and the credentials are a token, and connects again when it is cut. It only tells
 * that there is something to look at: what it is, and whether nothing was missed, the change feed tells.
 */
export class Nudges {
  readonly #transport: Transport;
  readonly #shareId: string;
  #socket: WebSocket | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #delayMs = reconnectAfterMs.first;
  #isClosed = false;
  #isNudged = false;
  /** Whether the server refused the token of before. */
  #isRefused = false;
  #wake: (() => void) | undefined;
  /** Whether the server tells of what changes from now on. */
  isWatching = false;
  /** Whether it soon may. */
  isConnecting = false;

  constructor(transport: Transport, shareId: string) {
    this.#transport = transport;
    this.#shareId = shareId;
    if ("WebSocket" in globalThis) void this.#connect();
  }

  /** Resolves when something changed since the last call, when the connection is lost, or when the time is over. */
  async next(withinMs: number, signal: AbortSignal | undefined): Promise<void> {
    if (!this.#isNudged && this.isWatching && !signal?.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
        signal?.addEventListener("abort", this.#wake, { once: true });
      });
      if (this.#wake !== undefined) signal?.removeEventListener("abort", this.#wake);
      this.#wake = undefined;
    }
    this.#isNudged = false;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#socket?.close();
  }

  async #connect(): Promise<void> {
    this.isConnecting = true;
    try {
      const token = await this.#transport.bearerToken(this.#isRefused);
      // A browser's WebSocket cannot send headers, so an API key cannot be shown.
      if (token === undefined || this.#isClosed) {
        this.isConnecting = false;
        return;
      }
      const socket = new WebSocket(this.#transport.webSocketUrl);
      this.#socket = socket;
      socket.addEventListener("open", () => {
        socket.send(JSON.stringify({ action: "authenticate", token }));
        socket.send(JSON.stringify({ action: "subscribe", shareId: this.#shareId }));
      });
      socket.addEventListener("message", ({ data }) => this.#heard(String(data)));
      socket.addEventListener("close", ({ code }) => {
        this.#isRefused = code === unauthenticated;
        this.#lost();
      });
      socket.addEventListener("error", () => {}); // what follows is a close
    } catch {
      this.#lost();
    }
  }

  #heard(text: string): void {
    const { type }: { type?: unknown } = Object(JSON.parse(text));
    if (type === "connected" || type === "pong") return;
    if (type === "error") this.#socket?.close();
    if (type === "subscribed") {
      this.isWatching = true;
      this.isConnecting = false;
      this.#delayMs = reconnectAfterMs.first;
    }
    this.#nudge();
  }

  #lost(): void {
    this.isWatching = false;
    this.isConnecting = false;
    this.#nudge();
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => void this.#connect(), this.#delayMs * (0.5 + Math.random() / 2));
    this.#delayMs = Math.min(reconnectAfterMs.max, 2 * this.#delayMs);
  }

  #nudge(): void {
    this.#isNudged = true;
    this.#wake?.();
  }
}
