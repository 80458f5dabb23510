import type { DeviceId, ShareId, TenantId } from "@scai/contract";
import { type Db, devices, syncPreferences, type Tx, users } from "@scai/db";
import { and, eq, inArray, sql } from "drizzle-orm";

export type PreferenceRow = typeof syncPreferences.$inferSelect;

/** Of a device that is known to be the caller's. */
export async function findPreference(
  db: Db | Tx,
  tenantId: TenantId,
  deviceId: DeviceId,
  shareId: ShareId,
): Promise<PreferenceRow | undefined> {
  const { deviceId: device, shareId: share, tenantId: tenant } = syncPreferences;
  const [row] = await db
    .select()
    .from(syncPreferences)
    .where(and(eq(device, deviceId), eq(share, shareId), eq(tenant, tenantId)));
  return row;
}

/** Writes what is said of it, as a new revision of what there was. */
export async function savePreference(tx: Tx, row: PreferenceRow): Promise<void> {
  const { isSynced, excludedFolderIds, changedAt } = row;
  const revision = sql`revision + 1`;
  await tx
    .insert(syncPreferences)
    .values({ ...row, revision: row.revision + 1 })
    .onDuplicateKeyUpdate({ set: { isSynced, excludedFolderIds, changedAt, revision } });
}

/** Counts that the device is to list the share anew. */
export async function countForced(tx: Tx, row: PreferenceRow): Promise<void> {
  await tx
    .insert(syncPreferences)
    .values(row)
    .onDuplicateKeyUpdate({ set: { forcedCount: sql`forced_count + 1` } });
}

/**
 * How these devices stand, each with its preferences. Without a tenant on purpose: the live hub asks for all its connections at once, each of
 * which has proved its right to the device.
 */
export function listStandings(db: Db, deviceIds: readonly DeviceId[]) {
  return db
    .select({
      deviceId: devices.id,
      revokedAt: devices.revokedAt,
      wipeRequestedAt: devices.wipeRequestedAt,
      deviceKind: devices.deviceKind,
      allowedDeviceKinds: users.allowedDeviceKinds,
      shareId: syncPreferences.shareId,
      revision: syncPreferences.revision,
      forcedCount: syncPreferences.forcedCount,
    })
    .from(devices)
    .innerJoin(users, eq(users.id, devices.userId))
    .leftJoin(syncPreferences, eq(syncPreferences.deviceId, devices.id))
    .where(inArray(devices.id, [...deviceIds]));
}
