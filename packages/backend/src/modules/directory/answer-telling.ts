import type { Tx } from "@scai/db";
import type { Telling } from "./reflect.ts";

/**
 * What ScaiKey answered at a time to a change that an administrator made through us. Nothing is noted: who did it is for the caller to
 * write into the audit log, also when ScaiKey's webhook was quicker and nothing differs any more.
 */
export function answerTelling(tx: Tx, now: Date, answeredAt: Date): Telling {
  return { tx, now, source: "admin", saying: [answeredAt, "event"], asOf: answeredAt, note: async () => {} };
}
