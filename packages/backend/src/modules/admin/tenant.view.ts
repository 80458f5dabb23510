import { ByteCount, Etag, PartnerId, TenantId, Timestamp } from "@scai/contract";
import { z } from "zod";
import { withEtag } from "../../platform/etag.ts";
import type { TenantRow } from "./admin.repo.ts";

const day = z.int().min(0).max(36_500);

/** What the administrators of a tenant decide for it. */
export const tenantSettings = {
  maxFileSizeBytes: z
    .int()
    .min(1)
    .max(2 ** 43)
    .meta({ description: "The largest file that anybody may upload." }),
  defaultShareQuotaBytes: ByteCount.nullable().meta({
    description: "What a new share may hold; null: no limit of its own.",
  }),
  trashRetentionDays: day.meta({ description: "How long the trash keeps things." }),
  versionRetentionDays: day.meta({
    description: "How long old versions are kept, from when another took their place.",
  }),
  versionsKeptMax: z
    .int()
    .min(0)
    .max(1_000_000)
    .nullable()
    .meta({ description: "How many old versions of a file are kept; null: however many there are." }),
  vectorizationEnabled: z.boolean().meta({ description: "Whether content is indexed for semantic search." }),
  requireMfa: z.boolean().meta({
    description:
      "Whether tokens are refused whose user did not sign in with a second factor. API keys and machines' own tokens are not asked.",
  }),
};

export const tenantName = z.string().trim().min(1).max(255);

/** Part of ScaiKey's addresses. */
export const Slug = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
    "expected letters a to z, digits and, between them, hyphens; at most 63",
  );

export const RateLimit = z
  .int()
  .min(1)
  .max(1e9)
  .nullable()
  .meta({ description: "What its calls may cost in a minute; null: what the installation allows any tenant." });

export const Tenant = z
  .object({
    id: TenantId,
    partnerId: PartnerId,
    name: z.string(),
    slug: z.string().nullable().meta({ description: "Its short name at ScaiKey; null until ScaiKey told it." }),
    status: z.enum(["active", "suspended"]),
    rateLimitPerMinute: RateLimit,
    settings: z.object(tenantSettings).meta({ id: "TenantSettings" }),
    createdAt: Timestamp,
    etag: Etag,
  })
  .meta({ id: "Tenant", description: "A customer: its people and what is theirs are kept apart from all others." });
export type Tenant = z.infer<typeof Tenant>;

export function viewTenant(row: TenantRow): Tenant {
  return withEtag({
    id: row.id,
    partnerId: row.partnerId,
    name: row.name,
    slug: row.slug,
    status: row.status,
    rateLimitPerMinute: row.rateLimitPerMinute,
    settings: {
      maxFileSizeBytes: row.maxFileSizeBytes,
      defaultShareQuotaBytes: row.defaultShareQuotaBytes,
      trashRetentionDays: row.trashRetentionDays,
      versionRetentionDays: row.versionRetentionDays,
      versionsKeptMax: row.versionsKeptMax,
      vectorizationEnabled: row.vectorizationEnabled,
      requireMfa: row.requireMfa,
    },
    createdAt: row.createdAt,
  });
}

export const exampleTenant = {
  id: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  partnerId: "prt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "Acme",
  slug: "acme",
  status: "active",
  rateLimitPerMinute: null,
  settings: {
    maxFileSizeBytes: 5368709120,
    defaultShareQuotaBytes: null,
    trashRetentionDays: 30,
    versionRetentionDays: 365,
    versionsKeptMax: null,
    vectorizationEnabled: true,
    requireMfa: false,
  },
  createdAt: "2026-11-22T10:00:00.000Z",
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
};
