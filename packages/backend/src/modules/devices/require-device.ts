import { AppError, type DeviceId, hasScope } from "@scai/contract";
import type { Db, Tx } from "@scai/db";
import type { Services } from "../../services.ts";
import { type Actor, requireDeviceKind } from "../identity/index.ts";
import type { DeviceRow } from "./device.view.ts";
import { type DevicesWithin, findDevice, hasToken, lockDevice, noteToken, updateDevice } from "./devices.repo.ts";

/** Seen is told to the minute, so that not every call writes. */
const quietMs = 60_000;

/**
 * The caller's own device, if it may act and they may use its kind; the one way in for everything that a device does. It is noted as seen, and the token that it
 * was seen with, so that revoking the device ends the token too. Another's device does not exist.
 */
export async function requireDevice(
  deps: Pick<Services, "clock" | "database">,
  actor: Actor,
  deviceId: DeviceId,
): Promise<DeviceRow> {
  const whose = { userId: actor.id, tenantId: actor.tenantId };
  const { db } = deps.database;
  const found = requireActive(await findDevice(db, whose, deviceId));
  requireDeviceKind(actor.facts, found.deviceKind);
  const now = deps.clock();
  const { credential } = actor;
  const isNewToken = credential.kind === "token" && !(await hasToken(db, deviceId, credential.tokenHash));
  if (!isNewToken && now.getTime() - found.lastSeenAt.getTime() < quietMs) return found;
  return deps.database.transaction(async (tx) => {
    // Under the lock that a revocation takes: either it finds the token, or the device is refused here.
    const row = requireActive(await lockDevice(tx, whose, deviceId));
    if (credential.kind === "token") await noteToken(tx, deviceId, credential.tokenHash, credential.expiresAt);
    return updateDevice(tx, row, { lastSeenAt: now, lastIp: actor.origin?.ip ?? row.lastIp });
  });
}

/**
 * A device that the caller decides about: one of their own, or of anybody in the tenant that they administer. It may be another than the one
 * that they call from: nothing is noted.
 */
export async function requireManagedDevice(db: Db, actor: Actor, deviceId: DeviceId): Promise<DeviceRow> {
  return requireActive(await findDevice(db, managedBy(actor), deviceId));
}

/** The same, locked until the transaction ends. */
export async function lockManagedDevice(tx: Tx, actor: Actor, deviceId: DeviceId): Promise<DeviceRow> {
  return requireActive(await lockDevice(tx, managedBy(actor), deviceId));
}

/** Of everybody in the tenant when the caller administers it, and their token was asked for for that. */
function managedBy({ id: userId, tenantId, isTenantAdmin, scopes }: Actor): DevicesWithin {
  return isTenantAdmin && hasScope(scopes, "tenant:admin") ? { tenantId } : { tenantId, userId };
}

function requireActive(row: DeviceRow | undefined): DeviceRow {
  if (row === undefined) throw new AppError("devices.not_found");
  if (row.revokedAt !== null) throw new AppError("devices.revoked");
  if (row.wipeRequestedAt !== null) {
    throw new AppError("devices.wipe_requested", {
      detail: `Delete everything that came from here, then call POST /sync/devices/${row.id}/wipe/confirm.`,
    });
  }
  return row;
}
