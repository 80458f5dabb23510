import { AppError, idToBytes } from "@scai/contract";
import { nodes, type Tx } from "@scai/db";
import { and, eq } from "drizzle-orm";
import type { Services } from "../../services.ts";
import { type Node, requireBelow, requireNode } from "../acl/index.ts";
import type { Actor } from "../identity/index.ts";
import type { AlsoMade } from "../sync/index.ts";
import { findChildByName } from "./files.repo.ts";
import { noLock, requireUnlocked, requireUnlockedBelow, type Writer } from "./locks.ts";
import { type Place, parentOf } from "./new-node.ts";
import { nameTaken } from "./take-name.ts";

type Deps = Pick<Services, "clock" | "database">;

/** What has the name where something of that kind goes, if the caller may put it into the trash; undefined when the name is free. */
export async function findReplaceable(
  deps: Deps,
  actor: Actor,
  place: Place,
  kind: Node["kind"],
  name: string,
): Promise<Node | undefined> {
  const holder = await findChildByName(deps.database.db, actor.tenantId, parentOf(place), name);
  if (holder === undefined) return undefined;
  if (holder.kind !== kind) throw nameTaken(name);
  const access = await requireNode(deps, actor, holder.id, ["delete"]).catch((err: unknown) => {
    // That something has the name is told to everybody who may put things there; what it is, is not.
    throw err instanceof AppError && err.code === "files.not_found" ? nameTaken(name) : err;
  });
  await requireBelow(deps, actor, access, "delete");
  return access.node;
}

/** Puts what is replaced into the trash, if it is still the revision that was judged and nobody else has locked it. */
export async function trashReplaced(tx: Tx, who: Writer, node: Node, now: Date): Promise<AlsoMade> {
  const { id: by } = who;
  await requireUnlocked(tx, who, node, now);
  const values = { trashedAt: now, trashedBy: by, modifiedBy: by, modifiedAt: now, ...noLock };
  const [updated] = await tx
    .update(nodes)
    .set({ ...values, revision: node.revision + 1 })
    .where(and(eq(nodes.id, idToBytes(node.id)), eq(nodes.tenantId, node.tenantId), eq(nodes.revision, node.revision)));
  if (updated.affectedRows === 0) throw changedMeanwhile();
  if (node.kind === "folder") await requireUnlockedBelow(tx, who, node, now);
  const { tenantId, shareId, id: resource, name } = node;
  const parent = node.parentId ?? node.shareId;
  return {
    change: { tenantId, shareId, type: "trashed", resource, parent, name, changedBy: by, changedAt: now },
    audit: { action: `${node.kind}.trash`, before: node, after: values },
  };
}

export function changedMeanwhile(): AppError {
  return new AppError("files.stale_etag", { detail: "Somebody else changed it at the same moment." });
}
