import { ShareId } from "@scai/contract";
import { Redis } from "ioredis";
import type { Log } from "../log.ts";

/**
 * Tells the other processes that a share changed. Only a nudge: it may be lost, doubled or late, and whoever hears it reads the
 * change log, which is the truth.
 */
export interface Notifier {
  /** Never fails and never waits: a nudge that does not arrive is made up for by the next look. */
  shareChanged(shareId: ShareId): void;
  /** Hears of every share that changed, in this process or another. Returns the way to stop. */
  onShareChanged(listener: (shareId: ShareId) => void): () => void;
  /** Resolves when Redis answers. */
  check(): Promise<void>;
  close(): Promise<void>;
}

const channelPrefix = "scai:share:";

export function createNotifier(url: string, log: Log): Notifier {
  const options = {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    commandTimeout: 2_000,
    connectTimeout: 2_000,
    enableOfflineQueue: true,
  };
  const publisher = new Redis(url, options);
  const subscriber = new Redis(url, { ...options, maxRetriesPerRequest: null });
  const listeners = new Set<(shareId: ShareId) => void>();
  for (const client of [publisher, subscriber]) client.on("error", (err) => log.warn({ err: err.message }, "redis"));
  subscriber.on("pmessage", (_pattern, channel: string) => {
    const parsed = ShareId.safeParse(channel.slice(channelPrefix.length));
    if (parsed.success) for (const listener of listeners) listener(parsed.data);
  });
  return {
    shareChanged(shareId) {
      publisher.publish(`${channelPrefix}${shareId}`, "").catch(() => {});
    },
    onShareChanged(listener) {
      if (listeners.size === 0)
        subscriber.psubscribe(`${channelPrefix}*`).catch((err: Error) => log.warn({ err: err.message }, "redis"));
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async check() {
      await publisher.ping();
    },
    async close() {
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}
