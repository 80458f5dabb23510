import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleWrittenPtrNames, IpAddress, PtrHostname, ptrTtl, WrittenPtrNames } from "../ptr.view.ts";
import { setPtrs as setPtrsUseCase } from "../usecases/ptr-names.ts";

const NewPtrName = z
  .strictObject({
    ip: IpAddress,
    hostname: PtrHostname.nullable().meta({ description: "Null takes the names of the address away." }),
    ttl: ptrTtl,
  })
  .meta({ id: "NewPtrName" });

export const SetPtrsInput = z
  .strictObject({
    zoneId: ZoneId,
    items: z.array(NewPtrName).min(1).max(500),
    confirm: z
      .boolean()
      .default(false)
      .meta({ description: "Needed where more than 30 % of a zone of ten or more records go or change." }),
  })
  .meta({ id: "SetPtrsInput" });

export const setPtrs = userOperation(
  op("POST /reverse-zones/{zoneId}/ptr/bulk", {
    summary: "Give many addresses of a reverse zone names",
    description:
      "As one change of the zone, all of it or nothing. The last one counts for an address that is named twice.",
    tag: "domains",
    scope: "dns:write",
    permission: "records:read",
    cost: "write",
    errors: [
      "zones.not_found",
      "zones.wrong_status",
      "zones.busy",
      "roles.forbidden",
      "records.conflict",
      "records.confirmation_required",
      "records.refused",
    ],
    idempotency: "idempotent",
    examples: [
      {
        name: "a mail server",
        input: { items: [{ ip: "192.0.2.1", hostname: "mail.example.com" }] },
        output: exampleWrittenPtrNames,
      },
    ],
  }),
)
  .input(SetPtrsInput)
  .output(WrittenPtrNames)
  .mutation(({ ctx, input }) => setPtrsUseCase(ctx.services, ctx.actor, input));
