import { GroupId, op, PartnerId, pageInput, ShareId, TenantId, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleUsage, Usage, UsagePage } from "../quota.view.ts";
import { getTenantUsage as getTenantUsageUseCase, getUsage, listUsage } from "../usecases/read-usage.ts";

const common = { tag: "quotas", scope: "tenant:admin", cost: "read", idempotency: "safe" } as const;
const examples = [{ name: "4.5 GiB", output: exampleUsage }];

export const getTenantUsage = userOperation(
  op("GET /quotas/usage/tenant", {
    permission: "quotas:read",
    ...common,
    summary: "Get what your tenant holds",
    description:
      "recalculate counts everything in it anew first, which takes a while in a large tenant; a job does so every day.",
    cost: "search",
    errors: ["roles.forbidden"],
    examples: [
      {
        name: "4.5 GiB",
        output: { ...exampleUsage, targetType: "tenant", targetId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2" },
      },
    ],
  }),
)
  .input(z.strictObject({ recalculate: z.boolean().default(false).meta({ description: "Count everything anew." }) }))
  .output(Usage)
  .query(({ ctx, input }) => getTenantUsageUseCase(ctx.services, ctx.actor, input));

export const listUserUsage = userOperation(
  op("GET /quotas/usage/users", {
    permission: "quotas:read",
    ...common,
    summary: "List what each user of your tenant holds",
    cost: "list",
    errors: ["roles.forbidden"],
    examples: [{ name: "one user", output: { items: [exampleUsage], nextCursor: null } }],
  }),
)
  .input(z.strictObject(pageInput))
  .output(UsagePage)
  .query(({ ctx, input }) => listUsage(ctx.services, ctx.actor, "user", input));

export const listGroupUsage = userOperation(
  op("GET /quotas/usage/groups", {
    permission: "quotas:read",
    ...common,
    summary: "List what each group of your tenant holds",
    cost: "list",
    errors: ["roles.forbidden"],
    examples: [
      {
        name: "one group",
        output: {
          items: [{ ...exampleUsage, targetType: "group", targetId: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2" }],
          nextCursor: null,
        },
      },
    ],
  }),
)
  .input(z.strictObject(pageInput))
  .output(UsagePage)
  .query(({ ctx, input }) => listUsage(ctx.services, ctx.actor, "group", input));

export const listShareUsage = userOperation(
  op("GET /quotas/usage/shares", {
    permission: "quotas:read",
    ...common,
    summary: "List what each share of your tenant holds",
    cost: "list",
    errors: ["roles.forbidden"],
    examples: [
      {
        name: "one share",
        output: {
          items: [{ ...exampleUsage, targetType: "share", targetId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2" }],
          nextCursor: null,
        },
      },
    ],
  }),
)
  .input(z.strictObject(pageInput))
  .output(UsagePage)
  .query(({ ctx, input }) => listUsage(ctx.services, ctx.actor, "share", input));

export const getUserUsage = userOperation(
  op("GET /quotas/usage/users/{userId}", {
    permission: "quotas:read",
    ...common,
    summary: "Get what a user's personal share holds",
    errors: ["roles.forbidden", "admin.user_not_found"],
    examples,
  }),
)
  .input(z.strictObject({ userId: UserId }))
  .output(Usage)
  .query(({ ctx, input }) => getUsage(ctx.services, ctx.actor, { kind: "user", id: input.userId }));

export const getGroupUsage = userOperation(
  op("GET /quotas/usage/groups/{groupId}", {
    permission: "quotas:read",
    ...common,
    summary: "Get what a group's shares hold",
    errors: ["roles.forbidden", "admin.group_not_found"],
    examples: [
      {
        name: "4.5 GiB",
        output: { ...exampleUsage, targetType: "group", targetId: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2" },
      },
    ],
  }),
)
  .input(z.strictObject({ groupId: GroupId }))
  .output(Usage)
  .query(({ ctx, input }) => getUsage(ctx.services, ctx.actor, { kind: "group", id: input.groupId }));

export const getShareUsage = userOperation(
  op("GET /quotas/usage/shares/{shareId}", {
    permission: "quotas:read",
    ...common,
    summary: "Get what a share holds",
    errors: ["roles.forbidden", "shares.not_found"],
    examples: [
      {
        name: "4.5 GiB",
        output: { ...exampleUsage, targetType: "share", targetId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2" },
      },
    ],
  }),
)
  .input(z.strictObject({ shareId: ShareId }))
  .output(Usage)
  .query(({ ctx, input }) => getUsage(ctx.services, ctx.actor, { kind: "share", id: input.shareId }));

export const getTenantUsageOf = userOperation(
  op("GET /quotas/usage/tenants/{tenantId}", {
    permission: "quotas:read",
    ...common,
    summary: "Get what a tenant holds",
    errors: ["roles.forbidden", "admin.tenant_not_found"],
    examples: [
      {
        name: "4.5 GiB",
        output: { ...exampleUsage, targetType: "tenant", targetId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2" },
      },
    ],
  }),
)
  .input(z.strictObject({ tenantId: TenantId }))
  .output(Usage)
  .query(({ ctx, input }) => getUsage(ctx.services, ctx.actor, { kind: "tenant", id: input.tenantId }));

export const getPartnerUsage = userOperation(
  op("GET /quotas/usage/partners/{partnerId}", {
    ...common,
    scope: "partner:admin",
    summary: "Get what all tenants of a partner hold together",
    errors: ["admin.forbidden", "admin.partner_not_found"],
    examples: [
      {
        name: "4.5 GiB",
        output: { ...exampleUsage, targetType: "partner", targetId: "prt_01m9p2m3k4n5p6q7r8s9t0v1w2" },
      },
    ],
  }),
)
  .input(z.strictObject({ partnerId: PartnerId }))
  .output(Usage)
  .query(({ ctx, input }) => getUsage(ctx.services, ctx.actor, { kind: "partner", id: input.partnerId }));
