import { ApiKeyId } from "@scai/contract";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import { type ApiKey, viewApiKey } from "../api-key.view.ts";
import { listKeys } from "../api-keys.repo.ts";
import { keysWith, requireKey } from "../looked-after.ts";

type Deps = Pick<Services, "clock" | "database" | "roles">;

export interface ListApiKeysInput {
  readonly includeRevoked: boolean;
  readonly keyPrefix?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The keys that stand for the caller or a group of theirs, in the order in which they were made; for who reads all keys the tenant's. */
export async function listApiKeys(
  deps: Deps,
  actor: Actor,
  input: ListApiKeysInput,
): Promise<{ items: ApiKey[]; nextCursor: string | null }> {
  const { includeRevoked, keyPrefix, limit } = input;
  const after = decodePageCursor(input.cursor, ApiKeyId);
  const filter = { includeRevoked, keyPrefix, after, limit: limit + 1 };
  const seen = await keysWith(deps, actor, "api_keys:read");
  const page = toPage(await listKeys(deps.database.db, seen, filter), limit, (row) => row.id);
  return { items: page.items.map((row) => viewApiKey(row, deps.clock())), nextCursor: page.nextCursor };
}

/** One of these keys; `apiKeys.not_found` for any other. */
export async function getApiKey(deps: Deps, actor: Actor, input: { readonly apiKeyId: ApiKeyId }): Promise<ApiKey> {
  return viewApiKey(await requireKey(deps, actor, input.apiKeyId, "api_keys:read"), deps.clock());
}
