import { AppError, type FileId } from "@scai/contract";
import { fileVersions, type Tx } from "@scai/db";
import { and, eq } from "drizzle-orm";
import type { Services } from "../../../services.ts";
import { type FileNode, requireNode } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { commitChange } from "../../sync/index.ts";
import { lockNode } from "../files.repo.ts";
import { requireUnlocked } from "../locks.ts";
import { removeContent } from "../remove.repo.ts";
import { findVersion, type VersionRow } from "../version.repo.ts";
import { type Version, viewVersion } from "../version.view.ts";

type Deps = Pick<Services, "database" | "clock" | "log" | "mail" | "notifier">;

interface VersionOf {
  readonly fileId: FileId;
  readonly version: number;
}

/** One of the contents that a file that the caller may read has had. */
export async function getVersion(deps: Pick<Services, "database" | "clock">, actor: Actor, input: VersionOf) {
  const { node } = await requireNode(deps, actor, input.fileId, ["read"]);
  if (node.kind !== "file") throw new AppError("files.not_found");
  return viewVersion(await requireVersion(deps.database.db, node, input.version), node);
}

/** Names a version, which is then kept whatever the retention says, or takes its name away; needs `write`. */
export async function labelVersion(
  deps: Deps,
  actor: Actor,
  input: VersionOf & { readonly label: string | null },
): Promise<Version> {
  await requireNode(deps, actor, input.fileId, ["write"]);
  return commitChange(deps, actor, async (tx) => {
    const { node, version } = await holdVersion(tx, deps, actor, input);
    const { label } = input;
    await tx.update(fileVersions).set({ label }).where(whereVersion(version));
    const audit = {
      action: "file.label_version",
      before: { versionNumber: version.number, label: version.label },
      after: { versionNumber: version.number, label },
    } as const;
    return { result: viewVersion({ ...version, label }, node), change: updateOf(node, actor, deps.clock()), audit };
  });
}

/** Deletes a version that is not the current one, for good; needs `write` and `delete`. */
export async function deleteVersion(deps: Deps, actor: Actor, input: VersionOf): Promise<void> {
  await requireNode(deps, actor, input.fileId, ["write", "delete"]);
  await commitChange(deps, actor, async (tx) => {
    const { node, version } = await holdVersion(tx, deps, actor, input);
    if (version.id === node.versionId) throw new AppError("files.version_current");
    const now = deps.clock();
    await removeContent(tx, actor.tenantId, [version], now);
    const { number: versionNumber, sizeBytes, createdAt } = version;
    const audit = { action: "file.delete_version", before: { versionNumber, sizeBytes, createdAt } } as const;
    const usage = { bytes: -sizeBytes, versionBytes: -sizeBytes };
    return { result: undefined, change: updateOf(node, actor, now), audit, usage };
  });
}

/** The file, its row held, and the version: which one is current does not change until the transaction ends. */
async function holdVersion(tx: Tx, deps: Deps, actor: Actor, input: VersionOf) {
  const node = await lockNode(tx, actor.tenantId, input.fileId);
  if (node?.kind !== "file") throw new AppError("files.not_found");
  if (node.trashedAt !== null) throw new AppError("files.trashed");
  await requireUnlocked(tx, actor, node, deps.clock());
  return { node, version: await requireVersion(tx, node, input.version) };
}

async function requireVersion(
  db: Parameters<typeof findVersion>[0],
  node: FileNode,
  number: number,
): Promise<VersionRow> {
  const found = await findVersion(db, node.tenantId, node.id, number);
  if (found === undefined)
    throw new AppError("files.version_not_found", { detail: `The current version is ${node.versionNumber}.` });
  return found;
}

function whereVersion({ id, tenantId }: VersionRow) {
  return and(eq(fileVersions.id, id), eq(fileVersions.tenantId, tenantId));
}

function updateOf(node: FileNode, actor: Actor, changedAt: Date) {
  return {
    tenantId: node.tenantId,
    shareId: node.shareId,
    type: "updated",
    resource: node.id,
    parent: node.parentId ?? node.shareId,
    name: node.name,
    version: { id: node.versionId, number: node.versionNumber },
    metadata: { sizeBytes: node.sizeBytes, mimeType: node.mimeType, sha256: node.sha256 },
    changedBy: actor.id,
    changedAt,
  } as const;
}
