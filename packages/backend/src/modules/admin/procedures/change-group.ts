import { GroupId, op, TenantId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { once } from "../../../trpc/once.ts";
import { exampleGroup, Group, groupTypes } from "../group.view.ts";
import {
  createGroup as createGroupUseCase,
  deleteGroup as deleteGroupUseCase,
  updateGroup as updateGroupUseCase,
} from "../usecases/change-groups.ts";

const name = z.string().trim().min(1).max(255);
const description = z.string().max(2000);

const common = { tag: "admin", scope: "tenant:admin", cost: "write" } as const;
const ofScaiKey = ["admin.provider_refused", "auth.provider_unavailable"] as const;

export const CreateGroupInput = z
  .strictObject({
    tenantId: TenantId.optional().meta({ description: "Another tenant within your reach." }),
    name,
    description: description.optional(),
    type: z.enum(groupTypes).optional().meta({ description: "security unless said." }),
  })
  .meta({ id: "CreateGroupInput" });

export const createGroup = userOperation(
  op("POST /admin/groups", {
    ...common,
    summary: "Make a group",
    status: 201,
    location: "/admin/groups/{id}",
    errors: ["admin.forbidden", "admin.tenant_not_found", ...ofScaiKey],
    idempotency: "key",
    examples: [{ name: "a group", input: { name: "Engineering" }, output: { ...exampleGroup, memberCount: 0 } }],
  }),
)
  .input(CreateGroupInput)
  .output(Group)
  .mutation(({ ctx, input, path }) =>
    once(ctx, path, input, (settle) => createGroupUseCase(ctx.services, ctx.actor, input, settle)),
  );

export const UpdateGroupInput = z
  .strictObject({ groupId: GroupId, name: name.optional(), description: description.optional() })
  .meta({ id: "UpdateGroupInput" });

export const updateGroup = userOperation(
  op("PATCH /admin/groups/{groupId}", {
    ...common,
    summary: "Give a group another name or description",
    errors: ["admin.forbidden", "admin.group_not_found", ...ofScaiKey],
    idempotency: "idempotent",
    examples: [{ name: "another name", input: { name: "Research" }, output: { ...exampleGroup, name: "Research" } }],
  }),
)
  .input(UpdateGroupInput)
  .output(Group)
  .mutation(({ ctx, input }) => updateGroupUseCase(ctx.services, ctx.actor, input));

export const deleteGroup = userOperation(
  op("DELETE /admin/groups/{groupId}", {
    ...common,
    summary: "Delete a group",
    description: "Nobody is in it any more, and what it was given is without effect.",
    status: 204,
    errors: ["admin.forbidden", "admin.group_not_found", ...ofScaiKey],
    idempotency: "idempotent",
  }),
)
  .input(z.strictObject({ groupId: GroupId }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteGroupUseCase(ctx.services, ctx.actor, input));
