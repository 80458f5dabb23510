import { AppError, idToBytes, newId, type PrincipalId } from "@scai/contract";
import { principalKindOf } from "@scai/db";
import { requireFuture } from "../../../platform/require-future.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { type Actor, findLivePrincipal } from "../../identity/index.ts";
import { type IssuedApiKey, viewApiKey } from "../api-key.view.ts";
import { defaultScopes, forbidden, type KeyScopeName } from "../api-keys.policy.ts";
import { insertKey, type KeyRow } from "../api-keys.repo.ts";
import { requireCeiling } from "../ceiling.ts";
import { keyPrefixOf, newKeyText } from "../key-text.ts";
import { keysWith } from "../looked-after.ts";
import { auditFacts } from "./audit-facts.ts";

export interface CreateApiKeyInput {
  readonly name: string;
  readonly description: string;
  readonly permissionSourceId?: PrincipalId | undefined;
  readonly scopes?: readonly KeyScopeName[] | null | undefined;
  readonly rateLimitPerMinute?: number | null | undefined;
  readonly ipAllowlist?: readonly string[] | null | undefined;
  readonly expiresAt?: Date | null | undefined;
}

/**
 * Makes a key that stands for the caller, a group of theirs, or, for who makes keys in the whole tenant, any user or group of it, with no
 * right that the caller does not have. The key is in the answer and nowhere else, so nothing may keep the answer.
 */
export async function createApiKey(
  deps: Pick<Services, "apiKeys" | "clock" | "database" | "roles">,
  actor: Actor,
  input: CreateApiKeyInput,
): Promise<IssuedApiKey> {
  const now = deps.clock();
  const sourceId = input.permissionSourceId ?? actor.id;
  requireFuture(input.expiresAt, now);
  const { sources } = await keysWith(deps, actor, "api_keys:create");
  if (sources !== "any" && !sources.includes(sourceId))
    throw forbidden("Keys stand for yourself and groups that you are in; administrators make others.");
  const scopes = Array.from(new Set(input.scopes ?? defaultScopes(actor)));
  if (scopes.length === 0) throw forbidden("Your own token has no scope that a key can have.");
  const key = newKeyText();
  const row: KeyRow = {
    id: newId("apiKey", now.getTime()),
    tenantId: actor.tenantId,
    name: input.name,
    description: input.description,
    prefix: keyPrefixOf(key),
    ...deps.apiKeys.hashOf(key),
    sourceKind: principalKindOf(sourceId),
    sourceId: idToBytes(sourceId),
    scopes,
    rateLimitPerMinute: input.rateLimitPerMinute ?? null,
    ipAllowlist: input.ipAllowlist ?? null,
    expiresAt: input.expiresAt ?? null,
    revokedAt: null,
    revokedReason: null,
    createdBy: actor.id,
    issuedTo: actor.id,
    createdAt: now,
    lastUsedAt: null,
    lastUsedIp: null,
    useCount: 0,
  };
  const source = await findLivePrincipal(deps.database.db, actor.tenantId, sourceId);
  if (source === undefined) {
    throw new AppError("request.invalid", {
      issues: [{ path: ["permissionSourceId"], message: "no such user or group in this tenant" }],
    });
  }
  await requireCeiling(deps, actor, source, row);
  await deps.database.transaction(async (tx) => {
    await insertKey(tx, row);
    const after = auditFacts(row, now);
    await recordAudit(tx, actor, { action: "api_key.create", at: now, resource: row, after });
  });
  return { ...viewApiKey(row, now), key };
}
