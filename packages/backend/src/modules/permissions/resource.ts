import type { FolderId, Permission, ShareId, ShareRole } from "@scai/contract";
import type { Services } from "../../services.ts";
import { type AccessDeps, type GrantLevel, requireNode, requireShare } from "../acl/index.ts";
import type { Actor } from "../identity/index.ts";
import type { ResourceRef } from "./acl.view.ts";
import { findShareName } from "./entries.repo.ts";
import type { ResourceId, ResourceKind } from "./entry.ts";

export type ReadDeps = Pick<Services, "database" | "clock">;

/** One place where entries stand. */
export interface ResourceLevel extends ResourceRef {
  readonly inheritsAcl: boolean;
}

/** A share, folder or file that the caller may see, with everything above it. */
export interface ResourceAccess {
  readonly id: ResourceId;
  readonly kind: ResourceKind;
  readonly shareId: ShareId;
  readonly permissions: number;
  readonly role: ShareRole | undefined;
  /** From the thing itself up; the share comes last. */
  readonly levels: readonly ResourceLevel[];
  /** What decides for the caller on those levels. */
  readonly grants: readonly GrantLevel[];
}

/** The thing, if the caller has every needed permission on it; fails like {@link requireNode} or {@link requireShare}. */
export async function requireResource(
  deps: AccessDeps,
  actor: Actor,
  id: ResourceId,
  needed: readonly Permission[],
): Promise<ResourceAccess> {
  if (isShare(id)) {
    const { permissions, role, shareLevel } = await requireShare(deps, actor, id, needed);
    const level = await shareAsLevel(deps, actor, id);
    return { id, kind: "share", shareId: id, permissions, role, levels: [level], grants: [shareLevel] };
  }
  const { node, ancestors, facts, permissions, role } = await requireNode(deps, actor, id, needed);
  const own: ResourceLevel = { type: node.kind, id: node.id, name: node.name, inheritsAcl: inherits(facts.levels, 0) };
  const above = ancestors.map(
    (folder, i): ResourceLevel => ({
      type: "folder",
      id: folder.id,
      name: folder.name,
      inheritsAcl: inherits(facts.levels, i + 1),
    }),
  );
  const { shareId } = node;
  const levels = [own, ...above, await shareAsLevel(deps, actor, shareId)];
  const grants = [...facts.levels, facts.shareLevel];
  return { id, kind: node.kind, shareId, permissions, role, levels, grants };
}

/** The levels that count for the thing: up to the first one that does not inherit. */
export function countingLevels(levels: readonly ResourceLevel[]): readonly ResourceLevel[] {
  const cut = levels.findIndex((level) => !level.inheritsAcl);
  return cut === -1 ? levels : levels.slice(0, cut + 1);
}

export function isShare(id: ResourceId): id is ShareId {
  return id.startsWith("shr_");
}

export function isFolder(id: ResourceId): id is FolderId {
  return id.startsWith("fld_");
}

async function shareAsLevel(deps: AccessDeps, actor: Actor, id: ShareId): Promise<ResourceLevel> {
  return { type: "share", id, name: await findShareName(deps.database.db, actor.tenantId, id), inheritsAcl: true };
}

function inherits(levels: readonly GrantLevel[], at: number): boolean {
  return levels[at]?.inheritsAcl ?? true;
}
