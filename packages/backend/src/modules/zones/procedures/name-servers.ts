import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleNameServers, NameServerSettings } from "../name-servers.view.ts";
import { getNameServers as getUseCase, setNameServers as setUseCase } from "../usecases/name-servers.ts";

export const SetNameServersInput = z
  .strictObject({
    nameServers: z
      .array(z.string().min(1).max(1000))
      .min(1)
      .max(13)
      .meta({ description: "Names of hosts; the first is the primary in every SOA record." }),
  })
  .meta({ id: "SetNameServersInput" });

const spec = { tag: "admin", scope: "admin:*", errors: ["roles.forbidden"] } as const;

export const getNameServers = userOperation(
  op("GET /admin/nameservers", {
    ...spec,
    summary: "Get the installation's name servers",
    description: "And how far the last change of them has been brought into the zones.",
    permission: "platform:read",
    cost: "read",
    idempotency: "safe",
    examples: [{ name: "while they are being changed", output: exampleNameServers }],
  }),
)
  .input(z.strictObject({}))
  .output(NameServerSettings)
  .query(({ ctx }) => getUseCase(ctx.services, ctx.actor));

export const setNameServers = userOperation(
  op("PUT /admin/nameservers", {
    ...spec,
    summary: "Set the installation's name servers",
    description:
      "Every zone then gets them as its NS records, and the first into its SOA record; GET tells how far that is.",
    permission: "platform:update",
    cost: "write",
    idempotency: "idempotent",
    examples: [{ name: "two", input: { nameServers: exampleNameServers.nameServers }, output: exampleNameServers }],
  }),
)
  .input(SetNameServersInput)
  .output(NameServerSettings)
  .mutation(({ ctx, input }) => setUseCase(ctx.services, ctx.actor, input));
