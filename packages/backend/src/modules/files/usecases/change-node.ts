import { AppError, idToBytes, type NodeId } from "@scai/contract";
import { isDuplicate, nodes } from "@scai/db";
import { and, eq } from "drizzle-orm";
import { requireMatch, untilFresh } from "../../../platform/etag.ts";
import type { Services } from "../../../services.ts";
import { type NodeAccess, requireBelow, requireNode } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { commitChange } from "../../sync/index.ts";
import { noLock, requireUnlocked, requireUnlockedBelow } from "../locks.ts";
import { type FolderItem, viewNode } from "../node.view.ts";
import { nameTaken } from "../take-name.ts";

type Deps = Pick<Services, "database" | "clock" | "log" | "mail" | "notifier">;
type Values = Partial<Pick<typeof nodes.$inferInsert, "name" | "trashedAt" | "trashedBy" | keyof typeof noLock>>;

export interface ChangeNodeInput {
  readonly id: NodeId;
  readonly ifMatch?: string | undefined;
}

/** Renames a file or folder where it is; needs `write`. One row changes and one change is logged, whatever is below it. */
export function renameNode(
  deps: Deps,
  actor: Actor,
  input: ChangeNodeInput & { readonly name: string },
): Promise<FolderItem> {
  return untilFresh(input.ifMatch, "files.stale_etag", async () => {
    const found = await requireNode(deps, actor, input.id, ["write"]);
    requireCurrent(deps, found, input.ifMatch);
    if (found.node.name === input.name) return viewNode(found.node, found.ancestors, deps.clock());
    await change(deps, actor, found, { name: input.name }, "rename");
    return view(deps, actor, input.id);
  });
}

/** Puts a file, or a folder with everything below it, into the trash; needs `delete` on all of it. One row changes. */
export function trashNode(deps: Deps, actor: Actor, input: ChangeNodeInput): Promise<void> {
  return untilFresh(input.ifMatch, "files.stale_etag", async () => {
    const found = await requireNode(deps, actor, input.id, ["delete"]);
    requireCurrent(deps, found, input.ifMatch);
    await requireBelow(deps, actor, found, "delete");
    await change(deps, actor, found, { trashedAt: deps.clock(), trashedBy: actor.id, ...noLock }, "trash");
  });
}

function requireCurrent(deps: Deps, found: NodeAccess, ifMatch: string | undefined): void {
  requireMatch(ifMatch, viewNode(found.node, found.ancestors, deps.clock()).etag, "files.stale_etag");
}

async function view(deps: Deps, actor: Actor, id: NodeId): Promise<FolderItem> {
  const { node, ancestors } = await requireNode(deps, actor, id, ["read"]);
  return viewNode(node, ancestors, deps.clock());
}

const changeTypes = { rename: "renamed", trash: "trashed" } as const;

/** Applies the values only to the revision that was read, so that nobody overwrites what they have not seen. */
async function change(
  deps: Deps,
  actor: Actor,
  { node }: NodeAccess,
  values: Values,
  verb: keyof typeof changeTypes,
): Promise<void> {
  const now = deps.clock();
  const name = values.name ?? node.name;
  await commitChange(deps, actor, async (tx) => {
    await requireUnlocked(tx, actor, node, now);
    const [updated] = await tx
      .update(nodes)
      .set({ ...values, revision: node.revision + 1, modifiedBy: actor.id, modifiedAt: now })
      .where(
        and(eq(nodes.id, idToBytes(node.id)), eq(nodes.tenantId, node.tenantId), eq(nodes.revision, node.revision)),
      )
      .catch((err: unknown) => {
        throw isDuplicate(err, "nodes_live_name") ? nameTaken(name) : err;
      });
    if (updated.affectedRows === 0)
      throw new AppError("files.stale_etag", { detail: "Somebody else changed it at the same moment." });
    if (verb === "trash" && node.kind === "folder") await requireUnlockedBelow(tx, actor, node, now);
    const change = {
      tenantId: node.tenantId,
      shareId: node.shareId,
      type: changeTypes[verb],
      resource: node.id,
      parent: node.parentId ?? node.shareId,
      name,
      ...(name === node.name ? {} : { oldName: node.name }),
      changedBy: actor.id,
      changedAt: now,
    };
    return { result: undefined, change, audit: { action: `${node.kind}.${verb}`, before: node, after: values } };
  });
}
