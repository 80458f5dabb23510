import { op, pageInput, pageOf } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleRole, exampleSystemRole, Role } from "../role.view.ts";
import { listRoles as listRolesUseCase } from "../usecases/roles.ts";

export const RolePage = pageOf(Role).meta({ id: "RolePage" });

export const listRoles = userOperation(
  op("GET /roles", {
    summary: "List roles",
    description: "Those of your tenant and the system roles, by name.",
    tag: "roles",
    auth: "token",
    cost: "list",
    errors: [],
    idempotency: "safe",
    examples: [{ name: "two roles", output: { items: [exampleRole, exampleSystemRole], nextCursor: null } }],
  }),
)
  .input(z.strictObject(pageInput))
  .output(RolePage)
  .query(({ ctx, input }) => listRolesUseCase(ctx.services, ctx.actor, input));
