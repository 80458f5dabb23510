import { op, ShareId, UserId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { EffectiveQuota, exampleEffectiveQuota } from "../quota.view.ts";
import {
  explainShareQuota as explainShareQuotaUseCase,
  explainUserQuota as explainUserQuotaUseCase,
} from "../usecases/explain-quota.ts";

const common = {
  tag: "quotas",
  scope: "tenant:admin",
  permission: "quotas:read",
  description:
    "Every level that what is stored there counts against, with how it stands: the share, the user or group whose it is, the tenant, the partner.",
  cost: "read",
  idempotency: "safe",
  examples: [{ name: "nearly full", output: exampleEffectiveQuota }],
} as const;

export const explainShareQuota = userOperation(
  op("GET /quotas/effective/shares/{shareId}", {
    ...common,
    summary: "Get how much more fits into a share, and why",
    errors: ["roles.forbidden", "shares.not_found"],
  }),
)
  .input(z.strictObject({ shareId: ShareId }))
  .output(EffectiveQuota)
  .query(({ ctx, input }) => explainShareQuotaUseCase(ctx.services, ctx.actor, input.shareId));

export const explainUserQuota = userOperation(
  op("GET /quotas/effective/users/{userId}", {
    ...common,
    summary: "Get how much more fits into a user's personal share, and why",
    errors: ["roles.forbidden", "admin.user_not_found", "shares.not_found"],
  }),
)
  .input(z.strictObject({ userId: UserId }))
  .output(EffectiveQuota)
  .query(({ ctx, input }) => explainUserQuotaUseCase(ctx.services, ctx.actor, input.userId));
