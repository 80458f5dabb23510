import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { IpAddress } from "../ptr.view.ts";
import { setPtr } from "../usecases/ptr-names.ts";

export const deletePtr = userOperation(
  op("DELETE /reverse-zones/ptr/{ip}", {
    summary: "Take the names of an address away",
    tag: "domains",
    scope: "dns:write",
    permission: "records:delete",
    cost: "write",
    status: 204,
    errors: ["zones.not_found", "zones.wrong_status", "zones.busy", "roles.forbidden", "records.refused"],
    idempotency: "idempotent",
  }),
)
  .input(z.strictObject({ ip: IpAddress }))
  .output(z.void())
  .mutation(async ({ ctx, input }) => void (await setPtr(ctx.services, ctx.actor, { ...input, hostname: null })));
