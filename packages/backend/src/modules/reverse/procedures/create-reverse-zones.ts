import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { defaultTtl, Ttl, ZoneDescription } from "../../zones/index.ts";
import { Cidr, CreatedReverseZones, exampleReverseZones } from "../reverse.view.ts";
import { createReverseZones as createReverseZonesUseCase } from "../usecases/create-reverse-zones.ts";

export const CreateReverseZonesInput = z
  .strictObject({ cidr: Cidr, defaultTtl: Ttl.default(defaultTtl), description: ZoneDescription.default("") })
  .meta({ id: "CreateReverseZonesInput" });

export const createReverseZones = userOperation(
  op("POST /reverse-zones", {
    summary: "Create the reverse zones of a network",
    description:
      "Every zone that POST /reverse-zones/preview tells and that the tenant has not got. Their ownership is shown as that of any other zone. Asking again goes on where it ended.",
    tag: "domains",
    scope: "dns:write",
    permission: "domains:create",
    cost: "write",
    status: 201,
    errors: [
      "roles.forbidden",
      "zones.name_taken",
      "zones.name_held",
      "zones.name_reserved",
      "zones.no_name_servers",
      "zones.foreign",
      "zones.busy",
    ],
    idempotency: "key",
    examples: [{ name: "a /24", input: { cidr: "192.0.2.0/24" }, output: exampleReverseZones }],
  }),
)
  .input(CreateReverseZonesInput)
  .output(CreatedReverseZones)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createReverseZonesUseCase(ctx.services, ctx.actor, input, settle)),
  );
