import type { DnssecRow, KeyRow, SignedZone } from "./dnssec.repo.ts";
import type { KeyRole, KeyState, KeyStep } from "./key-states.ts";
import type { ParentVerdict } from "./parent.policy.ts";
import { checkEverySeconds, expiryOf, secondsAfter, type Waits } from "./timing.ts";

export type DnssecStatus = "disabled" | "pending_ds" | "active" | "rotating_ksk" | "rotating_zsk";

export function statusOf(signed: SignedZone | undefined): DnssecStatus {
  if (signed === undefined) return "disabled";
  if (signed.row.rollover !== null) return `rotating_${signed.row.rollover}`;
  return signed.row.dsSeenAt === null ? "pending_ds" : "active";
}

export function findKey(keys: readonly KeyRow[], role: KeyRole, state: KeyState): KeyRow | undefined {
  return keys.find((key) => key.role === role && key.state === state);
}

/** The key that the zone above has to have a DS record of next: the one that waits for it, else the one in use. */
export function keyForParent(keys: readonly KeyRow[]): KeyRow | undefined {
  return findKey(keys, "ksk", "published") ?? findKey(keys, "ksk", "active");
}

/** Whether the zone above has to be asked before it can be known how it goes on. */
export function isWaitingForDs({ row, keys }: SignedZone): boolean {
  return row.dsSeenAt === null || findKey(keys, "ksk", "published") !== undefined;
}

/** What the worker has to do with the keys now; undefined when nothing is due. */
export function nextStep(
  { row, keys }: SignedZone,
  now: Date,
  verdict: ParentVerdict | undefined,
): Exclude<KeyStep, "enable" | "disable" | "withdraw_ds" | "offer_ds"> | undefined {
  if (row.rollover === null) {
    const zsk = findKey(keys, "zsk", "active");
    return zsk !== undefined && expiryOf(zsk) <= now ? "add_zsk" : undefined;
  }
  if (row.readyAt !== null && now < row.readyAt) return undefined;
  if (findKey(keys, row.rollover, "retiring") !== undefined) return `remove_${row.rollover}`;
  if (row.rollover === "zsk") return "use_zsk";
  return verdict?.isPublished === true ? "use_ksk" : undefined;
}

/** What is noted of a zone when its pending step is done. */
export function rowAfter(
  { row }: SignedZone,
  keys: readonly KeyRow[],
  now: Date,
  { keysSeconds, signaturesSeconds }: Waits,
): DnssecRow {
  const done = { ...row, step: null, stepAt: null };
  const readyIn = (seconds: number) => ({ readyAt: secondsAfter(now, seconds), dueAt: secondsAfter(now, seconds) });
  switch (row.step) {
    case "add_zsk":
      return { ...done, rollover: "zsk", ...readyIn(keysSeconds) };
    case "add_ksk":
      return { ...done, rollover: "ksk", ...readyIn(keysSeconds) };
    case "use_zsk":
      return { ...done, ...readyIn(signaturesSeconds) };
    case "use_ksk":
      return { ...done, dsSeenAt: now, dsGoneAt: null, ...readyIn(row.dsTtlSeconds) };
    case "withdraw_ds":
      return { ...done, dsWithdrawnAt: row.dsWithdrawnAt ?? now };
    case "offer_ds":
      return { ...done, dsWithdrawnAt: null };
    default:
      return { ...done, rollover: null, readyAt: null, dueAt: idleUntil({ row, keys }, now) };
  }
}

/** When a zone that nothing happens with has to be looked at again. */
export function idleUntil({ row, keys }: SignedZone, now: Date): Date {
  const check = secondsAfter(now, checkEverySeconds);
  if (row.dsSeenAt === null || row.rollover !== null) return check;
  const zsk = findKey(keys, "zsk", "active");
  return zsk === undefined ? check : expiryOf(zsk);
}
