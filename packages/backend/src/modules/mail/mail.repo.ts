import type { Db, Tx } from "@scai/db";
import { mailOutbox } from "@scai/db";
import { and, asc, eq, inArray, lt, lte, sql } from "drizzle-orm";

export type QueuedMail = typeof mailOutbox.$inferSelect;

/** A key that the tenant's rows have already adds nothing. */
export async function insertMails(tx: Tx, mails: (typeof mailOutbox.$inferInsert)[]): Promise<void> {
  if (mails.length === 0) return;
  await tx
    .insert(mailOutbox)
    .values(mails)
    .onDuplicateKeyUpdate({ set: { id: sql`${mailOutbox.id}` } });
}

/** Takes mails that are due, of every tenant; nobody else gets them before `leaseEndsAt`. Each has its attempt counted. */
export async function takeDueMails(tx: Tx, now: Date, leaseEndsAt: Date, max: number): Promise<QueuedMail[]> {
  const due = await tx
    .select()
    .from(mailOutbox)
    .where(and(eq(mailOutbox.status, "queued"), lte(mailOutbox.dueAt, now)))
    .orderBy(asc(mailOutbox.dueAt))
    .limit(max)
    .for("update", { skipLocked: true });
  if (due.length === 0) return [];
  const ids = due.map(({ id }) => id);
  await tx
    .update(mailOutbox)
    .set({ attempts: sql`${mailOutbox.attempts} + 1`, dueAt: leaseEndsAt })
    .where(inArray(mailOutbox.id, ids));
  return due.map((mail) => ({ ...mail, attempts: mail.attempts + 1 }));
}

/** Whoever took it: a mail that is sent is sent. Its text, which can hold a secret, is kept no longer. */
export async function markSent(db: Db, { id }: QueuedMail, settledAt: Date): Promise<void> {
  await db.update(mailOutbox).set({ status: "sent", text: "", failure: null, settledAt }).where(eq(mailOutbox.id, id));
}

/** Gives it back until `dueAt`, or up for good; does nothing when somebody else has taken it since. */
export async function markUnsent(
  db: Db,
  { id, attempts }: QueuedMail,
  outcome: { status: "queued"; dueAt: Date; failure: string } | { status: "failed"; settledAt: Date; failure: string },
): Promise<void> {
  const isMine = and(eq(mailOutbox.id, id), eq(mailOutbox.attempts, attempts), eq(mailOutbox.status, "queued"));
  await db.update(mailOutbox).set(outcome).where(isMine);
}

/** Removes the mails of that status, of every tenant, that were settled before. */
export async function deleteSettled(db: Db, status: "sent" | "failed", before: Date): Promise<void> {
  await db.delete(mailOutbox).where(and(eq(mailOutbox.status, status), lt(mailOutbox.settledAt, before)));
}
