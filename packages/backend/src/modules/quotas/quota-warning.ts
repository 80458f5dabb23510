import { idFromBytes } from "@scai/contract";
import type { Tx } from "@scai/db";
import type { Log } from "../../platform/log.ts";
import { type AuditActor, noTenant, recordAudit } from "../audit/index.ts";
import type { QuotaTargetKind } from "./levels.ts";

/** A level went through one of its warning thresholds upwards. */
export interface QuotaWarning {
  readonly kind: QuotaTargetKind;
  readonly targetId: Uint8Array;
  readonly percent: number;
  readonly usedBytes: number;
  readonly limitBytes: number;
}

/** Records a crossing in the tenant's audit log, in the transaction that made it; a partner's where only super administrators see it. */
export async function recordQuotaWarning(tx: Tx, actor: AuditActor, warning: QuotaWarning, at: Date): Promise<void> {
  const { kind, targetId, percent, usedBytes, limitBytes } = warning;
  const resource = { id: idFromBytes(kind, targetId), kind };
  const after = { percent, usedBytes, limitBytes };
  const whose = kind === "partner" ? { tenantId: noTenant } : {};
  await recordAudit(tx, actor, { action: "quota.warning", at, resource, after, ...whose });
}

/** Logs that a threshold was crossed; called once for each crossing, after the commit. */
export function quotaWarning(log: Log, { kind, targetId, ...facts }: QuotaWarning): void {
  log.warn({ quotaWarning: true, target: kind, targetId: idFromBytes(kind, targetId), ...facts }, "a quota fills up");
}
