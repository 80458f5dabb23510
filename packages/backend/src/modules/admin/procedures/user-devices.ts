import { DeviceId, op, pageInput, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Device, DevicePage, exampleDevice } from "../../devices/index.ts";
import {
  deleteUserDevice as deleteUserDeviceUseCase,
  listUserDevices as listUserDevicesUseCase,
  wipeUserDevice as wipeUserDeviceUseCase,
} from "../usecases/user-devices.ts";

const common = { tag: "admin", scope: "tenant:admin" } as const;

const DeviceOfUser = z.strictObject({ userId: UserId, deviceId: DeviceId });

export const listUserDevices = userOperation(
  op("GET /admin/users/{userId}/devices", {
    permission: "users:read",
    ...common,
    summary: "List the devices of a user",
    description: "Those that are not revoked, the latest registered first.",
    cost: "list",
    errors: ["roles.forbidden", "admin.user_not_found"],
    idempotency: "safe",
    examples: [{ name: "one device", output: { items: [exampleDevice], nextCursor: null } }],
  }),
)
  .input(z.strictObject({ userId: UserId, ...pageInput }))
  .output(DevicePage)
  .query(({ ctx, input }) => listUserDevicesUseCase(ctx.services, ctx.actor, input));

const changing = {
  permission: "users:update",
  ...common,
  cost: "write",
  errors: ["admin.forbidden", "roles.forbidden", "admin.user_not_found", "admin.self", "devices.not_found"],
} as const;

export const deleteUserDevice = userOperation(
  op("DELETE /admin/users/{userId}/devices/{deviceId}", {
    ...changing,
    summary: "Revoke a device of a user",
    description:
      "It is refused from the next call on; so are the access tokens that it was seen with, and its WebSockets are closed within a second. What it holds stays on it: to have that deleted, wipe it instead.",
    status: 204,
    idempotency: "none",
  }),
)
  .input(DeviceOfUser)
  .output(z.void())
  .mutation(({ ctx, input }) => deleteUserDeviceUseCase(ctx.services, ctx.actor, input));

export const wipeUserDevice = userOperation(
  op("POST /admin/users/{userId}/devices/{deviceId}/wipe", {
    ...changing,
    summary: "Have a device of a user delete what it holds",
    description:
      "As its user can: its access tokens are ended, and when it comes back with a new one it is told to delete everything, and revoked once it has. A device that never comes back deletes nothing.",
    idempotency: "idempotent",
    examples: [
      { name: "asked", output: { ...exampleDevice, status: "wiping", wipeRequestedAt: "2026-11-22T11:00:00.000Z" } },
    ],
  }),
)
  .input(DeviceOfUser)
  .output(Device)
  .mutation(({ ctx, input }) => wipeUserDeviceUseCase(ctx.services, ctx.actor, input));
