import { DeviceId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { ClientVersion, Device, DeviceName, exampleDevice } from "../device.view.ts";
import { updateDeviceOf } from "../usecases/change-device.ts";

export const UpdateDeviceInput = z
  .strictObject({ deviceId: DeviceId, name: DeviceName.optional(), clientVersion: ClientVersion.optional() })
  .meta({ id: "UpdateDeviceInput" });

export const updateDevice = userOperation(
  op("PATCH /sync/devices/{deviceId}", {
    summary: "Rename a device, or tell its program's new version",
    tag: "devices",
    scope: "files:read",
    cost: "write",
    errors: ["devices.not_found"],
    idempotency: "idempotent",
    examples: [{ name: "another name", input: { name: "Laptop" }, output: { ...exampleDevice, name: "Laptop" } }],
  }),
)
  .input(UpdateDeviceInput)
  .output(Device)
  .mutation(({ ctx, input }) => updateDeviceOf(ctx.services, ctx.actor, input));
