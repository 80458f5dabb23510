import { op, PartnerId, TenantId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleMe, Me } from "../../identity/index.ts";
import { PermissionName } from "../role.view.ts";
import { getContext } from "../usecases/get-context.ts";

export const MyContext = z
  .object({
    user: Me,
    tenant: z
      .object({
        id: TenantId,
        partnerId: PartnerId,
        name: z.string(),
        slug: z.string().nullable(),
        status: z.enum(["active", "suspended"]),
      })
      .meta({ id: "MyTenant" }),
    permissions: z.array(PermissionName).meta({ description: "What you may do in the whole tenant." }),
  })
  .meta({ id: "MyContext", description: "Who calls, where they are, and what they may do there." });

export const getMyContext = userOperation(
  op("GET /me/context", {
    summary: "Get the caller, their tenant, and what they may do in it",
    tag: "users",
    auth: "token",
    cost: "read",
    errors: [],
    idempotency: "safe",
    examples: [
      {
        name: "who reads all zones",
        output: {
          user: { ...exampleMe, adminRole: "none" },
          tenant: {
            id: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
            partnerId: "prt_01m9p2m3k4n5p6q7r8s9t0v1w2",
            name: "Acme",
            slug: "acme",
            status: "active",
          },
          permissions: ["domains:read", "records:read", "dnssec:read", "templates:read"],
        },
      },
    ],
  }),
)
  .input(z.strictObject({}))
  .output(MyContext)
  .query(({ ctx }) => getContext(ctx.services, ctx.actor));
