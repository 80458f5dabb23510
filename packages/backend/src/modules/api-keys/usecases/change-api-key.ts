import { type ApiKeyId, AppError } from "@scai/contract";
import type { Tx } from "@scai/db";
import { requireMatch } from "../../../platform/etag.ts";
import { requireFuture } from "../../../platform/require-future.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { type Actor, findLivePrincipal, principalIdOf } from "../../identity/index.ts";
import { type ApiKey, type IssuedApiKey, viewApiKey } from "../api-key.view.ts";
import { forbidden } from "../api-keys.policy.ts";
import { deleteKey, type KeyChange, type KeyRow, lockKey, updateKey } from "../api-keys.repo.ts";
import { requireCeiling } from "../ceiling.ts";
import { keyPrefixOf, newKeyText } from "../key-text.ts";
import { requireKey } from "../looked-after.ts";
import { auditFacts } from "./audit-facts.ts";

type Deps = Pick<Services, "apiKeys" | "clock" | "database" | "roles">;

interface Which {
  readonly apiKeyId: ApiKeyId;
}

export interface UpdateApiKeyInput extends Which {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly rateLimitPerMinute?: number | null | undefined;
  readonly ipAllowlist?: readonly string[] | null | undefined;
  readonly expiresAt?: Date | null | undefined;
  readonly ifMatch?: string | undefined;
}

/** Changes what does not give a key other rights; whoever loosens it must be somebody who could make it. */
export async function updateApiKey(deps: Deps, actor: Actor, input: UpdateApiKeyInput): Promise<ApiKey> {
  const { name, description, rateLimitPerMinute, ipAllowlist, expiresAt } = input;
  const said: KeyChange = {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(rateLimitPerMinute === undefined ? {} : { rateLimitPerMinute }),
    ...(ipAllowlist === undefined ? {} : { ipAllowlist }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  requireFuture(expiresAt, deps.clock());
  await requireMaker(deps, actor, input);
  return changing(deps, actor, input, "api_key.update", (row) => {
    requireMatch(input.ifMatch, viewApiKey(row, deps.clock()).etag, "apiKeys.stale_etag");
    return said;
  });
}

/** Gives the key another secret, which the caller answers for from now on; the old one is refused at once. */
export async function regenerateApiKey(deps: Deps, actor: Actor, input: Which): Promise<IssuedApiKey> {
  const key = newKeyText();
  await requireMaker(deps, actor, input);
  const view = await changing(deps, actor, input, "api_key.regenerate", (row) => {
    if (row.revokedAt !== null) throw new AppError("apiKeys.conflict", { detail: "It is revoked; activate it first." });
    return { prefix: keyPrefixOf(key), ...deps.apiKeys.hashOf(key), issuedTo: actor.id };
  });
  return { ...view, key };
}

/** Makes the key refused until it is activated again. Of several revocations the first stands. */
export async function revokeApiKey(
  deps: Deps,
  actor: Actor,
  input: Which & { readonly reason?: string | undefined },
): Promise<ApiKey> {
  await requireKey(deps, actor, input.apiKeyId, "api_keys:update");
  return changing(deps, actor, input, "api_key.revoke", (row) =>
    row.revokedAt === null ? { revokedAt: deps.clock(), revokedReason: input.reason ?? null } : {},
  );
}

/** Ends a revocation. */
export async function activateApiKey(deps: Deps, actor: Actor, input: Which): Promise<ApiKey> {
  await requireMaker(deps, actor, input);
  return changing(deps, actor, input, "api_key.activate", () => ({ revokedAt: null, revokedReason: null }));
}

/** Removes the key for good. */
export async function deleteApiKey(deps: Deps, actor: Actor, input: Which): Promise<void> {
  await requireKey(deps, actor, input.apiKeyId, "api_keys:delete");
  const row = await deps.database.transaction(async (tx) => {
    const found = await lockTenantsKey(tx, actor, input);
    await deleteKey(tx, found);
    const at = deps.clock();
    const before = auditFacts(found, at);
    await recordAudit(tx, actor, { action: "api_key.delete", at, resource: found, before });
    return found;
  });
  deps.apiKeys.forget(row.secretHash);
}

async function changing(
  deps: Deps,
  actor: Actor,
  input: Which,
  action: "api_key.update" | "api_key.regenerate" | "api_key.revoke" | "api_key.activate",
  decide: (row: KeyRow) => KeyChange,
): Promise<ApiKey> {
  const at = deps.clock();
  const [before, after] = await deps.database.transaction(async (tx) => {
    const row = await lockTenantsKey(tx, actor, input);
    const change = decide(row);
    if (Object.keys(change).length === 0) return [row, row];
    const changed = await updateKey(tx, row, change);
    const facts = { before: auditFacts(row, at), after: auditFacts(changed, at) };
    await recordAudit(tx, actor, { action, at, resource: row, ...facts });
    return [row, changed];
  });
  deps.apiKeys.forget(before.secretHash);
  return viewApiKey(after, deps.clock());
}

/** The key, locked, unless it is gone by now. */
async function lockTenantsKey(tx: Tx, { tenantId }: Actor, { apiKeyId }: Which): Promise<KeyRow> {
  const row = await lockKey(tx, { tenantId, sources: "any" }, apiKeyId);
  if (row === undefined) throw new AppError("apiKeys.not_found");
  return row;
}

/** Refuses a caller who could not make this very key, with the end that it has or is to get. */
async function requireMaker(
  deps: Deps,
  actor: Actor,
  { apiKeyId, expiresAt }: Which & Pick<UpdateApiKeyInput, "expiresAt">,
): Promise<void> {
  const { db } = deps.database;
  const row = await requireKey(deps, actor, apiKeyId, "api_keys:update");
  const source = await findLivePrincipal(db, row.tenantId, principalIdOf(row.sourceKind, row.sourceId));
  if (source === undefined) throw forbidden("The user or group that it stands for is no more.");
  await requireCeiling(deps, actor, source, {
    scopes: row.scopes,
    expiresAt: expiresAt === undefined ? row.expiresAt : expiresAt,
  });
}
