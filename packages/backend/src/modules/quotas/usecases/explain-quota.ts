import { AppError, idFromBytes, type ShareId, type TenantId, type UserId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import type { EffectiveQuota, QuotaLevel } from "../quota.view.ts";
import { freeIn, graceEnd, roomOf, standingOf } from "../quotas.policy.ts";
import { findPersonalShare, findTargetNames } from "../quotas.repo.ts";
import { requireTarget } from "../targets.ts";
import { type Level, listLevels } from "../usage.repo.ts";

type Deps = Pick<Services, "database" | "clock" | "roles">;

/** How much more can be put into a share, level by level. */
export async function explainShareQuota(deps: Deps, actor: Actor, shareId: ShareId): Promise<EffectiveQuota> {
  const { tenantId } = await requireTarget(deps, actor, { kind: "share", id: shareId }, "quotas:read");
  return explain(deps, tenantId, shareId);
}

/** The same for a user's personal share; `shares.not_found` for who has none, as before a first sign-in. */
export async function explainUserQuota(deps: Deps, actor: Actor, userId: UserId): Promise<EffectiveQuota> {
  const { tenantId } = await requireTarget(deps, actor, { kind: "user", id: userId }, "quotas:read");
  const shareId = tenantId === null ? undefined : await findPersonalShare(deps.database.db, tenantId, userId);
  if (shareId === undefined) throw new AppError("shares.not_found", { detail: "The user has no personal share yet." });
  return explain(deps, tenantId, shareId);
}

async function explain(
  { database: { db }, clock }: Deps,
  tenantId: TenantId | null,
  shareId: ShareId,
): Promise<EffectiveQuota> {
  if (tenantId === null) throw new Error("a share without a tenant");
  const now = clock();
  const levels = await listLevels(db, tenantId, shareId);
  const names = await findTargetNames(db, levels);
  return { shareId, ...roomOf(levels, now), levels: levels.map((level, i) => viewLevel(level, names[i] ?? "", now)) };
}

/** Of a partner what its other tenants hold is nobody's to see here. */
function viewLevel({ kind, targetId, usedBytes, quota, isDefault }: Level, targetName: string, now: Date): QuotaLevel {
  const isTold = kind !== "partner";
  const standing = quota === undefined ? "unlimited" : standingOf(quota, usedBytes, now);
  return {
    targetType: kind,
    targetId: idFromBytes(kind, targetId),
    targetName,
    usedBytes: isTold ? usedBytes : null,
    limitBytes: isTold ? (quota?.limitBytes ?? null) : null,
    limitType: quota?.limitType ?? null,
    isDefault,
    isExempt: quota?.isExempt ?? false,
    standing,
    graceEndsAt: quota !== undefined && standing === "grace" ? graceEnd(quota, now) : null,
    freeBytes: freeIn(quota, usedBytes, now),
  };
}
