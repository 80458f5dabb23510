import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { ClientVersion, Device, DeviceName, exampleDevice, Kind, Platform } from "../device.view.ts";
import { registerDevice } from "../usecases/register-device.ts";

export const CreateDeviceInput = z
  .strictObject({
    name: DeviceName,
    kind: Kind.default("desktop").meta({ description: "Which of the kinds that its user may use it is." }),
    platform: Platform,
    clientVersion: ClientVersion,
  })
  .meta({ id: "CreateDeviceInput" });

export const createDevice = userOperation(
  op("POST /sync/devices", {
    summary: "Register a device",
    description:
      "Once for each installation of a sync client; keep the id. Send an Idempotency-Key, so that an answer that is lost does not leave a device that nobody uses.",
    tag: "devices",
    scope: "files:read",
    cost: "write",
    status: 201,
    location: "/sync/devices/{id}",
    errors: ["devices.too_many", "identity.device_kind_refused"],
    idempotency: "key",
    examples: [
      {
        name: "a laptop",
        input: { name: exampleDevice.name, platform: "linux", clientVersion: "1.0.0" },
        output: exampleDevice,
      },
    ],
  }),
)
  .input(CreateDeviceInput)
  .output(Device)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => registerDevice(ctx.services, ctx.actor, input, settle)),
  );
