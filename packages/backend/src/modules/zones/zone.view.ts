import { Etag, TenantId, Timestamp, UserId, ZoneId } from "@scai/contract";
import { zoneStatuses, zoneTypes } from "@scai/db";
import { z } from "zod";
import { withEtag } from "../../platform/etag.ts";
import { unicodeZoneName } from "./zone-name.ts";
import type { ZoneRow } from "./zones.repo.ts";

export const ZoneType = z.enum(zoneTypes);
export const ZoneStatus = z.enum(zoneStatuses);

export const defaultTtl = 3600;

export const Ttl = z
  .int()
  .min(1)
  .max(2_147_483_647)
  .meta({ description: "Seconds that resolvers may keep an answer." });

export const ZoneDescription = z.string().max(2000);

const settingsMax = 50;

/** What the tenant keeps with a zone for itself. */
export const ZoneSettings = z
  .record(z.string().regex(/^[A-Za-z0-9._-]{1,64}$/), z.string().max(1000))
  .refine((settings) => Object.keys(settings).length <= settingsMax, `expected at most ${settingsMax} settings`);

export const Zone = z
  .object({
    id: ZoneId,
    tenantId: TenantId,
    name: z.string().meta({ description: "As A-labels in lower case, without the dot at the end." }),
    displayName: z.string().meta({ description: "The name as people write it, in their own script." }),
    type: ZoneType,
    status: ZoneStatus.meta({
      description:
        "pending_validation: not served until its ownership is shown. active: served. inactive: not served. deleted: not served, can be restored.",
    }),
    pendingChange: z
      .enum(["activate", "enable", "disable", "delete", "restore", "purge"])
      .nullable()
      .meta({ description: "A change of the status that was begun and is not done yet; it will be. Usually null." }),
    defaultTtl: z.int().meta({ description: "What records get that say no TTL." }),
    description: z.string(),
    settings: z.record(z.string(), z.string()).meta({ description: "What you keep with it for yourself, by name." }),
    cidr: z.string().nullable().meta({ description: "The network of a reverse zone that was made from one." }),
    dnssecEnabled: z.boolean().meta({ description: "Whether it is signed; /domains/{zoneId}/dnssec tells more." }),
    nameServers: z
      .array(z.string())
      .meta({ description: "To whom the name has to be delegated so that this zone answers." }),
    createdBy: UserId,
    createdAt: Timestamp,
    modifiedAt: Timestamp,
    deletedAt: Timestamp.nullable().meta({ description: "When it was deleted; null when it was not." }),
    etag: Etag,
  })
  .meta({ id: "Zone", description: "A domain name and everything in it that is not another zone." });
export type Zone = z.infer<typeof Zone>;

export function viewZone(row: ZoneRow, nameServers: readonly string[]): Zone {
  return withEtag({
    id: row.id,
    tenantId: row.tenantId,
    name: row.name,
    displayName: unicodeZoneName(row.name),
    type: row.type,
    status: row.status,
    pendingChange: row.intent,
    defaultTtl: row.defaultTtl,
    description: row.description,
    settings: { ...row.settings },
    cidr: row.cidr,
    dnssecEnabled: row.dnssecEnabled,
    nameServers: [...nameServers],
    createdBy: row.createdBy,
    createdAt: row.createdAt,
    modifiedAt: row.modifiedAt,
    deletedAt: row.deletedAt,
  });
}

export const exampleZone = {
  id: "zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "example.com",
  displayName: "example.com",
  type: "primary",
  status: "active",
  pendingChange: null,
  defaultTtl: 3600,
  description: "",
  settings: {},
  cidr: null,
  dnssecEnabled: false,
  nameServers: ["ns1.scai.example", "ns2.scai.example"],
  createdBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdAt: "2026-11-22T10:00:00.000Z",
  modifiedAt: "2026-11-22T10:00:00.000Z",
  deletedAt: null,
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
};
