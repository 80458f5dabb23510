import { MailFailure } from "../../../platform/mail/index.ts";
import type { Services } from "../../../services.ts";
import { deleteSettled, markSent, markUnsent, type QueuedMail, takeDueMails } from "../mail.repo.ts";

type Deps = Pick<Services, "database" | "clock" | "log" | "mail">;

const batchMax = 10;
// A lease ends well after the longest attempt, so that nobody takes a mail that is still being sent.
const attemptMs = 60_000;
const leaseMs = 5 * 60_000;
/** After the first attempt, the second and so on; after one more it is given up. */
const delaySeconds = [30, 60, 5 * 60, 15 * 60, 3600, 6 * 3600];
const dayMs = 24 * 3600 * 1000;

/**
 * Sends what is due and tells how much, or nothing if there was nothing. Any number may run at once: each mail is taken by one. Killed
 * between sending and noting so, it leaves a mail that is sent once more when the lease ends, with the same Message-ID.
 */
export async function sendMail(deps: Deps): Promise<Record<Outcome, number> | undefined> {
  const { database, clock, mail } = deps;
  await forgetSettled(deps);
  if (!mail.isConfigured) return undefined;
  const counts = { sent: 0, delayed: 0, failed: 0 };
  for (;;) {
    const now = clock();
    const leaseEndsAt = new Date(now.getTime() + leaseMs);
    const taken = await database.transaction((tx) => takeDueMails(tx, now, leaseEndsAt, batchMax));
    for (const outcome of await Promise.all(taken.map((queued) => attempt(deps, queued)))) counts[outcome] += 1;
    if (taken.length < batchMax) break;
  }
  return counts.sent + counts.delayed + counts.failed === 0 ? undefined : counts;
}

type Outcome = "sent" | "delayed" | "failed";

async function attempt(deps: Deps, queued: QueuedMail): Promise<Outcome> {
  const { database, clock, log, mail } = deps;
  const { id, tenantId, kind, attempts, recipient: to, subject, text, createdAt } = queued;
  const facts = { mail: id, tenantId, kind, attempts };
  try {
    await within(attemptMs, mail.send({ id: `scai-${createdAt.getTime()}-${id}`, to, subject, text }));
  } catch (err) {
    const { message: failure, isPermanent, retryAfterSeconds } = asFailure(err);
    const delay = delaySeconds[attempts - 1];
    if (isPermanent || delay === undefined) {
      log.error({ ...facts, failure }, "a mail is given up");
      await markUnsent(database.db, queued, { status: "failed", settledAt: clock(), failure });
      return "failed";
    }
    const dueAt = new Date(clock().getTime() + Math.max(delay, retryAfterSeconds) * 1000);
    log.warn({ ...facts, failure, dueAt }, "a mail is not sent yet");
    await markUnsent(database.db, queued, { status: "queued", dueAt, failure });
    return "delayed";
  }
  await markSent(database.db, queued, clock());
  return "sent";
}

/** What is no failure of the transport is wrong in the mail itself, and will be the next time. */
function asFailure(err: unknown): MailFailure {
  return err instanceof MailFailure ? err : new MailFailure("it cannot be sent", { isPermanent: true, cause: err });
}

/** Fails when the work takes longer. It may still succeed then, so that the mail is sent twice at worst. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new MailFailure("it took too long", { isPermanent: false })), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Sent mails are kept for a week and failed ones for a month. */
async function forgetSettled({ database, clock }: Deps): Promise<void> {
  const daysAgo = (days: number) => new Date(clock().getTime() - days * dayMs);
  await deleteSettled(database.db, "sent", daysAgo(7));
  await deleteSettled(database.db, "failed", daysAgo(30));
}
