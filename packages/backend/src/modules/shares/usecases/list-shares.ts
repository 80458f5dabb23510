import { permissionBits, ShareId } from "@scai/contract";
import { decodeNameCursor, toPage } from "../../../platform/page-cursor.ts";
import { judgeShare, loadShareGrants } from "../../acl/index.ts";
import type { Actor } from "../../identity/index.ts";
import { type Share, viewShare } from "../share.view.ts";
import { listSharesOf } from "../shares.repo.ts";
import type { ReadDeps } from "./get-share.ts";

export interface ListSharesInput {
  readonly includeTrashed: boolean;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The shares that the caller can see, by name: two statements a page. */
export async function listShares(
  deps: ReadDeps,
  actor: Actor,
  input: ListSharesInput,
): Promise<{ items: Share[]; nextCursor: string | null }> {
  const { db } = deps.database;
  const now = deps.clock();
  const after = decodeNameCursor(input.cursor, ShareId);
  const rows = await listSharesOf(db, actor.tenantId, actor, { ...input, after, limit: input.limit + 1 }, now);
  const page = toPage(rows, input.limit, (row) => [row.name, row.id]);
  const ids = page.items.map((row) => row.id);
  const grants = await loadShareGrants(db, actor.tenantId, ids, actor.principalIds, now);
  const items = page.items.flatMap((row) => {
    const found = grants.get(row.id);
    const judgement = found === undefined ? undefined : judgeShare(found, actor);
    if (judgement === undefined || (judgement.permissions & permissionBits.read) === 0) return [];
    return viewShare(row, judgement);
  });
  return { items, nextCursor: page.nextCursor };
}
