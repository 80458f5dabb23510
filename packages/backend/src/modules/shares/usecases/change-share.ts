import { AppError, type ShareId } from "@scai/contract";
import { shares } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import type { Services } from "../../../services.ts";
import { removedAt } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { commitChange } from "../../sync/index.ts";
import type { Share } from "../share.view.ts";
import type { ShareRow } from "../shares.repo.ts";
import { getShare, requireShareRow } from "./get-share.ts";

type Deps = Pick<Services, "database" | "clock" | "log" | "mail" | "notifier">;
type Values = Partial<
  Pick<ShareRow, "name" | "description" | "versionRetentionDays" | "versionsKeptMax" | "trashedAt">
>;

export interface UpdateShareInput {
  readonly shareId: ShareId;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly versionRetentionDays?: number | null | undefined;
  readonly versionsKeptMax?: number | null | undefined;
  readonly ifMatch?: string | undefined;
}

/** Renames or describes a share, or says which old versions it keeps. */
export async function updateShare(deps: Deps, actor: Actor, input: UpdateShareInput): Promise<Share> {
  const values = {
    ...(input.name === undefined ? {} : { name: input.name }),
    ...(input.description === undefined ? {} : { description: input.description }),
    ...(input.versionRetentionDays === undefined ? {} : { versionRetentionDays: input.versionRetentionDays }),
    ...(input.versionsKeptMax === undefined ? {} : { versionsKeptMax: input.versionsKeptMax }),
  };
  return untilFresh(input.ifMatch, "shares.stale_etag", async () => {
    const { row, view } = await requireShareRow(deps, actor, input.shareId, ["managePermissions"]);
    requireMatch(input.ifMatch, view.etag, "shares.stale_etag");
    await change(deps, actor, row, values, "update");
    return getShare(deps, actor, input);
  });
}

/** Puts a share, with all that is in it, into the trash. For its owner and tenant administrators; personal shares stay. */
export async function trashShare(
  deps: Deps,
  actor: Actor,
  input: { readonly shareId: ShareId; readonly ifMatch?: string | undefined },
): Promise<void> {
  await untilFresh(input.ifMatch, "shares.stale_etag", async () => {
    const { row, view } = await requireOwnerRow(deps, actor, input.shareId);
    if (row.trashedAt !== null) throw new AppError("shares.trashed");
    if (row.type === "personal") throw new AppError("shares.personal");
    requireMatch(input.ifMatch, view.etag, "shares.stale_etag");
    await change(deps, actor, row, { trashedAt: deps.clock() }, "trash");
  });
}

/**
 * Deletes a share for good, in the trash or not, with all that is in it. From then on it does not exist for anybody; its room is free when
 * a worker has removed it. For its owner and tenant administrators; personal shares stay.
 */
export async function deleteShare(
  deps: Deps,
  actor: Actor,
  input: { readonly shareId: ShareId; readonly ifMatch?: string | undefined },
): Promise<void> {
  await untilFresh(input.ifMatch, "shares.stale_etag", async () => {
    const { row, view } = await requireOwnerRow(deps, actor, input.shareId);
    if (row.type === "personal") throw new AppError("shares.personal");
    requireMatch(input.ifMatch, view.etag, "shares.stale_etag");
    await change(deps, actor, row, { trashedAt: removedAt }, "delete");
  });
}

/** Takes a share out of the trash, as it was. For its owner and tenant administrators. */
export async function restoreShare(deps: Deps, actor: Actor, input: { readonly shareId: ShareId }): Promise<Share> {
  const { row } = await requireOwnerRow(deps, actor, input.shareId);
  if (row.trashedAt === null) throw new AppError("shares.not_trashed");
  await change(deps, actor, row, { trashedAt: null }, "restore");
  return getShare(deps, actor, input);
}

/** The row of a share that the caller owns or, as a tenant administrator, acts for its owner in. */
export async function requireOwnerRow(deps: Deps, actor: Actor, id: ShareId) {
  const found = await requireShareRow(deps, actor, id, ["read"], "allowed");
  if (found.view.role !== "owner" && !actor.isTenantAdmin) {
    throw new AppError("shares.forbidden", {
      detail: "Only the owner and tenant administrators delete, restore or give away a share.",
    });
  }
  return found;
}

const changeTypes = { update: "updated", trash: "trashed", restore: "restored", delete: "deleted" } as const;

/** Applies the values only to the revision that was read: of two writers that read the same one, the second learns that it was stale. */
async function change(
  deps: Deps,
  actor: Actor,
  row: ShareRow,
  values: Values,
  verb: keyof typeof changeTypes,
): Promise<void> {
  const now = deps.clock();
  await commitChange(deps, actor, async (tx) => {
    const [updated] = await tx
      .update(shares)
      .set({ ...values, revision: row.revision + 1, modifiedAt: now })
      .where(and(eq(shares.tenantId, row.tenantId), eq(shares.id, row.id), eq(shares.revision, row.revision)));
    if (updated.affectedRows === 0)
      throw new AppError("shares.stale_etag", { detail: "Somebody else changed it at the same moment." });
    const change = {
      tenantId: row.tenantId,
      shareId: row.id,
      type: changeTypes[verb],
      resource: row.id,
      parent: null,
      name: values.name ?? row.name,
      ...(values.name === undefined ? {} : { oldName: row.name }),
      changedBy: actor.id,
      changedAt: now,
    };
    return { result: undefined, change, audit: { action: `share.${verb}`, before: row, after: values } };
  });
}
