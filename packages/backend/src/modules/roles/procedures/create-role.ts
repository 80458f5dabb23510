import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { exampleRole, Role, RoleDescription, RoleName, RolePermissions } from "../role.view.ts";
import { createRole as createRoleUseCase } from "../usecases/roles.ts";

export const CreateRoleInput = z
  .strictObject({ name: RoleName, description: RoleDescription.default(""), permissions: RolePermissions })
  .meta({ id: "CreateRoleInput" });

export const createRole = userOperation(
  op("POST /roles", {
    summary: "Create a role",
    description: "Of permissions that you have in the whole tenant and for good.",
    tag: "roles",
    scope: "tenant:admin",
    permission: "roles:create",
    gives: "rights",
    cost: "write",
    status: 201,
    location: "/roles/{id}",
    errors: ["roles.forbidden", "roles.beyond_own_rights", "roles.name_taken"],
    idempotency: "key",
    examples: [
      {
        name: "for certificates",
        input: {
          name: exampleRole.name,
          description: exampleRole.description,
          permissions: exampleRole.permissions,
        },
        output: exampleRole,
      },
    ],
  }),
)
  .input(CreateRoleInput)
  .output(Role)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createRoleUseCase(ctx.services, ctx.actor, input, settle)),
  );
