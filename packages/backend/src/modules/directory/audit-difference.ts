import { TenantId } from "@scai/contract";
import type { Tx } from "@scai/db";
import { type AuditFact, noTenant, recordAudit } from "../audit/index.ts";
import type { Difference } from "./reflect-rows.ts";

/** Writes into the audit log what ScaiKey had changed. */
export async function auditDifference(
  tx: Tx,
  by: { readonly kind: "system" | "webhook"; readonly id: string },
  at: Date,
  difference: Difference,
): Promise<void> {
  const tenant = difference.kind === "tenant" ? TenantId.parse(difference.id) : difference.tenantId;
  const actor = { ...by, tenantId: tenant ?? noTenant };
  const { id, name } = difference;
  await recordAudit(tx, actor, { ...factOf(difference), at, resource: { id, name } });
}

function factOf({ kind, change, before, after }: Difference): AuditFact {
  const values = { before, after };
  if (kind === "membership")
    return { action: change === "added" ? "group.member_added" : "group.member_removed", ...values };
  if (kind === "partner") return { action: change === "added" ? "partner.create" : "partner.update", ...values };
  if (kind === "group") return { action: `group.${verbs[change]}`, ...values };
  const isStatusOnly = change === "updated" && before["status"] !== after["status"];
  if (isStatusOnly) return { action: `${kind}.${after["status"] === "active" ? "activate" : "suspend"}`, ...values };
  const isAssignment = kind === "user" && before["isAssigned"] !== after["isAssigned"];
  if (isAssignment) return { action: after["isAssigned"] === true ? "user.assigned" : "user.unassigned", ...values };
  if (kind === "tenant") return { action: change === "added" ? "tenant.create" : "tenant.update", ...values };
  return { action: `user.${verbs[change]}`, ...values };
}

const verbs = { added: "create", updated: "update", removed: "delete" } as const;
