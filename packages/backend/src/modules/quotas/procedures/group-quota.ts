import { GroupId, IfMatch, op, pageInput } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { exampleGroupQuota as exampleQuota, Quota, QuotaPage, quotaSettings } from "../quota.view.ts";
import { listQuotas } from "../usecases/read-usage.ts";
import { deleteQuota, exemptFromQuota, getQuota, setQuota } from "../usecases/set-quota.ts";
import { exemption } from "./exemption.ts";

const common = { tag: "quotas", scope: "tenant:admin" } as const;
const errors = ["roles.forbidden", "admin.group_not_found", "quotas.not_found"] as const;

export const listGroupQuotas = userOperation(
  op("GET /quotas/groups", {
    permission: "quotas:read",
    ...common,
    summary: "List the groups that have a quota of their own",
    cost: "list",
    errors: ["roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "one group", output: { items: [exampleQuota], nextCursor: null } }],
  }),
)
  .input(z.strictObject(pageInput))
  .output(QuotaPage)
  .query(({ ctx, input }) => listQuotas(ctx.services, ctx.actor, "group", input));

export const getGroupQuota = userOperation(
  op("GET /quotas/groups/{groupId}", {
    permission: "quotas:read",
    ...common,
    summary: "Get a group's quota",
    description: "It is about all shares that the group owns.",
    cost: "read",
    errors,
    idempotency: "safe",
    conditional: "etag",
    examples: [{ name: "10 GiB", output: exampleQuota }],
  }),
)
  .input(z.strictObject({ groupId: GroupId }))
  .output(Quota)
  .query(({ ctx, input }) => getQuota(ctx.services, ctx.actor, { kind: "group", id: input.groupId }));

export const SetGroupQuotaInput = z
  .strictObject({ groupId: GroupId, ...quotaSettings, ifMatch: IfMatch })
  .meta({ id: "SetGroupQuotaInput" });

export const setGroupQuota = userOperation(
  op("PUT /quotas/groups/{groupId}", {
    permission: "quotas:update",
    ...common,
    summary: "Set a group's quota",
    cost: "write",
    errors: ["roles.forbidden", "admin.group_not_found", "quotas.stale_etag"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [{ name: "10 GiB", input: { limitBytes: exampleQuota.limitBytes }, output: exampleQuota }],
  }),
)
  .input(SetGroupQuotaInput)
  .output(Quota)
  .mutation(({ ctx, input }) => setQuota(ctx.services, ctx.actor, { kind: "group", id: input.groupId }, input));

export const deleteGroupQuota = userOperation(
  op("DELETE /quotas/groups/{groupId}", {
    permission: "quotas:update",
    ...common,
    summary: "Take a group's quota away",
    description: "The tenant's still holds.",
    cost: "write",
    status: 204,
    errors,
    idempotency: "none",
  }),
)
  .input(z.strictObject({ groupId: GroupId }))
  .output(z.void())
  .mutation(({ ctx, input }) => deleteQuota(ctx.services, ctx.actor, { kind: "group", id: input.groupId }));

export const ExemptGroupInput = z
  .strictObject({ groupId: GroupId, ...exemption, ifMatch: IfMatch })
  .meta({ id: "ExemptGroupInput" });

export const exemptGroup = userOperation(
  op("POST /quotas/groups/{groupId}/exempt", {
    permission: "quotas:update",
    ...common,
    summary: "Suspend a group's quota, or put it into force again",
    cost: "write",
    errors: [...errors, "quotas.stale_etag"],
    idempotency: "idempotent",
    conditional: "ifMatch",
    examples: [
      {
        name: "for a while",
        input: { isExempt: true, reason: "moves an archive" },
        output: { ...exampleQuota, isExempt: true, exemptReason: "moves an archive" },
      },
    ],
  }),
)
  .input(ExemptGroupInput)
  .output(Quota)
  .mutation(({ ctx, input }) => exemptFromQuota(ctx.services, ctx.actor, { kind: "group", id: input.groupId }, input));
