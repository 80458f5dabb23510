import { DeviceId, op, ShareId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { forgetShare as forgetShareUseCase } from "../usecases/device-cursors.ts";

export const forgetShare = userOperation(
  op("DELETE /sync/cursor", {
    summary: "Say that a device keeps a share in step no longer",
    description: "After it has let go of a share that it lost, or because it does not want it any more.",
    tag: "sync",
    scope: "files:read",
    cost: "read",
    status: 204,
    errors: ["devices.not_found", "devices.revoked", "devices.wipe_requested"],
    idempotency: "idempotent",
  }),
)
  .input(z.strictObject({ deviceId: DeviceId, shareId: ShareId }))
  .output(z.void())
  .mutation(({ ctx, input }) => forgetShareUseCase(ctx.services, ctx.actor, input));
