import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import {
  getAuthoritativeDomains as getUseCase,
  setAuthoritativeDomains as setUseCase,
} from "../usecases/authoritative-domains.ts";

export const AuthoritativeDomainList = z
  .object({ domains: z.array(z.string()) })
  .meta({ id: "AuthoritativeDomainList", description: "Names that are the installation's own." });

export const SetAuthoritativeDomainsInput = z
  .strictObject({ domains: z.array(z.string().min(1).max(1000)).max(1000) })
  .meta({ id: "SetAuthoritativeDomainsInput" });

const spec = { tag: "admin", scope: "admin:*", errors: ["roles.forbidden"] } as const;
const example = { domains: ["scai.example"] };

export const getAuthoritativeDomains = userOperation(
  op("GET /admin/authoritative-domains", {
    ...spec,
    summary: "Get the names that are the installation's own",
    permission: "platform:read",
    cost: "read",
    idempotency: "safe",
    examples: [{ name: "one", output: example }],
  }),
)
  .input(z.strictObject({}))
  .output(AuthoritativeDomainList)
  .query(({ ctx }) => getUseCase(ctx.services, ctx.actor));

export const setAuthoritativeDomains = userOperation(
  op("PUT /admin/authoritative-domains", {
    ...spec,
    summary: "Set the names that are the installation's own",
    description:
      "No tenant gets a zone at, below or above one of them, copies of other servers' zones included; only who may change the platform does. Zones that are there already stay.",
    permission: "platform:update",
    cost: "write",
    idempotency: "idempotent",
    examples: [{ name: "one", input: example, output: example }],
  }),
)
  .input(SetAuthoritativeDomainsInput)
  .output(AuthoritativeDomainList)
  .mutation(({ ctx, input }) => setUseCase(ctx.services, ctx.actor, input));
