import { DeviceId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { confirmWipe } from "../usecases/change-device.ts";

export const confirmDeviceWipe = userOperation(
  op("POST /sync/devices/{deviceId}/wipe/confirm", {
    summary: "Say that this device has deleted what it held",
    description: "For the device itself, after it was asked to. It is revoked then.",
    tag: "devices",
    scope: "files:read",
    cost: "write",
    status: 204,
    errors: ["devices.not_found", "devices.not_wiping"],
    idempotency: "none",
  }),
)
  .input(z.strictObject({ deviceId: DeviceId }))
  .output(z.void())
  .mutation(({ ctx, input }) => confirmWipe(ctx.services, ctx.actor, input.deviceId));
