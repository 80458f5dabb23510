import { AppError, type DeviceId } from "@scai/contract";
import type { Tx } from "@scai/db";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { type Actor, endToken } from "../../identity/index.ts";
import { type Device, type DeviceRow, viewDevice } from "../device.view.ts";
import { type DevicesOf, listTokens, lockDevice, updateDevice } from "../devices.repo.ts";

type Deps = Pick<Services, "clock" | "database">;

export interface UpdateDeviceInput {
  readonly deviceId: DeviceId;
  readonly name?: string | undefined;
  readonly clientVersion?: string | undefined;
}

/** Renames a device, or notes that its program was updated. */
export function updateDeviceOf(deps: Deps, actor: Actor, input: UpdateDeviceInput): Promise<Device> {
  const { deviceId, name, clientVersion } = input;
  const said = {
    ...(name === undefined ? {} : { name }),
    ...(clientVersion === undefined ? {} : { clientVersion }),
  };
  return deps.database.transaction(async (tx) => {
    const row = await lockRegistered(tx, ownOf(actor), deviceId);
    const changed = Object.keys(said).length === 0 ? row : await updateDevice(tx, row, said);
    await recordAudit(tx, actor, {
      action: "device.update",
      at: deps.clock(),
      resource: row,
      before: row,
      after: said,
    });
    return viewDevice(changed);
  });
}

/**
 * Ends a device for good: it is refused from the next call on, so are the access tokens that it was seen with, and its WebSockets are
 * closed within a second. Its cursors are dropped by the worker; until then nothing answers to them.
 */
export async function revokeDevice(deps: Deps, actor: Actor, whose: DevicesOf, deviceId: DeviceId): Promise<void> {
  await deps.database.transaction(async (tx) => {
    const row = await lockRegistered(tx, whose, deviceId);
    const now = deps.clock();
    await updateDevice(tx, row, { revokedAt: now });
    await endTokens(tx, row, now);
    await recordAudit(tx, actor, {
      action: "device.revoke",
      at: now,
      resource: row,
      before: row,
      tenantId: row.tenantId,
    });
  });
}

/** Has a device delete what it holds: whatever it asks for next is answered with that, and its tokens are ended. */
export async function wipeDevice(deps: Deps, actor: Actor, whose: DevicesOf, deviceId: DeviceId): Promise<Device> {
  return deps.database.transaction(async (tx) => {
    const row = await lockRegistered(tx, whose, deviceId);
    const now = deps.clock();
    const changed = await updateDevice(tx, row, { wipeRequestedAt: row.wipeRequestedAt ?? now });
    await endTokens(tx, row, now);
    await recordAudit(tx, actor, { action: "device.wipe", at: now, resource: row, tenantId: row.tenantId });
    return viewDevice(changed);
  });
}

/** A device says that it has deleted what it held; it is revoked then. */
export async function confirmWipe(deps: Deps, actor: Actor, deviceId: DeviceId): Promise<void> {
  await deps.database.transaction(async (tx) => {
    const row = await lockRegistered(tx, ownOf(actor), deviceId);
    if (row.wipeRequestedAt === null) throw new AppError("devices.not_wiping");
    const now = deps.clock();
    await updateDevice(tx, row, { wipedAt: now, revokedAt: now });
    await recordAudit(tx, actor, { action: "device.wiped", at: now, resource: row });
  });
}

async function lockRegistered(tx: Tx, whose: DevicesOf, deviceId: DeviceId): Promise<DeviceRow> {
  const row = await lockDevice(tx, whose, deviceId);
  if (row === undefined || row.revokedAt !== null) throw new AppError("devices.not_found");
  return row;
}

async function endTokens(tx: Tx, { id, userId, tenantId }: DeviceRow, now: Date): Promise<void> {
  for (const token of await listTokens(tx, id, now)) await endToken(tx, { userId, tenantId }, token, now);
}

function ownOf({ id, tenantId }: Actor): DevicesOf {
  return { userId: id, tenantId };
}
