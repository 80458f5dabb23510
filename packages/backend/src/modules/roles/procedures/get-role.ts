import { op, RoleId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleSystemRole, Role } from "../role.view.ts";
import { getRole as getRoleUseCase } from "../usecases/roles.ts";

export const getRole = userOperation(
  op("GET /roles/{roleId}", {
    summary: "Get a role",
    tag: "roles",
    auth: "token",
    cost: "read",
    errors: ["roles.not_found"],
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "a system role", output: exampleSystemRole }],
  }),
)
  .input(z.strictObject({ roleId: RoleId }))
  .output(Role)
  .query(({ ctx, input }) => getRoleUseCase(ctx.services, ctx.actor, input));
