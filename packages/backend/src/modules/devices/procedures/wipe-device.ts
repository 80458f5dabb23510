import { DeviceId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Device, exampleDevice } from "../device.view.ts";
import { wipeDevice as wipeDeviceUseCase } from "../usecases/change-device.ts";

export const wipeDevice = userOperation(
  op("POST /sync/devices/{deviceId}/wipe", {
    summary: "Have a device delete what it holds",
    description:
      "Its access tokens are ended as when it is revoked. When it comes back with a new one, whatever it asks for is answered with `devices.wipe_requested` until it has deleted everything and confirms; then it is revoked. A device that never comes back deletes nothing.",
    tag: "devices",
    auth: "token",
    credential: "person",
    cost: "write",
    errors: ["devices.not_found"],
    idempotency: "idempotent",
    examples: [
      {
        name: "asked",
        output: { ...exampleDevice, status: "wiping", wipeRequestedAt: "2026-11-22T11:00:00.000Z" },
      },
    ],
  }),
)
  .input(z.strictObject({ deviceId: DeviceId }))
  .output(Device)
  .mutation(({ ctx: { services, actor }, input }) =>
    wipeDeviceUseCase(services, actor, { userId: actor.id, tenantId: actor.tenantId }, input.deviceId),
  );
