import { ApiKeyId, AppError } from "@scai/contract";
import { decodePageCursor, toPage } from "../../../platform/page-cursor.ts";
import type { Services } from "../../../services.ts";
import type { Actor } from "../../identity/index.ts";
import { type ApiKey, viewApiKey } from "../api-key.view.ts";
import { keysOf } from "../api-keys.policy.ts";
import { findKey, listKeys } from "../api-keys.repo.ts";

type Deps = Pick<Services, "database" | "clock">;

export interface ListApiKeysInput {
  readonly includeRevoked: boolean;
  readonly keyPrefix?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The keys that stand for the caller or a group of theirs, in the order in which they were made; for administrators the tenant's. */
export async function listApiKeys(
  deps: Deps,
  actor: Actor,
  input: ListApiKeysInput,
): Promise<{ items: ApiKey[]; nextCursor: string | null }> {
  const { includeRevoked, keyPrefix, limit } = input;
  const after = decodePageCursor(input.cursor, ApiKeyId);
  const filter = { includeRevoked, keyPrefix, after, limit: limit + 1 };
  const page = toPage(await listKeys(deps.database.db, keysOf(actor), filter), limit, (row) => row.id);
  return { items: page.items.map((row) => viewApiKey(row, deps.clock())), nextCursor: page.nextCursor };
}

/** One of these keys; `apiKeys.not_found` for any other. */
export async function getApiKey(deps: Deps, actor: Actor, input: { readonly apiKeyId: ApiKeyId }): Promise<ApiKey> {
  const row = await findKey(deps.database.db, keysOf(actor), input.apiKeyId);
  if (row === undefined) throw new AppError("apiKeys.not_found");
  return viewApiKey(row, deps.clock());
}
