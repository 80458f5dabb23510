import { DeviceId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { revokeDevice } from "../usecases/change-device.ts";

export const deleteDevice = userOperation(
  op("DELETE /sync/devices/{deviceId}", {
    summary: "Revoke a device",
    description:
      "It is refused from the next call on; so are the access tokens that it was seen with, and its WebSockets are closed within a second. What it holds stays on it: to have that deleted, wipe it instead. To keep it from getting new tokens, end its sign-in (DELETE /users/me/sessions/{clientId}) and its refresh token at ScaiKey.",
    tag: "devices",
    auth: "token",
    credential: "person",
    cost: "write",
    status: 204,
    errors: ["devices.not_found"],
    idempotency: "none",
  }),
)
  .input(z.strictObject({ deviceId: DeviceId }))
  .output(z.void())
  .mutation(({ ctx: { services, actor }, input }) =>
    revokeDevice(services, actor, { userId: actor.id, tenantId: actor.tenantId }, input.deviceId),
  );
