import { type TenantId, UserId } from "@scai/contract";
import { shares } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import { recalculateTenant } from "../jobs/recalculate-usage.ts";
import { type Quota, type Usage, viewQuota, viewUsage } from "../quota.view.ts";
import { findUsage, listQuotas as listQuotaRows, listUserUsage as listUserUsageRows } from "../quotas.repo.ts";
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

/** What each user of the caller's tenant holds. */
export async function listUserUsage(deps: Deps, actor: Actor, input: PageInput) {
  const tenantId = await requireOwnTenant(deps, actor);
  const after = decodePageCursor(input.cursor, UserId);
  const rows = await listUserUsageRows(deps.database.db, tenantId, after, input.limit + 1);
  const page = toPage(rows, input.limit, (row) => row.userId);
  return { items: page.items.map(({ userId: _id, ...row }) => viewUsage(row)), nextCursor: page.nextCursor };
}

/** The quotas that users, or groups, of the caller's tenant have of their own. */
export async function listQuotas(
  deps: Deps,
  actor: Actor,
  kind: "user" | "group",
  input: PageInput,
): Promise<{ items: Quota[]; nextCursor: string | null }> {
  const tenantId = await requireOwnTenant(deps, actor);
  const after = decodePageCursor(input.cursor, z.string().regex(/^[0-9a-f]{32}$/));
  const from = after === undefined ? undefined : Buffer.from(after, "hex");
  const rows = await listQuotaRows(deps.database.db, tenantId, kind, from, input.limit + 1);
  const page = toPage(rows, input.limit, (row) => Buffer.from(row.targetId).toString("hex"));
  return { items: page.items.map(viewQuota), nextCursor: page.nextCursor };
}

/** What the caller's personal share holds, their quota, and what can still be put there, which the levels above may make less. */
export async function getOwnQuota(deps: Deps, actor: Actor) {
  const { db } = deps.database;
  const [share] = await db
    .select({ id: shares.id })
    .from(shares)
    .where(and(eq(shares.personalUserId, actor.id), eq(shares.tenantId, actor.tenantId)));
  const levels = share === undefined ? [] : await listLevels(db, actor.tenantId, share.id);
  const own = levels.find(({ kind }) => kind === "user");
  const usedBytes = own?.usedBytes ?? 0;
  const limitBytes = own?.quota === undefined || own.quota.isExempt ? null : own.quota.limitBytes;
  const free = levels.flatMap(({ quota, usedBytes: used }) =>
    quota === undefined || quota.isExempt ? [] : [Math.max(0, quota.limitBytes - used)],
  );
  return {
    userId: actor.id,
    usedBytes,
    limitBytes,
    percentUsed: limitBytes === null || limitBytes === 0 ? null : Math.round((usedBytes / limitBytes) * 1000) / 10,
    freeBytes: free.length === 0 ? null : Math.min(...free),
  };
}

function ownTenant({ tenantId }: Actor): QuotaTarget {
  return { kind: "tenant", id: tenantId };
}

async function requireOwnTenant(deps: Deps, actor: Actor): Promise<TenantId> {
  await requireTarget(deps, actor, ownTenant(actor), "quotas:read");
  return actor.tenantId;
}
