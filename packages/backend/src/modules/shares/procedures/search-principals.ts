import { GroupId, op, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { searchGroups, searchUsers } from "../../identity/index.ts";

export const Principals = z
  .object({
    users: z.array(z.object({ id: UserId, name: z.string(), email: z.string() }).meta({ id: "UserHit" })),
    groups: z.array(z.object({ id: GroupId, name: z.string() }).meta({ id: "GroupHit" })),
  })
  .meta({ id: "Principals", description: "Users and groups of the tenant." });

export const searchPrincipals = userOperation(
  op("GET /shares/search/principals", {
    summary: "Find users and groups to share with",
    tag: "shares",
    scope: "files:read",
    cost: "search",
    errors: [],
    idempotency: "safe",
    examples: [
      {
        name: "by a part of the name",
        output: {
          users: [{ id: "usr_01m9p2m3k4n5p6q7r8s9t0v1w3", name: "Bob", email: "bob@acme.example" }],
          groups: [],
        },
      },
    ],
  }),
)
  .input(
    z.strictObject({
      q: z.string().min(1).max(100).meta({ description: "A part of a name or e-mail address." }),
      principalType: z.enum(["user", "group"]).optional(),
      limit: z.int().min(1).max(50).default(20).meta({ description: "How many of each kind at most." }),
    }),
  )
  .output(Principals)
  .query(async ({ ctx: { services, actor }, input: { q, principalType, limit } }) => {
    const { db } = services.database;
    const [users, groups] = await Promise.all([
      principalType === "group" ? [] : searchUsers(db, actor.tenantId, q, limit),
      principalType === "user" ? [] : searchGroups(db, actor.tenantId, q, limit),
    ]);
    return { users, groups };
  });
