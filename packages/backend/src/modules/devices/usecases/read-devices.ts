import { AppError, DeviceId } from "@scai/contract";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import { type Device, viewDevice } from "../device.view.ts";
import { type DevicesOf, findDevice, listDevices as listDeviceRows } from "../devices.repo.ts";

type Deps = Pick<Services, "database">;

/** A device that is not revoked. */
export async function getDevice(deps: Deps, whose: DevicesOf, deviceId: DeviceId): Promise<Device> {
  const row = await findDevice(deps.database.db, whose, deviceId);
  if (row === undefined || row.revokedAt !== null) throw new AppError("devices.not_found");
  return viewDevice(row);
}

/** A user's devices that are not revoked, the latest registered first. */
export async function listDevices(
  deps: Deps,
  whose: DevicesOf,
  input: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: Device[]; nextCursor: string | null }> {
  const below = decodePageCursor(input.cursor, DeviceId);
  const rows = await listDeviceRows(deps.database.db, whose, below, input.limit + 1);
  const page = toPage(rows, input.limit, ({ id }) => id);
  return { items: page.items.map(viewDevice), nextCursor: page.nextCursor };
}
