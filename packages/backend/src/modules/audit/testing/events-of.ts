import type { TenantId } from "@scai/contract";
import { auditEvents } from "@scai/db";
import type { Harness } from "@scai/testing";
import { and, eq, ne } from "drizzle-orm";

/** What the log of the test's tenant, or of another, holds but for sign-ins, oldest first; with `requestId` only what that request left. */
export async function eventsOf(h: Harness, by: { requestId?: string | null; tenantId?: TenantId } = {}) {
  const { auditTrail, database } = h.server.services;
  await auditTrail.settled();
  return database.db
    .select()
    .from(auditEvents)
    .where(
      and(
        ne(auditEvents.action, "auth.sign_in"),
        eq(auditEvents.tenantId, by.tenantId ?? h.owner.tenantId),
        by.requestId == null ? undefined : eq(auditEvents.requestId, by.requestId),
      ),
    )
    .orderBy(auditEvents.id);
}
