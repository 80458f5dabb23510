import type { FileId } from "@scai/contract";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { changeUsage } from "../../quotas/index.ts";
import { lockNode } from "../files.repo.ts";
import { removeContent } from "../remove.repo.ts";
import { type FileRetention, listFilesWithVersions, listVersionsOfFiles } from "../version.repo.ts";
import { expiredVersions } from "../version-retention.policy.ts";

type Deps = Pick<Services, "clock" | "database">;

const batchMax = 500;
const actor = { kind: "system", id: "expire-versions", name: "" } as const;

/** Deletes the versions that their tenant or share no longer keeps, file by file. Returns how many. */
export async function expireVersions(deps: Deps): Promise<number | undefined> {
  let after: FileId | undefined;
  let deleted = 0;
  for (;;) {
    const files = await listFilesWithVersions(deps.database.db, after, batchMax);
    const versions = await listVersionsOfFiles(
      deps.database.db,
      files.map((file) => file.fileId),
    );
    for (const file of files) {
      const expired = expiredVersions(versions.get(file.fileId) ?? [], file, deps.clock());
      if (expired.length > 0) deleted += await expire(deps, file, new Set(expired.map((version) => version.number)));
    }
    after = files.at(-1)?.fileId;
    if (files.length < batchMax || after === undefined) return deleted === 0 ? undefined : deleted;
  }
}

/** Looks again once the file is locked: it can have got a new version, or a label on an old one. */
async function expire(deps: Deps, file: FileRetention, numbers: ReadonlySet<number>): Promise<number> {
  const { tenantId, fileId } = file;
  return deps.database.transaction(async (tx) => {
    const now = deps.clock();
    const node = await lockNode(tx, tenantId, fileId);
    if (node?.kind !== "file") return 0;
    const present = (await listVersionsOfFiles(tx, [fileId])).get(fileId) ?? [];
    const expired = expiredVersions(present, file, now).filter((version) => numbers.has(version.number));
    if (expired.length === 0) return 0;
    await removeContent(tx, tenantId, expired, now);
    for (const { number: versionNumber, sizeBytes, createdAt } of expired) {
      const before = { versionNumber, sizeBytes, createdAt };
      const resource = { id: fileId, name: node.name };
      await recordAudit(tx, { ...actor, tenantId }, { action: "file.delete_version", before, at: now, resource });
    }
    const bytes = expired.reduce((total, version) => total - version.sizeBytes, 0);
    await changeUsage(tx, { tenantId, shareId: node.shareId }, { bytes, versionBytes: bytes }, now);
    return expired.length;
  });
}
