import { idFromBytes } from "@scai/contract";
import type { Log } from "../../platform/log.ts";
import type { QuotaTargetKind } from "./levels.ts";

/** A level went through one of its warning thresholds upwards. */
export interface QuotaWarning {
  readonly kind: QuotaTargetKind;
  readonly targetId: Uint8Array;
  readonly percent: number;
  readonly usedBytes: number;
  readonly limitBytes: number;
}

/** Tells that a threshold was crossed; called once for each crossing, after the commit. The place for everything that is to be told so. */
export function quotaWarning(log: Log, { kind, targetId, ...facts }: QuotaWarning): void {
  log.warn({ quotaWarning: true, target: kind, targetId: idFromBytes(kind, targetId), ...facts }, "a quota fills up");
}
