import type { WriteDeps } from "../../records/index.ts";
import { listZonesWithDueTemplate } from "../templates.repo.ts";
import { applyDueTemplate } from "../zone-template.ts";

const batchMax = 100;

/**
 * Gives zones that have become active the records that they were asked for with, where nobody is left who would: can be run by several workers,
 * killed, and run again. Tells how many, or nothing if there were none.
 */
export async function applyTemplates(deps: WriteDeps): Promise<{ applied: number; failed: number } | undefined> {
  const due = await listZonesWithDueTemplate(deps.database.db, batchMax);
  if (due.length === 0) return undefined;
  const counts = { applied: 0, failed: 0 };
  for (const zone of due) {
    try {
      await applyDueTemplate(deps, zone);
      counts.applied += 1;
    } catch (err) {
      // Busy, gone or out of reach: the others are not kept waiting for it.
      deps.log.warn({ err, zone: zone.id }, "a zone does not have the records of its template yet");
      counts.failed += 1;
    }
  }
  return counts;
}
