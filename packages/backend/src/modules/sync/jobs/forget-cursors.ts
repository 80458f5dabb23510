import { devices, syncCursors, syncPreferences } from "@scai/db";
import { inArray, isNotNull } from "drizzle-orm";
import type { Services } from "../../../services.ts";

/** Drops the cursors and preferences of revoked devices, to which nothing has answered since they were revoked. */
export async function forgetCursors({ database: { db } }: Pick<Services, "database">): Promise<void> {
  const revoked = db.select({ id: devices.id }).from(devices).where(isNotNull(devices.revokedAt));
  await db.delete(syncCursors).where(inArray(syncCursors.deviceId, revoked));
  await db.delete(syncPreferences).where(inArray(syncPreferences.deviceId, revoked));
}
