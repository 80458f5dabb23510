import type { DeviceId, TenantId, UserId } from "@scai/contract";
import { type Db, devices, deviceTokens, type Tx } from "@scai/db";
import { and, count, desc, eq, gt, isNull, lt } from "drizzle-orm";
import type { DeviceRow } from "./device.view.ts";

/** Whose devices: a user's of a tenant, or everybody's there. */
export interface DevicesWithin {
  readonly userId?: UserId;
  readonly tenantId: TenantId;
}

export type DevicesOf = Required<DevicesWithin>;

const within = ({ userId, tenantId }: DevicesWithin) =>
  and(eq(devices.tenantId, tenantId), userId === undefined ? undefined : eq(devices.userId, userId));

/** Revoked or not. */
export async function findDevice(db: Db | Tx, whose: DevicesWithin, id: DeviceId): Promise<DeviceRow | undefined> {
  const [row] = await db
    .select()
    .from(devices)
    .where(and(eq(devices.id, id), within(whose)));
  return row;
}

/** The same, locked until the transaction ends. */
export async function lockDevice(tx: Tx, whose: DevicesWithin, id: DeviceId): Promise<DeviceRow | undefined> {
  const [row] = await tx
    .select()
    .from(devices)
    .where(and(eq(devices.id, id), within(whose)))
    .for("update");
  return row;
}

/** Those that are not revoked, the latest registered first. */
export function listDevices(db: Db, whose: DevicesOf, below: DeviceId | undefined, limit: number) {
  return db
    .select()
    .from(devices)
    .where(and(within(whose), isNull(devices.revokedAt), below === undefined ? undefined : lt(devices.id, below)))
    .orderBy(desc(devices.id))
    .limit(limit);
}

export async function countDevices(tx: Tx, whose: DevicesOf): Promise<number> {
  const [row] = await tx
    .select({ total: count() })
    .from(devices)
    .where(and(within(whose), isNull(devices.revokedAt)));
  return row?.total ?? 0;
}

export async function updateDevice(tx: Tx, row: DeviceRow, values: Partial<DeviceRow>): Promise<DeviceRow> {
  await tx
    .update(devices)
    .set(values)
    .where(and(eq(devices.id, row.id), eq(devices.tenantId, row.tenantId)));
  return { ...row, ...values };
}

export async function hasToken(db: Db, deviceId: DeviceId, tokenHash: string): Promise<boolean> {
  const [row] = await db
    .select({ deviceId: deviceTokens.deviceId })
    .from(deviceTokens)
    .where(and(eq(deviceTokens.deviceId, deviceId), eq(deviceTokens.tokenHash, tokenHash)));
  return row !== undefined;
}

export async function noteToken(tx: Tx, deviceId: DeviceId, tokenHash: string, expiresAt: Date): Promise<void> {
  await tx.insert(deviceTokens).values({ deviceId, tokenHash, expiresAt }).onDuplicateKeyUpdate({ set: { expiresAt } });
}

/** The tokens that the device was seen with and that have not expired. */
export function listTokens(tx: Tx, deviceId: DeviceId, now: Date) {
  return tx
    .select({ tokenHash: deviceTokens.tokenHash, expiresAt: deviceTokens.expiresAt })
    .from(deviceTokens)
    .where(and(eq(deviceTokens.deviceId, deviceId), gt(deviceTokens.expiresAt, now)));
}

export async function deleteExpiredTokens(db: Db, now: Date): Promise<void> {
  await db.delete(deviceTokens).where(lt(deviceTokens.expiresAt, now));
}
