import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { examplePtrLookup, IpAddress, PtrLookup } from "../ptr.view.ts";
import { lookUpPtr as lookUpPtrUseCase } from "../usecases/ptr-names.ts";

export const lookUpPtr = userOperation(
  op("GET /reverse-zones/lookup/{ip}", {
    summary: "Find the reverse zone and the name of an address",
    description: "The narrowest zone of yours that the address is in, those of RFC 2317 included.",
    tag: "domains",
    scope: "dns:read",
    permission: "records:read",
    cost: "read",
    errors: ["zones.not_found", "roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "an address", output: examplePtrLookup }],
  }),
)
  .input(z.strictObject({ ip: IpAddress }))
  .output(PtrLookup)
  .query(({ ctx, input }) => lookUpPtrUseCase(ctx.services, ctx.actor, input));
