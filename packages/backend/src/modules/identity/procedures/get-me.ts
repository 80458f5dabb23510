import { GroupId, op, TenantId, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";

export const Me = z
  .object({
    id: UserId,
    tenantId: TenantId,
    email: z.string(),
    name: z.string(),
    groupIds: z.array(GroupId),
    scopes: z.array(z.string()).meta({ description: "What the access token allows." }),
    adminRole: z.enum(["none", "tenant_admin", "partner_admin", "super_admin"]),
    maxFileSizeBytes: z.int().meta({ description: "The largest file that the tenant allows." }),
  })
  .meta({ id: "Me", description: "The caller." });

export const getMe = userOperation(
  op("GET /users/me", {
    summary: "Get the caller",
    tag: "users",
    auth: "token",
    cost: "read",
    errors: [],
    idempotency: "safe",
    examples: [
      {
        name: "a tenant administrator",
        output: {
          id: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
          tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
          email: "alice@acme.example",
          name: "Alice",
          groupIds: [],
          scopes: ["files:read", "files:write"],
          adminRole: "tenant_admin",
          maxFileSizeBytes: 5368709120,
        },
      },
    ],
  }),
)
  .input(z.strictObject({}))
  .output(Me)
  .query(({ ctx: { actor } }) => ({
    id: actor.id,
    tenantId: actor.tenantId,
    email: actor.facts.email,
    name: actor.facts.name,
    groupIds: [...actor.facts.groupIds],
    scopes: [...actor.scopes],
    adminRole: actor.facts.adminRole,
    maxFileSizeBytes: actor.facts.maxFileSizeBytes,
  }));
