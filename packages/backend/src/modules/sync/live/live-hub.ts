import type { IncomingMessage } from "node:http";
import { AppError, type DeviceId, hasScope, newId, type ShareId, type TenantId } from "@scai/contract";
import type { WebSocket } from "ws";
import type { Services } from "../../../services.ts";
import { isReadableShare, loadShareGrants, requireShare } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { listChangesAfter, listSequenceRanges } from "../changes.repo.ts";
import { type Announced, announce } from "./announce.ts";
import { principalsOf, signedIn } from "./audience.ts";
import { LiveConnection } from "./connection.ts";
import { DeviceFrame, sharesOfDevice, standingsOf, tellDevices } from "./device-connections.ts";
import { ClientFrame, closeCodes } from "./frames.ts";
import { greet, type IdentifyDeps, showToken } from "./identify.ts";
import { presentActors } from "./present-actors.ts";

type Deps = IdentifyDeps & Pick<Services, "clientAddress" | "log" | "notifier">;

/** A share that somebody here watches. */
interface Watched extends Announced {
  readonly tenantId: TenantId;
  readonly connections: Set<LiveConnection>;
  /** The announcement that is under way. */
  announcing: Promise<void> | undefined;
  /** The catching up that is under way, and whether to look once more after it. */
  running: Promise<void> | undefined;
  again: boolean;
}

// Twice a second: a right that is lost, a user who is suspended or a nudge that Redis lost is noticed within the promised second.
const sweepEveryMs = 500;
const probeEveryMs = 30_000;
const authenticateWithinMs = 10_000;
const subscriptionsMax = 200;
const pageMax = 500;

/**
 * Announces changes to the WebSockets of this process. It reads them from the change log, so frames come in order, each once, and none
 * is made up; Redis only tells when to look, and when Redis is silent the sweep looks. Every frame is judged for every receiver
 * by what the database says at that moment.
 */
export class LiveHub {
  readonly #deps: Deps;
  readonly #connections = new Set<LiveConnection>();
  readonly #watched = new Map<ShareId, Watched>();
  readonly #timers: NodeJS.Timeout[];
  readonly #stopListening: () => void;
  #sweeping = false;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#stopListening = deps.notifier.onShareChanged((shareId) => this.#catchUp(shareId));
    this.#timers = [
      setInterval(() => void this.#sweep(), sweepEveryMs),
      setInterval(() => this.#probe(), probeEveryMs),
    ];
  }

  get size(): number {
    return this.#connections.size;
  }

  /** Takes over a WebSocket that came with this request, of a device or of another client. Without a token or an API key it has ten seconds to send a token. */
  accept(socket: WebSocket, request: IncomingMessage, token: string | undefined, deviceId?: DeviceId): void {
    const connection = new LiveConnection(socket, this.#deps.clientAddress(request), deviceId);
    this.#connections.add(connection);
    const impatience = setTimeout(() => {
      if (connection.actor === undefined) connection.close(closeCodes.unauthenticated, "no token");
    }, authenticateWithinMs);
    // Frames are handled one after the other, so that a subscription right behind the token finds the caller known.
    let handled = greet(this.#deps, connection, request.headers["x-api-key"], token);
    socket.on("message", (data, isBinary) => {
      handled = handled.then(() => this.#handle(connection, isBinary ? "" : String(data)));
    });
    socket.on("error", () => connection.terminate());
    socket.on("close", () => {
      clearTimeout(impatience);
      this.#connections.delete(connection);
      for (const shareId of connection.shares) this.#unwatch(connection, shareId);
    });
  }

  /** Tells every client to go, and stops. */
  close(): void {
    this.#stopListening();
    for (const timer of this.#timers) clearInterval(timer);
    for (const connection of this.#connections)
      connection.close(closeCodes.goingAway, "the server is stopping; come back");
  }

  async #handle(connection: LiveConnection, text: string): Promise<void> {
    if (connection.deviceId !== undefined) return this.#handleDevice(connection, connection.deviceId, text);
    const frame = ClientFrame.safeParse(parseJson(text));
    if (!frame.success)
      return connection.close(closeCodes.badFrame, 'expected JSON such as {"action":"subscribe","shareId":"shr_…"}');
    if (frame.data.action === "ping") return connection.send({ type: "pong" });
    if (frame.data.action === "authenticate") return showToken(this.#deps, connection, frame.data.token);
    if (connection.actor === undefined) return connection.close(closeCodes.unauthenticated, "no token");
    if (frame.data.action === "subscribe") return this.#subscribe(connection, connection.actor, frame.data.shareId);
    this.#unwatch(connection, frame.data.shareId);
    connection.send({ type: "unsubscribed", shareId: frame.data.shareId });
  }

  async #handleDevice(connection: LiveConnection, deviceId: DeviceId, text: string): Promise<void> {
    const frame = DeviceFrame.safeParse(parseJson(text));
    if (!frame.success) return connection.close(closeCodes.badFrame, 'expected JSON such as {"type":"subscribe"}');
    if (frame.data.type === "ping") return connection.send({ type: "pong" });
    if (frame.data.type === "authenticate") return showToken(this.#deps, connection, frame.data.token);
    const { actor } = connection;
    if (actor === undefined) return connection.close(closeCodes.unauthenticated, "no token");
    try {
      const shareIds = await sharesOfDevice(this.#deps, actor, deviceId);
      connection.standings ??= await standingsOf(this.#deps.database.db, deviceId);
      for (const shareId of shareIds) await this.#join(connection, actor, shareId);
      connection.send({ type: "subscribed" });
    } catch (err) {
      connection.sendError(err, newId("request"));
      connection.close(closeCodes.unauthenticated, "the device may not act");
    }
  }

  async #subscribe(connection: LiveConnection, actor: Actor, shareId: ShareId): Promise<void> {
    try {
      if (connection.shares.size >= subscriptionsMax) {
        throw new AppError("request.invalid", { detail: `A connection watches at most ${subscriptionsMax} shares.` });
      }
      if (!hasScope(actor.scopes, "files:read"))
        throw new AppError("auth.insufficient_scope", { detail: "This needs the scope files:read." });
      await requireShare(this.#deps, actor, shareId, ["read"]);
      const watched = await this.#join(connection, actor, shareId);
      if (watched !== undefined) connection.send({ type: "subscribed", shareId, sequence: watched.sequence });
    } catch (err) {
      connection.sendError(err, newId("request"));
    }
  }

  /** Lets somebody who may read the share watch it from now on; undefined when they left while we looked. */
  async #join(connection: LiveConnection, actor: Actor, shareId: ShareId): Promise<Watched | undefined> {
    const [range] = await listSequenceRanges(this.#deps.database.db, [shareId]);
    await this.#announced(shareId);
    if (!this.#connections.has(connection)) return undefined;
    const watched = this.#watched.get(shareId) ?? this.#watch(actor.tenantId, shareId, range?.lastSequence ?? 0);
    watched.connections.add(connection);
    connection.shares.add(shareId);
    return watched;
  }

  /**
   * Resolves when no announcement of the share is under way. Whoever joined in the middle of one would miss its frames or be judged
   * by rights that were read for others.
   */
  async #announced(shareId: ShareId): Promise<void> {
    for (;;) {
      const announcing = this.#watched.get(shareId)?.announcing;
      if (announcing === undefined) return;
      await announcing.catch(() => {}); // whoever announces says so
    }
  }

  #watch(tenantId: TenantId, shareId: ShareId, sequence: number): Watched {
    const idle = { announcing: undefined, running: undefined, again: false };
    const watched: Watched = { tenantId, connections: new Set(), sequence, ...idle };
    this.#watched.set(shareId, watched);
    return watched;
  }

  #unwatch(connection: LiveConnection, shareId: ShareId): void {
    connection.shares.delete(shareId);
    const watched = this.#watched.get(shareId);
    watched?.connections.delete(connection);
    if (watched?.connections.size === 0) this.#watched.delete(shareId);
  }

  /** Announces what is new in a share; one run at a time for each share. */
  #catchUp(shareId: ShareId): void {
    const watched = this.#watched.get(shareId);
    if (watched === undefined) return;
    watched.again = true;
    watched.running ??= this.#run(shareId, watched).finally(() => {
      watched.running = undefined;
    });
  }

  async #run(shareId: ShareId, watched: Watched): Promise<void> {
    try {
      while (watched.again) {
        watched.again = false;
        const rows = await listChangesAfter(
          this.#deps.database.db,
          watched.tenantId,
          shareId,
          watched.sequence,
          pageMax,
        );
        if (rows.length === 0) continue;
        watched.announcing = announce(this.#deps, watched, rows).finally(() => {
          watched.announcing = undefined;
        });
        await watched.announcing;
        watched.again ||= rows.length === pageMax;
      }
    } catch (err) {
      this.#deps.log.warn({ err, shareId }, "changes are announced later");
    }
  }

  /** Looks at everything that may have changed without a nudge: users, rights, tokens, and the logs themselves. */
  async #sweep(): Promise<void> {
    if (this.#sweeping || this.#connections.size === 0) return;
    this.#sweeping = true;
    try {
      await this.#refreshActors();
      await this.#refreshShares();
      await tellDevices(this.#deps.database.db, this.#connections);
      const ranges = await listSequenceRanges(this.#deps.database.db, [...this.#watched.keys()]);
      for (const range of ranges) {
        if (range.lastSequence > (this.#watched.get(range.shareId)?.sequence ?? Number.POSITIVE_INFINITY))
          this.#catchUp(range.shareId);
      }
    } catch (err) {
      this.#deps.log.warn({ err }, "live connections could not be checked");
    } finally {
      this.#sweeping = false;
    }
  }

  async #refreshActors(): Promise<void> {
    const known = signedIn(this.#connections);
    const fresh = await presentActors(this.#deps, known);
    const now = this.#deps.clock();
    for (const { connection, actor } of known) {
      if (connection.actor !== actor) continue; // it showed another token meanwhile, which was checked just now
      const present = fresh.get(actor);
      if (present === undefined) connection.close(closeCodes.unauthenticated, "the user or key may not act any more");
      else if (connection.tokenExpiresAt !== undefined && connection.tokenExpiresAt <= now) {
        connection.close(closeCodes.unauthenticated, "the token has expired");
      } else connection.actor = present;
    }
  }

  async #refreshShares(): Promise<void> {
    for (const [tenantId, entries] of Map.groupBy(this.#watched, ([, watched]) => watched.tenantId)) {
      const audiences = entries.map(([shareId, { connections }]) => ({ shareId, audience: signedIn(connections) }));
      const whose = principalsOf(audiences.flatMap(({ audience }) => audience));
      const ids = entries.map(([shareId]) => shareId);
      const grants = await loadShareGrants(this.#deps.database.db, tenantId, ids, whose, this.#deps.clock());
      for (const { shareId, audience } of audiences) {
        const found = grants.get(shareId);
        for (const { connection, actor } of audience) {
          if (isReadableShare(found, actor) || !connection.shares.has(shareId)) continue;
          if (connection.deviceId === undefined) connection.close(closeCodes.accessEnded, `access to ${shareId} ended`);
          else {
            // It keeps other shares in step as well: its feed tells it what it lost.
            this.#unwatch(connection, shareId);
            connection.send({ type: "change", shareId, sequence: null, data: null });
          }
        }
      }
    }
  }

  #probe(): void {
    for (const connection of this.#connections) connection.probe();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
