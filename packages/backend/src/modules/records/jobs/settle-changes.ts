import { AppError } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { withZone } from "../../zones/index.ts";
import { findPending, listPendingBefore } from "../changes.repo.ts";
import { settlePending } from "../settle-pending.ts";

type Deps = Pick<Services, "clock" | "database" | "log" | "powerDns">;

const batch = 100;
const youngestMs = 10_000;

/** Settles what crashes left of changes: can be run by several workers, killed, and run again. Answers how many it settled, if any. */
export async function settleChanges(deps: Deps): Promise<number | undefined> {
  const left = await listPendingBefore(deps.database.db, new Date(deps.clock().getTime() - youngestMs), batch);
  let settled = 0;
  for (const { zoneId: id, tenantId } of left) {
    try {
      await withZone(deps, { id, tenantId }, async ({ zone }) => {
        const pending = await findPending(deps.database.db, zone);
        if (pending === undefined) return;
        await settlePending(deps, zone, pending);
        settled++;
      });
    } catch (err) {
      // Busy, gone or out of reach: the others are not kept waiting for it.
      if (!(err instanceof AppError)) throw err;
      deps.log.warn({ err, zone: id }, "a pending change could not be settled yet");
    }
  }
  return settled === 0 ? undefined : settled;
}
