import type { DeviceId, ShareId } from "@scai/contract";
import type { WebSocket } from "ws";
import { toProblem } from "../../../problem/to-problem.ts";
import type { Actor } from "../../identity/index.ts";
import type { Standing } from "./device-connections.ts";
import { type Announcement, closeCodes, type ServerFrame } from "./frames.ts";

// A client that lets this much pile up is told to come back and pull; what it misses is in the change log.
const bufferedBytesMax = 4 * 1024 * 1024;

/** One open WebSocket: who it is, what it watches. */
export class LiveConnection {
  readonly shares = new Set<ShareId>();
  /** Undefined until it has shown a token. */
  actor: Actor | undefined;
  tokenExpiresAt: Date | undefined;
  isAlive = true;
  /** The device that it says it is; undefined for other clients. */
  readonly deviceId: DeviceId | undefined;
  /** What the device knows to be decided for it; undefined until it listens. */
  standings: Map<ShareId, Standing> | undefined;
  /** Where it comes from. */
  readonly ip: string;
  readonly #socket: WebSocket;

  constructor(socket: WebSocket, ip: string, deviceId?: DeviceId) {
    this.deviceId = deviceId;
    this.#socket = socket;
    this.ip = ip;
    socket.on("pong", () => {
      this.isAlive = true;
    });
  }

  send(frame: ServerFrame): void {
    this.#sendText(JSON.stringify(frame));
  }

  /** Tells of a change, in the way that its kind of client is told. */
  announce(announcement: Announcement): void {
    this.#sendText(announcement.textFor(this.deviceId === undefined ? "application" : "device"));
  }

  #sendText(text: string): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#socket.bufferedAmount <= bufferedBytesMax) this.#socket.send(text);
    else this.close(closeCodes.tooSlow, "too slow; pull the changes and come back");
  }

  sendError(err: unknown, requestId: string): void {
    this.send({ type: "error", problem: toProblem(err, requestId).problem });
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  /** Asks for a sign of life; ends the connection if the last one was not answered. */
  probe(): void {
    if (this.isAlive) this.#socket.ping();
    else this.#socket.terminate();
    this.isAlive = false;
  }

  terminate(): void {
    this.#socket.terminate();
  }
}
