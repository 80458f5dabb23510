import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { examplePtrName, IpAddress, PtrHostname, PtrName, ptrTtl } from "../ptr.view.ts";
import { createPtr as createPtrUseCase } from "../usecases/ptr-names.ts";

export const CreatePtrInput = z
  .strictObject({ zoneId: ZoneId, ip: IpAddress, hostname: PtrHostname, ttl: ptrTtl })
  .meta({ id: "CreatePtrInput" });

export const createPtr = userOperation(
  op("POST /reverse-zones/{zoneId}/ptr", {
    summary: "Give an address of a reverse zone a name",
    description: "One that has no name yet; to replace the name of an address, set it.",
    tag: "domains",
    scope: "dns:write",
    permission: "records:create",
    cost: "write",
    status: 201,
    location: "/reverse-zones/lookup/{ip}",
    errors: [
      "zones.not_found",
      "zones.wrong_status",
      "zones.busy",
      "roles.forbidden",
      "records.exists",
      "records.conflict",
      "records.refused",
    ],
    idempotency: "key",
    examples: [
      {
        name: "a mail server",
        input: { ip: "192.0.2.1", hostname: "mail.example.com" },
        output: examplePtrName,
      },
    ],
  }),
)
  .input(CreatePtrInput)
  .output(PtrName)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createPtrUseCase(ctx.services, ctx.actor, input, settle)),
  );
