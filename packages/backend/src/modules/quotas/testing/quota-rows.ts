import { idToBytes, newId } from "@scai/contract";
import { quotas, tenants, usageCounters } from "@scai/db";
import type { Harness } from "@scai/testing";
import { eq } from "drizzle-orm";
import type { QuotaTargetKind } from "../levels.ts";
import { quotaDefaults } from "../usage.repo.ts";

type QuotaValues = Partial<typeof quotas.$inferInsert>;

/** Sets a quota behind the API's back. */
export async function setQuota(h: Harness, kind: QuotaTargetKind, id: string, values: QuotaValues): Promise<void> {
  const { warningThresholds, ...defaults } = quotaDefaults;
  const [warningThreshold1, warningThreshold2, warningThreshold3] = warningThresholds;
  const { db } = h.server.services.database;
  await db.delete(quotas).where(eq(quotas.targetId, idToBytes(id)));
  await db.insert(quotas).values({
    id: newId("quota"),
    tenantId: kind === "partner" ? null : h.owner.tenantId,
    targetKind: kind,
    targetId: idToBytes(id),
    limitBytes: 0,
    ...defaults,
    warningThreshold1,
    warningThreshold2,
    warningThreshold3,
    isExempt: false,
    revision: 1,
    modifiedAt: new Date(),
    ...values,
  });
}

/** What a counter says; zeros when there is none. */
export async function usageOf(h: Harness, id: string) {
  const [row] = await h.server.services.database.db
    .select()
    .from(usageCounters)
    .where(eq(usageCounters.targetId, idToBytes(id)));
  const { usedBytes = 0, fileCount = 0, folderCount = 0, versionBytes = 0 } = row ?? {};
  return { usedBytes, fileCount, folderCount, versionBytes };
}

export async function partnerOf(h: Harness): Promise<string> {
  const [row] = await h.server.services.database.db
    .select({ partnerId: tenants.partnerId })
    .from(tenants)
    .where(eq(tenants.id, h.owner.tenantId));
  if (row === undefined) throw new Error("the tenant has no row");
  return row.partnerId;
}
