import type { ShareId } from "@scai/contract";
import type { Notifier } from "../../platform/redis/index.ts";

// A nudge that Redis lost is made up for by a look after this time, and so is a right that came or went.
const lookEveryMs = 2_000;

/** Waits for shares to change, until its time is over or its caller goes away. */
export interface Nudges {
  readonly isOver: boolean;
  /** Resolves when one of the shares that are meant changed since the last call, at the latest when it is time to look. */
  next(isMeant: (shareId: ShareId) => boolean): Promise<void>;
  stop(): void;
}

export function listenTo(notifier: Notifier, seconds: number, signal: AbortSignal): Nudges {
  const until = Date.now() + seconds * 1000;
  const heard = new Set<ShareId>();
  let wake: (() => void) | undefined;
  const stopListening = notifier.onShareChanged((shareId) => {
    heard.add(shareId);
    wake?.();
  });
  const isOver = () => signal.aborted || Date.now() >= until;
  return {
    get isOver() {
      return isOver();
    },
    next(isMeant) {
      return new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", done);
          wake = undefined;
          resolve();
        };
        const look = () => {
          const found = [...heard].some(isMeant);
          heard.clear();
          if (found) done();
        };
        const timer = setTimeout(done, Math.min(lookEveryMs, Math.max(0, until - Date.now())));
        signal.addEventListener("abort", done);
        wake = look;
        if (isOver()) done();
        else look();
      });
    },
    stop() {
      stopListening();
      wake = undefined;
    },
  };
}
