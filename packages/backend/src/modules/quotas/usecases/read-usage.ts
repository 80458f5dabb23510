import type { TenantId } from "@scai/contract";
import { z } from "zod";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import { recalculateTenant } from "../jobs/recalculate-usage.ts";
import { type Quota, type Usage, viewQuota, viewUsage } from "../quota.view.ts";
import { roomOf } from "../quotas.policy.ts";
import {
  findPersonalShare,
  findUsage,
  listQuotas as listQuotaRows,
  listUsage as listUsageRows,
  type OwnedKind,
} from "../quotas.repo.ts";
import { type QuotaTarget, requireTarget } from "../targets.ts";
import { listLevels } from "../usage.repo.ts";

type Deps = Pick<Services, "database" | "roles">;

interface PageInput {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** What something holds. */
export async function getUsage(deps: Deps, actor: Actor, target: QuotaTarget): Promise<Usage> {
  const { kind, targetId } = await requireTarget(deps, actor, target, "quotas:read");
  return viewUsage(await findUsage(deps.database.db, kind, targetId));
}

/** What the caller's tenant holds; counted anew, if asked to. */
export async function getTenantUsage(
  deps: Pick<Services, "database" | "clock" | "log" | "roles">,
  actor: Actor,
  input: { readonly recalculate: boolean },
): Promise<Usage> {
  const target = ownTenant(actor);
  await requireTarget(deps, actor, target, "quotas:read");
  if (input.recalculate) await recalculateTenant(deps, actor.tenantId);
  return getUsage(deps, actor, target);
}

/** What each user, group or share of the caller's tenant holds. */
export async function listUsage(deps: Deps, actor: Actor, kind: OwnedKind, input: PageInput) {
  const tenantId = await requireOwnTenant(deps, actor);
  const rows = await listUsageRows(deps.database.db, tenantId, kind, afterOf(input), input.limit + 1);
  const page = toPage(rows, input.limit, hexOf);
  return { items: page.items.map(viewUsage), nextCursor: page.nextCursor };
}

/** The quotas that users, groups or shares of the caller's tenant have of their own. */
export async function listQuotas(
  deps: Deps,
  actor: Actor,
  kind: OwnedKind,
  input: PageInput,
): Promise<{ items: Quota[]; nextCursor: string | null }> {
  const tenantId = await requireOwnTenant(deps, actor);
  const rows = await listQuotaRows(deps.database.db, tenantId, kind, afterOf(input), input.limit + 1);
  const page = toPage(rows, input.limit, hexOf);
  return { items: page.items.map(viewQuota), nextCursor: page.nextCursor };
}

/** What the caller's personal share holds, their quota, and what can still be put there, which the levels above may make less. */
export async function getOwnQuota(deps: Pick<Services, "database" | "clock">, actor: Actor) {
  const { db } = deps.database;
  const shareId = await findPersonalShare(db, actor.tenantId, actor.id);
  const levels = shareId === undefined ? [] : await listLevels(db, actor.tenantId, shareId);
  const own = levels.find(({ kind }) => kind === "user");
  const usedBytes = own?.usedBytes ?? 0;
  const limitBytes = own?.quota === undefined || own.quota.isExempt ? null : own.quota.limitBytes;
  const { freeBytes, limitedBy } = roomOf(levels, deps.clock());
  return {
    userId: actor.id,
    usedBytes,
    limitBytes,
    percentUsed: limitBytes === null || limitBytes === 0 ? null : Math.round((usedBytes / limitBytes) * 1000) / 10,
    freeBytes,
    limitedBy,
  };
}

function afterOf({ cursor }: PageInput): Uint8Array | undefined {
  const after = decodePageCursor(cursor, z.string().regex(/^[0-9a-f]{32}$/));
  return after === undefined ? undefined : Buffer.from(after, "hex");
}

function hexOf({ targetId }: { readonly targetId: Uint8Array }): string {
  return Buffer.from(targetId).toString("hex");
}

function ownTenant({ tenantId }: Actor): QuotaTarget {
  return { kind: "tenant", id: tenantId };
}

async function requireOwnTenant(deps: Deps, actor: Actor): Promise<TenantId> {
  await requireTarget(deps, actor, ownTenant(actor), "quotas:read");
  return actor.tenantId;
}
