import { idFromBytes, type TenantId } from "@scai/contract";
import { groups, quotas, selectRows, shares, type Tx, tenants, users } from "@scai/db";
import { and, eq, or, sql } from "drizzle-orm";
import { MailAddress } from "../../platform/mail/index.ts";
import type { Services } from "../../services.ts";
import { queueMail } from "../mail/index.ts";
import type { QuotaTargetKind } from "./levels.ts";
import type { QuotaWarning } from "./quota-warning.ts";

/**
 * Queues a crossing as a mail to the tenant's administrators, and of a user's quota to that user, in the transaction that made it: at
 * most once a day for each threshold, however often usage goes up and down there. A partner's is not a tenant's to see.
 */
export async function mailQuotaWarning(
  deps: Pick<Services, "mail">,
  tx: Tx,
  tenantId: TenantId,
  warning: QuotaWarning,
  at: Date,
): Promise<void> {
  const { kind, targetId, percent, usedBytes, limitBytes } = warning;
  if (kind === "partner" || !deps.mail.isConfigured) return;
  const name = await nameOf(tx, kind, targetId);
  const subject = `A storage quota is ${percent}% used`;
  const text = `The quota of the ${kind} “${name}” has passed ${percent}%: ${inUnits(usedBytes)} of ${inUnits(limitBytes)} are used.

Beyond a quota nothing more can be stored: at once if it is hard, after its grace period if it is soft. Deleting what is no longer needed makes room once it has left the trash; an administrator can raise the quota.`;
  const about = `quota/${idFromBytes(kind, targetId)}/${limitBytes}/${percent}/${at.toISOString().slice(0, 10)}`;
  const recipients = await listRecipients(tx, tenantId, warning);
  const mails = recipients
    // An address that ScaiKey gave and no mail server would take must not keep anybody from uploading.
    .filter(({ email }) => MailAddress.safeParse(email).success)
    .map(({ id, email }) => ({
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
  const isAdmin = eq(users.adminRole, "tenant_admin");
  const isConcerned = kind === "user" ? or(isAdmin, eq(users.id, idFromBytes("user", targetId))) : isAdmin;
  return await tx
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(and(eq(users.tenantId, tenantId), eq(users.status, "active"), isConcerned));
}

const tables = { tenant: tenants, user: users, group: groups, share: shares } as const;

/** The target is one of the levels of a share of the tenant, so its tenant is not asked for again. */
async function nameOf(tx: Tx, kind: Exclude<QuotaTargetKind, "partner">, targetId: Uint8Array): Promise<string> {
  const { id, name } = tables[kind];
  const rows = await selectRows<{ name: string }>(
    tx,
    sql`select ${name} as name from ${tables[kind]} where ${id} = ${sql.param(targetId, quotas.targetId)}`,
  );
  return rows[0]?.name ?? "";
}

/** `1.5 GB`: decimal units, as quotas are sold. */
function inUnits(bytes: number): string {
  const power = Math.min(5, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const number = (bytes / 1000 ** power).toLocaleString("en", { maximumFractionDigits: 1 });
  return `${number} ${["bytes", "kB", "MB", "GB", "TB", "PB"][power]}`;
}
