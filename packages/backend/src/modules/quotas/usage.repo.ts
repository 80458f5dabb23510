import type { ShareId, TenantId } from "@scai/contract";
import { type Db, parseTimestamp, quotas, selectRows, type Tx } from "@scai/db";
import { eq, sql } from "drizzle-orm";
import { levelsOf, type QuotaTargetKind } from "./levels.ts";
import type { QuotaFacts } from "./quotas.policy.ts";

/** What a mutation adds to usage; negative for what it takes away. */
export interface UsageChange {
  readonly bytes: number;
  readonly files?: number;
  readonly folders?: number;
  /** Of `bytes` and of what was there before, what is now in versions that are not current. */
  readonly versionBytes?: number;
}

/** One thing that a share counts against, what it holds, and its quota if it has one. */
export interface Level {
  readonly kind: QuotaTargetKind;
  readonly targetId: Uint8Array;
  readonly usedBytes: number;
  readonly quota: QuotaFacts | undefined;
  /** Whether the quota is not its own but what the tenant's settings say of shares. */
  readonly isDefault: boolean;
}

interface LevelRow {
  readonly kind: QuotaTargetKind;
  readonly targetId: Buffer;
  readonly usedBytes: number;
  /** See {@link quotaOf}. */
  readonly quota: string | null;
  readonly defaultBytes: number | null;
}

type QuotaTuple = [number, "hard" | "soft", number, number, number, number, number, string | null, number];

/** As one value, because `returning` cannot join; as text, because the driver decodes some JSON and some not. */
const quotaColumn = (
  targetId: string,
) => sql`(select cast(json_array(q.limit_bytes, q.limit_type, q.warning_threshold_1,
  q.warning_threshold_2, q.warning_threshold_3, q.grace_period_days, q.grace_extra_percent, q.grace_started_at, q.is_exempt) as char)
  from quotas q where q.target_id = ${sql.raw(targetId)})`;

const defaultColumn = (kind: string, tenantId: string) => sql`(select t.default_share_quota_bytes from tenants t
  where t.id = ${sql.raw(tenantId)} and ${sql.raw(kind)} = 'share')`;

/** What a share counts against, from the narrowest up; one statement. */
export async function listLevels(db: Db, tenantId: TenantId, shareId: ShareId): Promise<Level[]> {
  const rows = await selectRows<LevelRow>(
    db,
    sql`select l.kind, l.target_id as targetId, coalesce(c.used_bytes, 0) as usedBytes,
      ${quotaColumn("l.target_id")} as quota, ${defaultColumn("l.kind", "l.tenant_id")} as defaultBytes
      from (${levelsOf(tenantId, shareId)}) l left join usage_counters c on c.target_id = l.target_id`,
  );
  return rows.map(toLevel);
}

/**
 * Counts a change at everything that the share counts against and tells how each stands after it; one statement. It locks the
 * counters until the transaction ends, so what it tells stays true. Nothing ever falls below zero.
 */
export async function countUsage(
  tx: Tx,
  tenantId: TenantId,
  shareId: ShareId,
  { bytes, files = 0, folders = 0, versionBytes = 0 }: UsageChange,
  now: Date,
): Promise<Level[]> {
  const rows = await selectRows<LevelRow>(
    tx,
    sql`insert into usage_counters
        (target_id, target_kind, tenant_id, used_bytes, file_count, folder_count, version_bytes, trash_bytes, calculated_at)
      select l.target_id, l.kind, l.tenant_id, greatest(0, ${bytes}), greatest(0, ${files}), greatest(0, ${folders}),
        greatest(0, ${versionBytes}), 0, ${now} from (${levelsOf(tenantId, shareId)}) l
      on duplicate key update
        used_bytes = greatest(0, usage_counters.used_bytes + ${bytes}),
        file_count = greatest(0, usage_counters.file_count + ${files}),
        folder_count = greatest(0, usage_counters.folder_count + ${folders}),
        version_bytes = greatest(0, usage_counters.version_bytes + ${versionBytes})
      returning target_kind as kind, target_id as targetId, used_bytes as usedBytes,
        ${quotaColumn("usage_counters.target_id")} as quota,
        ${defaultColumn("usage_counters.target_kind", "usage_counters.tenant_id")} as defaultBytes`,
  );
  return rows.map(toLevel);
}

/** Notes when the grace of a quota began, or that it is over. */
export async function setGraceStart(tx: Tx, targetId: Uint8Array, startedAt: Date | null): Promise<void> {
  await tx.update(quotas).set({ graceStartedAt: startedAt }).where(eq(quotas.targetId, targetId));
}

function toLevel({ kind, targetId, usedBytes, quota, defaultBytes }: LevelRow): Level {
  const own = quotaOf(quota);
  const isDefault = own === undefined && defaultBytes !== null;
  return { kind, targetId, usedBytes: Number(usedBytes), quota: own ?? defaultQuota(defaultBytes), isDefault };
}

function quotaOf(text: string | null): QuotaFacts | undefined {
  if (text === null) return undefined;
  const tuple: QuotaTuple = JSON.parse(text);
  const [limitBytes, limitType, first, second, third, gracePeriodDays, graceExtraPercent, startedAt, isExempt] = tuple;
  return {
    limitBytes,
    limitType,
    warningThresholds: [first, second, third],
    gracePeriodDays,
    graceExtraPercent,
    graceStartedAt: startedAt === null ? null : parseTimestamp(startedAt),
    isExempt: isExempt !== 0,
  };
}

/** What the tenant's settings say of shares that have no quota of their own. */
function defaultQuota(bytes: number | null): QuotaFacts | undefined {
  return bytes === null
    ? undefined
    : { ...quotaDefaults, limitBytes: Number(bytes), graceStartedAt: null, isExempt: false };
}

/** What a quota is unless it says otherwise. */
export const quotaDefaults = {
  limitType: "hard",
  warningThresholds: [70, 85, 95],
  gracePeriodDays: 7,
  graceExtraPercent: 10,
} as const;
