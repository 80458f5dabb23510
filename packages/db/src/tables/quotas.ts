import { bigint, boolean, index, int, mysqlTable, primaryKey, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import { id, idBytes, timestamp } from "./columns.ts";

export const quotaTargets = ["partner", "tenant", "user", "group", "share"] as const;

export const quotas = mysqlTable(
  "quotas",
  {
    id: id("quota", "id").primaryKey(),
    /** Null for a partner's. */
    tenantId: id("tenant", "tenant_id"),
    targetKind: varchar("target_kind", { length: 8, enum: quotaTargets }).notNull(),
    targetId: idBytes("target_id").notNull(),
    limitBytes: bigint("limit_bytes", { mode: "number" }).notNull(),
    limitType: varchar("limit_type", { length: 8, enum: ["hard", "soft"] }).notNull(),
    warningThreshold1: int("warning_threshold_1").notNull(),
    warningThreshold2: int("warning_threshold_2").notNull(),
    warningThreshold3: int("warning_threshold_3").notNull(),
    gracePeriodDays: int("grace_period_days").notNull(),
    graceExtraPercent: int("grace_extra_percent").notNull(),
    /** When usage went over a soft limit; null while it is under. */
    graceStartedAt: timestamp("grace_started_at"),
    isExempt: boolean("is_exempt").notNull(),
    exemptReason: varchar("exempt_reason", { length: 500 }),
    revision: int("revision").notNull(),
    modifiedAt: timestamp("modified_at").notNull(),
  },
  (table) => [uniqueIndex("quotas_target").on(table.targetId), index("quotas_tenant").on(table.tenantId)],
);

/**
 * What each target holds, kept in the transactions that change it. `used_bytes` counts every version of every file, in the trash or
 * not; the other byte counts are parts of it.
 */
export const usageCounters = mysqlTable(
  "usage_counters",
  {
    targetId: idBytes("target_id").notNull(),
    targetKind: varchar("target_kind", { length: 8, enum: quotaTargets }).notNull(),
    tenantId: id("tenant", "tenant_id"),
    usedBytes: bigint("used_bytes", { mode: "number" }).notNull(),
    fileCount: bigint("file_count", { mode: "number" }).notNull(),
    folderCount: bigint("folder_count", { mode: "number" }).notNull(),
    versionBytes: bigint("version_bytes", { mode: "number" }).notNull(),
    trashBytes: bigint("trash_bytes", { mode: "number" }).notNull(),
    calculatedAt: timestamp("calculated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.targetId] }), index("usage_counters_tenant").on(table.tenantId)],
);
