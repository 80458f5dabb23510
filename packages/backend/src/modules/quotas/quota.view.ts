import { ByteCount, Etag, idFromBytes, pageOf, QuotaId, ShareId, TenantId, Timestamp } from "@scai/contract";
import { quotaTargets } from "@scai/db";
import { z } from "zod";
import { withEtag } from "../../platform/etag.ts";
import type { CounterRow, QuotaRow } from "./quotas.repo.ts";

const targetType = z.enum(quotaTargets).meta({ description: "What it is about." });
const targetId = z.string().meta({ description: "The id of that partner, tenant, user, group or share." });
const percent = z.int().min(1).max(100);

/** What an administrator sets of a quota; what is left out is as said here. */
export const quotaSettings = {
  limitBytes: ByteCount.meta({ description: "How much it may hold." }),
  limitType: z
    .enum(["hard", "soft"])
    .default("hard")
    .meta({ description: "hard: nothing goes beyond it. soft: it may be passed for a while, by a little." }),
  warningThreshold1: percent
    .default(70)
    .meta({ description: "Percent of the limit; each is higher than the one before." }),
  warningThreshold2: percent.default(85),
  warningThreshold3: percent.default(95),
  gracePeriodDays: z.int().min(0).max(365).default(7).meta({ description: "How long a soft limit may be passed." }),
  graceExtraPercent: z.int().min(0).max(100).default(10).meta({ description: "By how much of it." }),
};

export const Quota = z
  .object({
    id: QuotaId,
    tenantId: TenantId.nullable().meta({ description: "Null of a partner's." }),
    targetType,
    targetId,
    limitBytes: ByteCount,
    limitType: z.enum(["hard", "soft"]),
    warningThreshold1: percent,
    warningThreshold2: percent,
    warningThreshold3: percent,
    gracePeriodDays: z.int(),
    graceExtraPercent: z.int(),
    graceStartedAt: Timestamp.nullable().meta({ description: "Since when more than a soft limit is held." }),
    isExempt: z.boolean().meta({ description: "Whether the limit is suspended." }),
    exemptReason: z.string().nullable(),
    modifiedAt: Timestamp,
    etag: Etag,
  })
  .meta({ id: "Quota", description: "How much something may hold." });
export type Quota = z.infer<typeof Quota>;

export const QuotaPage = pageOf(Quota).meta({ id: "QuotaPage" });

export const Usage = z
  .object({
    targetType,
    targetId,
    usedBytes: ByteCount.meta({ description: "All versions of all files, in the trash or not." }),
    fileCount: z.int(),
    folderCount: z.int(),
    versionBytes: ByteCount.meta({ description: "Of usedBytes, what earlier versions hold." }),
    trashBytes: ByteCount.meta({ description: "Of usedBytes, what is in the trash; told within a minute or two." }),
    limitBytes: ByteCount.nullable().meta({ description: "Its quota; null when it has none of its own." }),
    calculatedAt: Timestamp.nullable().meta({ description: "When it was last counted anew; null: never yet." }),
  })
  .meta({ id: "QuotaUsage", description: "What something holds. A user's is what is in their personal share." });
export type Usage = z.infer<typeof Usage>;

export const UsagePage = pageOf(Usage).meta({ id: "QuotaUsagePage" });

export const QuotaLevel = z
  .object({
    targetType,
    targetId,
    targetName: z.string(),
    usedBytes: ByteCount.nullable().meta({ description: "What it holds; null of a partner." }),
    limitBytes: ByteCount.nullable().meta({ description: "Its limit; null when it has none, and of a partner." }),
    limitType: z.enum(["hard", "soft"]).nullable(),
    isDefault: z.boolean().meta({ description: "Whether the limit is what the tenant's settings say of shares." }),
    isExempt: z.boolean(),
    standing: z.enum(["unlimited", "within", "grace", "over"]),
    graceEndsAt: Timestamp.nullable().meta({ description: "Until when a soft limit may be passed that is." }),
    freeBytes: ByteCount.nullable().meta({ description: "What can still be added here; null: as much as anything." }),
  })
  .meta({ id: "QuotaLevel", description: "One of the things that what is in a share counts against." });
export type QuotaLevel = z.infer<typeof QuotaLevel>;

export const EffectiveQuota = z
  .object({
    shareId: ShareId,
    freeBytes: ByteCount.nullable().meta({ description: "What can still be stored; null: nothing limits it." }),
    limitedBy: targetType.nullable().meta({ description: "The level that leaves least; null: none limits it." }),
    levels: z.array(QuotaLevel).meta({ description: "From the share up." }),
  })
  .meta({ id: "EffectiveQuota", description: "How much more can be put into a share, and what decides that." });
export type EffectiveQuota = z.infer<typeof EffectiveQuota>;

export function viewQuota(row: QuotaRow): Quota {
  return withEtag({
    id: row.id,
    tenantId: row.tenantId,
    targetType: row.targetKind,
    targetId: idFromBytes(row.targetKind, row.targetId),
    limitBytes: row.limitBytes,
    limitType: row.limitType,
    warningThreshold1: row.warningThreshold1,
    warningThreshold2: row.warningThreshold2,
    warningThreshold3: row.warningThreshold3,
    gracePeriodDays: row.gracePeriodDays,
    graceExtraPercent: row.graceExtraPercent,
    graceStartedAt: row.graceStartedAt,
    isExempt: row.isExempt,
    exemptReason: row.exemptReason,
    modifiedAt: row.modifiedAt,
  });
}

export function viewUsage({ targetKind, targetId, ...counts }: CounterRow): Usage {
  return { targetType: targetKind, targetId: idFromBytes(targetKind, targetId), ...counts };
}

export const exampleQuota = {
  id: "qta_01m9p2m3k4n5p6q7r8s9t0v1w2",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  targetType: "user",
  targetId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  limitBytes: 10_737_418_240,
  limitType: "hard",
  warningThreshold1: 70,
  warningThreshold2: 85,
  warningThreshold3: 95,
  gracePeriodDays: 7,
  graceExtraPercent: 10,
  graceStartedAt: null,
  isExempt: false,
  exemptReason: null,
  modifiedAt: "2026-11-22T10:00:00.000Z",
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
} as const;

export const exampleGroupQuota = {
  ...exampleQuota,
  targetType: "group",
  targetId: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2",
} as const;
export const exampleShareQuota = {
  ...exampleQuota,
  targetType: "share",
  targetId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
} as const;
export const exampleTenantQuota = {
  ...exampleQuota,
  targetType: "tenant",
  targetId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
} as const;
export const examplePartnerQuota = {
  ...exampleQuota,
  tenantId: null,
  targetType: "partner",
  targetId: "prt_01m9p2m3k4n5p6q7r8s9t0v1w2",
} as const;

export const exampleUsage = {
  targetType: "user",
  targetId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  usedBytes: 4_831_838_208,
  fileCount: 1204,
  folderCount: 96,
  versionBytes: 812_646_400,
  trashBytes: 0,
  limitBytes: 10_737_418_240,
  calculatedAt: "2026-11-22T02:00:00.000Z",
} as const;

const exampleLevel = {
  targetType: "share",
  targetId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  targetName: "Builds",
  usedBytes: 9_663_676_416,
  limitBytes: 10_737_418_240,
  limitType: "hard",
  isDefault: false,
  isExempt: false,
  standing: "within",
  graceEndsAt: null,
  freeBytes: 1_073_741_824,
} as const;

export const exampleEffectiveQuota = {
  shareId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  freeBytes: 1_073_741_824,
  limitedBy: "share",
  levels: [
    exampleLevel,
    {
      ...exampleLevel,
      targetType: "tenant",
      targetId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
      targetName: "Acme",
      usedBytes: 42_949_672_960,
      limitBytes: null,
      limitType: null,
      standing: "unlimited",
      freeBytes: null,
    },
  ],
} as const;
