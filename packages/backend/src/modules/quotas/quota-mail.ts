import { idFromBytes, type TenantId } from "@scai/contract";
import { quotas, type Tx, tenants, users } from "@scai/db";
import { and, eq, or, sql } from "drizzle-orm";
import { MailAddress } from "../../platform/mail/index.ts";
import type { Services } from "../../services.ts";
import { queueMail } from "../mail/index.ts";
import type { QuotaWarning } from "./quota-warning.ts";
import { findTargetNames } from "./quotas.repo.ts";

/**
 * Queues a crossing as a mail to the tenant's administrators, of a user's quota to that user too, and of a partner's to the partner's
 * administrators instead, in the transaction that made it: at most once a day for each threshold, however often usage goes up and down
 * there.
 */
export async function mailQuotaWarning(
  deps: Pick<Services, "mail">,
  tx: Tx,
  tenantId: TenantId,
  warning: QuotaWarning,
  at: Date,
): Promise<void> {
  const { kind, targetId, percent, usedBytes, limitBytes } = warning;
  if (!deps.mail.isConfigured) return;
  const [name = ""] = await findTargetNames(tx, [warning]);
  const subject = `A storage quota is ${percent}% used`;
  const text = `The quota of the ${kind} “${name}” has passed ${percent}%: ${inUnits(usedBytes)} of ${inUnits(limitBytes)} are used.

Beyond a quota nothing more can be stored: at once if it is hard, after its grace period if it is soft. Deleting what is no longer needed makes room once it has left the trash; an administrator can raise the quota.`;
  const about = `quota/${idFromBytes(kind, targetId)}/${limitBytes}/${percent}/${at.toISOString().slice(0, 10)}`;
  const recipients = await listRecipients(tx, tenantId, warning);
  const mails = recipients
    // An address that ScaiKey gave and no mail server would take must not keep anybody from uploading.
    .filter(({ email }) => MailAddress.safeParse(email).success)
    .map(({ id, email, tenantId }) => ({
      tenantId,
      to: email,
      subject,
      text,
      kind: "quota-warning",
      dedupeKey: `${about}/${id}`,
    }));
  await queueMail(deps, tx, mails, at);
}

async function listRecipients(tx: Tx, tenantId: TenantId, { kind, targetId }: QuotaWarning) {
  const { id, email, status, adminRole } = users;
  const ofTenant = and(eq(users.tenantId, tenantId), eq(adminRole, "tenant_admin"));
  const concerned = {
    partner: and(eq(adminRole, "partner_admin"), sql`${tenants.partnerId} = ${sql.param(targetId, quotas.targetId)}`),
    user: or(ofTenant, and(eq(users.tenantId, tenantId), sql`${id} = ${sql.param(targetId, quotas.targetId)}`)),
    tenant: ofTenant,
    group: ofTenant,
    share: ofTenant,
  }[kind];
  return await tx
    .select({ id, email, tenantId: users.tenantId })
    .from(users)
    .innerJoin(tenants, eq(tenants.id, users.tenantId))
    .where(and(eq(status, "active"), concerned));
}

/** `1.5 GB`: decimal units, as quotas are sold. */
function inUnits(bytes: number): string {
  const power = Math.min(5, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const number = (bytes / 1000 ** power).toLocaleString("en", { maximumFractionDigits: 1 });
  return `${number} ${["bytes", "kB", "MB", "GB", "TB", "PB"][power]}`;
}
