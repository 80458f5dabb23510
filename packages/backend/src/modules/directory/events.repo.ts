import { type Db, isDuplicate, scaikeyEvents, type Tx } from "@scai/db";
import { eq, lt } from "drizzle-orm";

export type EventRow = typeof scaikeyEvents.$inferInsert;

/**
 * Notes the event; whoever else receives it waits for this transaction. False when it was dealt with before and must not happen again;
 * one that failed may.
 */
export async function claimEvent(tx: Tx, row: EventRow): Promise<boolean> {
  try {
    await tx.insert(scaikeyEvents).values(row);
    return true;
  } catch (err) {
    if (!isDuplicate(err, "PRIMARY")) throw err;
  }
  const [known] = await tx
    .select({ outcome: scaikeyEvents.outcome })
    .from(scaikeyEvents)
    .where(eq(scaikeyEvents.eventId, row.eventId))
    .for("update");
  return known === undefined || known.outcome === "failed";
}

/** Notes what became of the event. */
export async function settleEvent(db: Db | Tx, row: EventRow): Promise<void> {
  const { outcome } = row;
  await db.insert(scaikeyEvents).values(row).onDuplicateKeyUpdate({ set: { outcome } });
}

/** At most 10,000 at a time. Returns how many there were. */
export async function deleteEventsBefore(db: Db, before: Date): Promise<number> {
  const [deleted] = await db.delete(scaikeyEvents).where(lt(scaikeyEvents.receivedAt, before)).limit(10_000);
  return deleted.affectedRows;
}
