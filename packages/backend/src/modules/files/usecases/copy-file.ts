import { AppError, type FileId, idFromBytes, idToBytes } from "@scai/contract";
import { untilFresh } from "../../../platform/etag.ts";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import { requireNode, requirePlace } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { roomIn } from "../../quotas/index.ts";
import { commitChange } from "../../sync/index.ts";
import { holdNodes, insertCopies } from "../copy.repo.ts";
import { lockNode } from "../files.repo.ts";
import { ancestorsIn, holdPlace, levelIn, parentOf } from "../new-node.ts";
import { type File, viewFile } from "../node.view.ts";
import { findReplaceable, trashReplaced } from "../replace-node.ts";
import { type OnNameTaken, takeName } from "../take-name.ts";
import type { Target } from "./move-node.ts";

type Deps = Pick<Services, "database" | "clock" | "log" | "mail" | "notifier">;

export interface CopyFileInput extends Target {
  readonly fileId: FileId;
  readonly name?: string | undefined;
  readonly onNameTaken: OnNameTaken;
}

/** Makes a new file of the current content of another; needs `read` on that and `create` where it goes. No byte is copied. */
export function copyFile(deps: Deps, actor: Actor, input: CopyFileInput, settle: Settle<File>): Promise<File> {
  return untilFresh(undefined, "files.stale_etag", async () => {
    const { node } = await requireNode(deps, actor, input.fileId, ["read"]);
    if (node.kind !== "file") throw new AppError("files.not_found");
    const at = { shareId: input.targetShareId, folderId: input.targetFolderId };
    const place = await requirePlace(deps, actor, at, ["create"]);
    const { onNameTaken, name = node.name } = input;
    const replaced = onNameTaken === "replace" ? await findReplaceable(deps, actor, place, "file", name) : undefined;
    (await roomIn(deps, actor.tenantId, place.shareId))(node.sizeBytes);
    return commitChange(deps, actor, async (tx) => {
      const now = deps.clock();
      await holdPlace(tx, place);
      const [source] = await holdNodes(tx, actor.tenantId, [idToBytes(node.id)]);
      if (source === undefined) throw new AppError("files.stale_etag");
      // After the source was read: that may be what is replaced.
      const also = replaced === undefined ? [] : [await trashReplaced(tx, actor, replaced, now)];
      const parent = parentOf(place);
      const target = { shareId: place.shareId, parent: idToBytes(parent), by: actor.id, at: now };
      const taken = { tenantId: actor.tenantId, parent, kind: "file" } as const;
      const made = await takeName(tx, taken, name, onNameTaken, async (free) => {
        const [copied] = await insertCopies(tx, actor.tenantId, [{ ...source, name: free }], target);
        if (copied === undefined) throw new Error("a copy without a copy");
        return copied;
      });
      const id = idFromBytes("file", made.id);
      const copy = await lockNode(tx, actor.tenantId, id);
      if (copy?.kind !== "file") throw new Error("a copy that is not there");
      const view = viewFile(copy, ancestorsIn(place), now);
      await settle(tx, view);
      const { name: given, sizeBytes, mimeType, sha256 } = copy;
      const change = {
        tenantId: actor.tenantId,
        shareId: place.shareId,
        type: "created",
        resource: id,
        parent,
        name: given,
        level: levelIn(place),
        version: { id: copy.versionId, number: 1 },
        metadata: { sizeBytes, mimeType, sha256 },
        changedBy: actor.id,
        changedAt: now,
      } as const;
      const audit = { action: "file.copy", after: { ...copy, parentId: parent, sourceId: node.id } } as const;
      return { result: view, change, audit, usage: { bytes: sizeBytes, files: 1 }, also };
    });
  });
}
