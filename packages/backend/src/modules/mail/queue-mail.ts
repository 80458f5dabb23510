import type { TenantId } from "@scai/contract";
import type { Tx } from "@scai/db";
import { z } from "zod";
import { Mail } from "../../platform/mail/index.ts";
import type { Services } from "../../services.ts";
import { insertMails } from "./mail.repo.ts";

export interface NewMail {
  readonly tenantId: TenantId;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What it is about, for logs: `quota-warning`. */
  readonly kind: string;
  /** A mail of the tenant with the same key is not queued again while the first one is kept: a week after it was sent. */
  readonly dedupeKey?: string;
}

const Content = Mail.omit({ id: true });
const Label = z.string().min(1).max(32);
const DedupeKey = z.string().min(1).max(190);

/**
 * Queues mails in the caller's transaction: they are sent if and only if it commits. Where no transport is configured nothing is queued.
 * Throws a ZodError on an address or a subject that is not one line of its kind.
 */
export async function queueMail(
  deps: Pick<Services, "mail">,
  tx: Tx,
  mails: readonly NewMail[],
  now: Date,
): Promise<void> {
  const rows = mails.map(({ tenantId, kind, dedupeKey, ...content }) => {
    const { to: recipient, subject, text } = Content.parse(content);
    return {
      tenantId,
      kind: Label.parse(kind),
      recipient,
      subject,
      text,
      dedupeKey: dedupeKey === undefined ? null : DedupeKey.parse(dedupeKey),
      status: "queued" as const,
      attempts: 0,
      dueAt: now,
      createdAt: now,
    };
  });
  if (deps.mail.isConfigured) await insertMails(tx, rows);
}
