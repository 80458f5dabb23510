import { DeviceId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Device, exampleDevice } from "../device.view.ts";
import { getDevice as getDeviceUseCase } from "../usecases/read-devices.ts";

export const getDevice = userOperation(
  op("GET /sync/devices/{deviceId}", {
    summary: "Get one of your devices",
    tag: "devices",
    scope: "files:read",
    cost: "read",
    errors: ["devices.not_found"],
    idempotency: "safe",
    examples: [{ name: "a laptop", output: exampleDevice }],
  }),
)
  .input(z.strictObject({ deviceId: DeviceId }))
  .output(Device)
  .query(({ ctx: { services, actor }, input }) =>
    getDeviceUseCase(services, { userId: actor.id, tenantId: actor.tenantId }, input.deviceId),
  );
