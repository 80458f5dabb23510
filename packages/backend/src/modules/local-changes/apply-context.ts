import type { FolderId, ShareId } from "@scai/contract";
import type { Services } from "../../services.ts";
import type { DeviceRow } from "../devices/index.ts";
import type { File, FolderItem } from "../files/index.ts";
import type { Actor } from "../identity/index.ts";
import type { Conflict } from "./conflict.view.ts";
import { type ConflictStrategy, decide, type Resolution } from "./strategy.policy.ts";

export type ApplyDeps = Pick<Services, "blobs" | "clock" | "database" | "log" | "mail" | "notifier" | "recentFiles">;

/** One call of a device, and what the changes before have made. */
export interface ApplyContext {
  readonly deps: ApplyDeps;
  readonly actor: Actor;
  readonly device: DeviceRow;
  readonly shareId: ShareId;
  readonly strategy: ConflictStrategy;
  readonly foldersByRef: Map<string, FolderId>;
}

/** What became of a change. */
export interface Applied {
  readonly status: "applied" | "conflict";
  /** What it is about, as the server has it now; null when it is gone or hidden. */
  readonly item: FolderItem | null;
  readonly conflict: Conflict | null;
  /** The device's content, where it was kept beside. */
  readonly copy: File | null;
}

export function applied(item: FolderItem | null): Applied {
  return { status: "applied", item, conflict: null, copy: null };
}

/** Who wins against what the server has, which was last changed at `serverAt`. A device that does not say when changed it now. */
export function decideAgainst(
  { strategy, deps }: ApplyContext,
  changedAt: Date | undefined,
  serverAt: Date,
): Resolution | "open" {
  return decide(strategy, (changedAt ?? deps.clock()) > serverAt);
}
