import { type FolderId, newId, type ShareId } from "@scai/contract";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import { requirePlace } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { commitChange } from "../../sync/index.ts";
import { ancestorsIn, insertNode, levelIn, newNodeValues, parentOf, requireDepth } from "../new-node.ts";
import { type Folder, viewFolder } from "../node.view.ts";

export interface CreateFolderInput {
  readonly shareId?: ShareId | undefined;
  readonly parentId?: FolderId | undefined;
  readonly name: string;
}

/** Makes a folder; needs `create` where it goes. */
export async function createFolder(
  deps: Pick<Services, "database" | "clock" | "log" | "mail" | "notifier">,
  actor: Actor,
  input: CreateFolderInput,
  settle: Settle<Folder>,
): Promise<Folder> {
  const at = { shareId: input.shareId, folderId: input.parentId };
  const place = await requirePlace(deps, actor, at, ["create"]);
  requireDepth(place);
  const now = deps.clock();
  const id = newId("folder", now.getTime());
  const values = newNodeValues(actor, place, id, input.name, now);
  const { inheritsAcl: _acl, parentId: _parent, ...common } = values;
  const node = { ...common, kind: "folder", id, parentId: place.folder?.id ?? null } as const;
  const view = viewFolder(node, ancestorsIn(place));
  const change = {
    tenantId: actor.tenantId,
    shareId: place.shareId,
    type: "created",
    resource: id,
    parent: parentOf(place),
    name: input.name,
    level: levelIn(place),
    changedBy: actor.id,
    changedAt: now,
  } as const;
  return commitChange(deps, actor, async (tx) => {
    await insertNode(tx, place, { ...values, kind: "folder" });
    await settle(tx, view);
    return {
      result: view,
      change,
      usage: { bytes: 0, folders: 1 },
      audit: { action: "folder.create", after: { shareId: place.shareId, parentId: change.parent } },
    };
  });
}
