import { namesOfPermissions, op, type Permission, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { namesItsType, PermissionName, resourceInput, typeMismatch } from "../acl.view.ts";
import { getEffective as getEffectiveUseCase } from "../usecases/explain-access.ts";

const EffectivePermissions = z
  .object({
    permissions: z.array(PermissionName),
    bits: z.int().meta({
      description: "The same as a sum: read 1, write 2, delete 4, create 8, share 16, managePermissions 32.",
    }),
    canRead: z.boolean(),
    canWrite: z.boolean(),
    canDelete: z.boolean(),
    canCreate: z.boolean(),
    canShare: z.boolean(),
    canManagePermissions: z.boolean(),
  })
  .meta({ id: "EffectivePermissions", description: "What somebody may do with a share, folder or file." });

export const aboutSomebody = {
  ...resourceInput,
  userId: UserId.optional().meta({
    description: "Somebody else of the tenant, for who manages the permissions; you, if absent.",
  }),
};

export const getEffective = userOperation(
  op("GET /permissions/effective", {
    summary: "Get the permissions that you or others have on something",
    tag: "permissions",
    scope: "files:read",
    cost: "read",
    errors: [
      "shares.not_found",
      "shares.forbidden",
      "shares.trashed",
      "files.not_found",
      "files.forbidden",
      "files.trashed",
      "permissions.principal_unknown",
    ],
    idempotency: "safe",
    examples: [{ name: "a reader", output: viewEffective(1) }],
  }),
)
  .input(z.strictObject(aboutSomebody).refine(namesItsType, typeMismatch))
  .output(EffectivePermissions)
  .query(async ({ ctx, input }) => viewEffective(await getEffectiveUseCase(ctx.services, ctx.actor, input)));

function viewEffective(bits: number) {
  const permissions = namesOfPermissions(bits);
  const can = (permission: Permission) => permissions.includes(permission);
  return {
    permissions,
    bits,
    canRead: can("read"),
    canWrite: can("write"),
    canDelete: can("delete"),
    canCreate: can("create"),
    canShare: can("share"),
    canManagePermissions: can("managePermissions"),
  };
}
