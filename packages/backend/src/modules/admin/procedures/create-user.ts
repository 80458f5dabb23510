import { op, TenantId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { createUser as createUserUseCase } from "../usecases/change-users.ts";
import { exampleUser, Password, profile, User } from "../user.view.ts";

const invitation = {
  tenantId: TenantId.optional().meta({ description: "Another tenant within your reach." }),
  ...profile,
  email: profile.email.unwrap(),
};

export const InviteUserInput = z.strictObject(invitation).meta({ id: "InviteUserInput" });
export const CreateUserInput = z
  .strictObject({
    ...invitation,
    password: Password.optional().meta({ description: "Their first one. Without it ScaiKey invites them by mail." }),
  })
  .meta({ id: "CreateUserInput" });

const spec = {
  tag: "admin",
  scope: "tenant:admin",
  cost: "write",
  status: 201,
  location: "/admin/users/{id}",
  errors: ["roles.forbidden", "admin.tenant_not_found", "admin.provider_refused", "auth.provider_unavailable"],
  idempotency: "key",
  examples: [
    {
      name: "an invitation",
      input: { email: exampleUser.email, firstName: "Bob", lastName: "Baker" },
      output: { ...exampleUser, source: "admin", lastLoginAt: null },
    },
  ],
} as const;

export const createUser = userOperation(
  op("POST /admin/users", { permission: "users:update", ...spec, summary: "Make an account for somebody" }),
)
  .input(CreateUserInput)
  .output(User)
  .mutation(({ ctx, input, path }) => {
    // The memory of a key holds a hash of the input, and a hash of a password can be guessed at.
    const { password: _password, ...remembered } = input;
    return once(ctx, path, remembered, (settle) => createUserUseCase(ctx.services, ctx.actor, input, settle));
  });

export const inviteUser = userOperation(
  op("POST /admin/users/invite", { permission: "users:update", ...spec, summary: "Invite somebody by mail" }),
)
  .input(InviteUserInput)
  .output(User)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createUserUseCase(ctx.services, ctx.actor, input, settle)),
  );
