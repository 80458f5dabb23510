import type { DeviceId, UserId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { type Device, listDevices, revokeDevice, wipeDevice } from "../../devices/index.ts";
import type { Actor } from "../../identity/index.ts";
import { requireOther, requireUser } from "./users.ts";

type Deps = Pick<Services, "clock" | "database" | "roles" | "settings">;

export interface DeviceOfUser {
  readonly userId: UserId;
  readonly deviceId: DeviceId;
}

/** The devices of a user within the caller's reach that are not revoked. */
export async function listUserDevices(
  deps: Deps,
  actor: Actor,
  { userId, ...page }: { readonly userId: UserId; readonly limit: number; readonly cursor?: string | undefined },
) {
  const { id, tenantId } = await requireUser(deps, actor, "users:read", userId);
  return listDevices(deps, { userId: id, tenantId }, page);
}

/** Ends a device of somebody else for good, as they could themselves. */
export async function deleteUserDevice(deps: Deps, actor: Actor, { userId, deviceId }: DeviceOfUser): Promise<void> {
  const { id, tenantId } = await requireOther(deps, actor, userId);
  await revokeDevice(deps, actor, { userId: id, tenantId }, deviceId);
}

/** Has a device of somebody else delete what it holds. */
export async function wipeUserDevice(deps: Deps, actor: Actor, { userId, deviceId }: DeviceOfUser): Promise<Device> {
  const { id, tenantId } = await requireOther(deps, actor, userId);
  return wipeDevice(deps, actor, { userId: id, tenantId }, deviceId);
}
