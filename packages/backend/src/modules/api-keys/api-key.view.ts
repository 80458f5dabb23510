import { ApiKeyId, Etag, GroupId, Timestamp, UserId } from "@scai/contract";
import { z } from "zod";
import { withEtag } from "../../platform/etag.ts";
import { isNetwork } from "../../platform/networks.ts";
import { principalIdOf } from "../identity/index.ts";
import { keyScopes } from "./api-keys.policy.ts";
import type { KeyRow } from "./api-keys.repo.ts";

export const ApiKeyName = z
  .string()
  .trim()
  .min(1, "a key has a name")
  .max(255)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "a name is one line without control characters")
  .meta({ override: { type: "string", minLength: 1, maxLength: 255 } });

export const ApiKeyDescription = z.string().max(2000);

export const RateLimitPerMinute = z.int().min(1).max(1_000_000);

/** Networks that a key may be used from; null: from anywhere. */
export const IpAllowlist = z
  .array(
    z.string().max(49).refine(isNetwork, "expected a network such as 203.0.113.0/24, 203.0.113.7/32 or 2001:db8::/32"),
  )
  .min(1, "name a network, or send null for anywhere")
  .max(50);

const members = {
  id: ApiKeyId,
  name: z.string(),
  description: z.string(),
  keyPrefix: z.string().meta({ description: "The first characters of the key, to recognise it by." }),
  status: z.enum(["active", "revoked", "expired"]),
  permissionSource: z.enum(["user", "group"]),
  permissionSourceId: z.union([UserId, GroupId]).meta({ description: "Whose rights it has." }),
  scopes: z.array(z.enum(keyScopes)).meta({ description: "What of these rights it may use." }),
  rateLimitPerMinute: z.int().nullable().meta({ description: "Null: only the tenant's own limits hold." }),
  ipAllowlist: z.array(z.string()).nullable().meta({ description: "Networks it may be used from; null: any." }),
  expiresAt: Timestamp.nullable(),
  revokedAt: Timestamp.nullable(),
  revokedReason: z.string().nullable(),
  createdBy: UserId,
  createdAt: Timestamp,
  issuedTo: UserId.meta({
    description: "Who was shown the present secret. It works only while they and its source may act.",
  }),
  lastUsedAt: Timestamp.nullable().meta({ description: "A few seconds late." }),
  lastUsedIp: z.string().nullable(),
  useCount: z.int(),
  etag: Etag.meta({ description: "Changes whenever anything but its use does. Send it as If-Match." }),
};

export const ApiKey = z.object(members).meta({ id: "ApiKey", description: "A key for a machine, without the key." });
export type ApiKey = z.infer<typeof ApiKey>;

export const IssuedApiKey = z
  .object({
    ...members,
    key: z.string().meta({ description: "The key itself. It is told this once and never again." }),
  })
  .meta({ id: "IssuedApiKey", description: "A key for a machine, with the key." });
export type IssuedApiKey = z.infer<typeof IssuedApiKey>;

/** A key as everybody who looks after it sees it. */
export function viewApiKey(row: KeyRow, now: Date): ApiKey {
  const { etag, ...settled } = withEtag({
    id: row.id,
    name: row.name,
    description: row.description,
    keyPrefix: row.prefix,
    status: statusOf(row, now),
    permissionSource: row.sourceKind,
    permissionSourceId: principalIdOf(row.sourceKind, row.sourceId),
    scopes: keyScopes.filter((scope) => row.scopes.includes(scope)),
    rateLimitPerMinute: row.rateLimitPerMinute,
    ipAllowlist: row.ipAllowlist === null ? null : [...row.ipAllowlist],
    expiresAt: row.expiresAt,
    revokedAt: row.revokedAt,
    revokedReason: row.revokedReason,
    createdBy: row.createdBy,
    createdAt: row.createdAt,
    issuedTo: row.issuedTo,
  });
  return { ...settled, lastUsedAt: row.lastUsedAt, lastUsedIp: row.lastUsedIp, useCount: row.useCount, etag };
}

function statusOf(row: KeyRow, now: Date): ApiKey["status"] {
  if (row.revokedAt !== null) return "revoked";
  return row.expiresAt !== null && row.expiresAt <= now ? "expired" : "active";
}

export const exampleApiKey = {
  id: "key_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "nightly upload",
  description: "",
  keyPrefix: "sdk_live_ab",
  status: "active",
  permissionSource: "group",
  permissionSourceId: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2",
  scopes: ["files:read", "files:write"],
  rateLimitPerMinute: 600,
  ipAllowlist: ["203.0.113.0/24"],
  expiresAt: null,
  revokedAt: null,
  revokedReason: null,
  createdBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdAt: "2026-11-22T10:00:00.000Z",
  issuedTo: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  lastUsedAt: null,
  lastUsedIp: null,
  useCount: 0,
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
};

export const exampleIssuedApiKey = { ...exampleApiKey, key: "sdk_live_ab…" };
