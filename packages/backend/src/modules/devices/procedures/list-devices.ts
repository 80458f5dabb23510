import { op, pageInput } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { DevicePage, exampleDevice } from "../device.view.ts";
import { listDevices as listDevicesUseCase } from "../usecases/read-devices.ts";

export const listDevices = userOperation(
  op("GET /sync/devices", {
    summary: "List your devices",
    description: "Those that are not revoked, the latest registered first.",
    tag: "devices",
    scope: "files:read",
    cost: "list",
    errors: [],
    idempotency: "safe",
    examples: [{ name: "one device", output: { items: [exampleDevice], nextCursor: null } }],
  }),
)
  .input(z.strictObject(pageInput))
  .output(DevicePage)
  .query(({ ctx: { services, actor }, input }) =>
    listDevicesUseCase(services, { userId: actor.id, tenantId: actor.tenantId }, input),
  );
