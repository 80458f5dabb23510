import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { examplePtrName, IpAddress, PtrHostname, PtrName, ptrTtl } from "../ptr.view.ts";
import { setPtr as setPtrUseCase } from "../usecases/ptr-names.ts";

export const SetPtrInput = z
  .strictObject({ ip: IpAddress, hostname: PtrHostname, ttl: ptrTtl })
  .meta({ id: "SetPtrInput" });

export const setPtr = userOperation(
  op("PUT /reverse-zones/ptr/{ip}", {
    summary: "Give an address a name",
    description: "In place of those that it has, in the narrowest reverse zone of yours that it is in.",
    tag: "domains",
    scope: "dns:write",
    permission: "records:create",
    cost: "write",
    errors: [
      "zones.not_found",
      "zones.wrong_status",
      "zones.busy",
      "roles.forbidden",
      "records.conflict",
      "records.refused",
    ],
    idempotency: "idempotent",
    examples: [{ name: "a mail server", input: { hostname: "mail.example.com" }, output: examplePtrName }],
  }),
)
  .input(SetPtrInput)
  .output(PtrName)
  .mutation(({ ctx, input }) => setPtrUseCase(ctx.services, ctx.actor, input));
