import { ByteCount, op, UserId } from "@scai/contract";
import { quotaTargets } from "@scai/db";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { getOwnQuota as getOwnQuotaUseCase } from "../usecases/read-usage.ts";

export const OwnQuota = z
  .object({
    userId: UserId,
    usedBytes: ByteCount.meta({ description: "What your personal share holds." }),
    limitBytes: ByteCount.nullable().meta({ description: "What it may hold; null: as much as your tenant may." }),
    percentUsed: z.number().nullable().meta({ description: "Of limitBytes, to one decimal." }),
    freeBytes: ByteCount.nullable().meta({
      description: "What can still be put into it, with every limit above it counted; null: nothing limits it.",
    }),
    limitedBy: z
      .enum(quotaTargets)
      .nullable()
      .meta({ description: "The level that leaves least; null: none limits it." }),
  })
  .meta({ id: "OwnQuota" });

export const getOwnQuota = userOperation(
  op("GET /users/me/quota", {
    summary: "Get what you hold, and how much more you may",
    tag: "quotas",
    scope: "files:read",
    cost: "read",
    errors: [],
    idempotency: "safe",
    examples: [
      {
        name: "half full",
        output: {
          userId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
          usedBytes: 5_368_709_120,
          limitBytes: 10_737_418_240,
          percentUsed: 50,
          freeBytes: 5_368_709_120,
          limitedBy: "user",
        },
      },
    ],
  }),
)
  .input(z.strictObject({}))
  .output(OwnQuota)
  .query(({ ctx }) => getOwnQuotaUseCase(ctx.services, ctx.actor));
