import { type DeviceId, ShareId } from "@scai/contract";
import { z } from "zod";
import { type Change, viewChange } from "../change.view.ts";
import type { ChangeRow } from "../changes.repo.ts";

/** What a client may send over the WebSocket, as JSON text. */
export const ClientFrame = z.discriminatedUnion("action", [
  z.object({ action: z.literal("authenticate"), token: z.string().max(16_384) }),
  z.object({ action: z.literal("subscribe"), shareId: ShareId }),
  z.object({ action: z.literal("unsubscribe"), shareId: ShareId }),
  z.object({ action: z.literal("ping") }),
]);
export type ClientFrame = z.infer<typeof ClientFrame>;

/** What the server sends besides changes. */
export type ServerFrame =
  | { readonly type: "connected"; readonly userId: string; readonly timestamp: Date }
  | { readonly type: "subscribed"; readonly shareId: ShareId; readonly sequence: number }
  | { readonly type: "unsubscribed"; readonly shareId: ShareId }
  | { readonly type: "pong" }
  | { readonly type: "subscribed" }
  | { readonly type: "sync_preference_updated"; readonly shareId: ShareId; readonly deviceId: DeviceId }
  | { readonly type: "force_sync"; readonly shareId: ShareId }
  | DeviceChangeFrame
  | { readonly type: "error"; readonly problem: object };

type Verb = "created" | "updated" | "moved" | "deleted" | "access_changed" | "locked" | "unlocked";

/** A change as it is announced: a nudge with enough to show it. The change feed is the truth. */
export interface ChangeFrame {
  readonly type: `${"file" | "folder" | "share"}_${Verb}`;
  readonly shareId: ShareId;
  readonly sequence: number;
  readonly data: Change;
}

const verbs: Readonly<Record<ChangeRow["type"], Verb>> = {
  created: "created",
  updated: "updated",
  renamed: "moved",
  moved: "moved",
  trashed: "deleted",
  restored: "created",
  deleted: "deleted",
  accessChanged: "access_changed",
  locked: "locked",
  unlocked: "unlocked",
};

/** Tells somebody that their access to something in the share, which they may not read, is another one now. */
export interface AccessFrame {
  readonly type: "access_changed";
  readonly shareId: ShareId;
  readonly sequence: number;
}

/** The same as a device hears of it. Without data: something it may not read, or may not any more, is another one now. */
export interface DeviceChangeFrame {
  readonly type: "change";
  readonly shareId: ShareId;
  readonly sequence: number | null;
  readonly data: Change | null;
}

function deviceChange({ shareId, sequence, ...frame }: ChangeFrame | AccessFrame): DeviceChangeFrame {
  return { type: "change", shareId, sequence, data: "data" in frame ? frame.data : null };
}

/** A frame for many, written as text once for each kind of client that is among them. */
export class Announcement {
  readonly #frame: ChangeFrame | AccessFrame;
  #text: string | undefined;
  #textForDevices: string | undefined;

  constructor(frame: ChangeFrame | AccessFrame) {
    this.#frame = frame;
  }

  textFor(client: "device" | "application"): string {
    if (client === "application") {
      this.#text ??= JSON.stringify(this.#frame);
      return this.#text;
    }
    this.#textForDevices ??= JSON.stringify(deviceChange(this.#frame));
    return this.#textForDevices;
  }
}

export function accessFrame({ shareId, sequence }: ChangeRow): AccessFrame {
  return { type: "access_changed", shareId, sequence };
}

export function changeFrame(row: ChangeRow): ChangeFrame {
  const { shareId, sequence, resourceKind, type } = row;
  return { type: `${resourceKind}_${verbs[type]}`, shareId, sequence, data: viewChange(row) };
}

/** Why the server closes a connection, in the range that RFC 6455 §7.4.2 leaves to applications. */
export const closeCodes = {
  goingAway: 1001,
  tooSlow: 1013,
  rateLimited: 4429,
  badFrame: 4400,
  unauthenticated: 4401,
  accessEnded: 4403,
} as const;
