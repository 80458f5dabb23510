import { Etag, TenantId, Timestamp, TsigKeyId, UserId, ZoneId } from "@scai/contract";
import { tsigAlgorithms } from "@scai/db";
import { z } from "zod";
import { withEtag } from "../../platform/etag.ts";
import type { ZoneRow } from "../zones/index.ts";
import type { TransferRow, TsigKeyRow } from "./transfers.repo.ts";

export const TsigAlgorithm = z.enum(tsigAlgorithms);

const key = {
  id: TsigKeyId,
  tenantId: TenantId,
  name: z.string().meta({ description: "As both sides have to say it." }),
  algorithm: TsigAlgorithm,
  createdBy: UserId,
  createdAt: Timestamp,
};

export const TsigKey = z.object(key).meta({ id: "TsigKey", description: "A key that signs zone transfers." });
export type TsigKey = z.infer<typeof TsigKey>;

export const IssuedTsigKey = z
  .object({
    ...key,
    secret: z
      .string()
      .nullable()
      .meta({ description: "In base64, for the other side; told this once. Null if you gave it." }),
  })
  .meta({ id: "IssuedTsigKey", description: "A key as it is told when it is made." });
export type IssuedTsigKey = z.infer<typeof IssuedTsigKey>;

export function viewTsigKey({ id, tenantId, name, algorithm, createdBy, createdAt }: TsigKeyRow): TsigKey {
  return { id, tenantId, name, algorithm, createdBy, createdAt };
}

export const ZoneTransfer = z
  .object({
    zoneId: ZoneId,
    role: z.enum(["primary", "secondary"]).meta({ description: "secondary: its records come from its masters." }),
    masters: z.array(z.string()).meta({ description: "Where a secondary zone is fetched from." }),
    secondaries: z
      .array(z.string())
      .meta({ description: "Who is told of changes of a primary zone, and may fetch it." }),
    tsigKeyId: TsigKeyId.nullable().meta({ description: "The key that transfers have to be signed with." }),
    etag: Etag,
  })
  .meta({ id: "ZoneTransfer", description: "Where a zone is transferred from, or to whom." });
export type ZoneTransfer = z.infer<typeof ZoneTransfer>;

export function viewTransfer(zone: ZoneRow, row: TransferRow | undefined): ZoneTransfer {
  return withEtag({
    zoneId: zone.id,
    role: zone.type === "secondary" ? ("secondary" as const) : ("primary" as const),
    masters: [...(row?.masters ?? [])],
    secondaries: [...(row?.secondaries ?? [])],
    tsigKeyId: row?.tsigKeyId ?? null,
  });
}

const TransferPeer = z
  .object({
    address: z.string(),
    serial: z.int().nullable().meta({ description: "That it has of the zone at the moment; null if it does not say." }),
    failure: z.string().nullable().meta({ description: "Why it does not say." }),
  })
  .meta({ id: "TransferPeer", description: "A master or a secondary, asked just now." });
export type TransferPeer = z.infer<typeof TransferPeer>;

export const TransferStatus = z
  .object({
    serial: z.int().nullable().meta({ description: "That we have; null before a secondary zone was first fetched." }),
    peers: z
      .array(TransferPeer)
      .meta({ description: "The masters of a secondary zone, or the secondaries of a primary one." }),
    isInSync: z.boolean().meta({ description: "The secondary side has what the primary has, as far as both say." }),
    isPending: z.boolean().meta({ description: "The name server has not been told of the last change of this yet." }),
    lastCheckedAt: Timestamp.nullable().meta({ description: "When a secondary zone was last seen to be up to date." }),
    lastError: z.string().nullable(),
  })
  .meta({ id: "TransferStatus", description: "How far transfers of a zone are." });
export type TransferStatus = z.infer<typeof TransferStatus>;

export const exampleKey = {
  id: "tsk_01m9p2m3k4n5p6q7r8s9t0v1w2",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "transfer.example.com",
  algorithm: "hmac-sha256",
  createdBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  createdAt: "2026-11-22T10:00:00.000Z",
};

export const exampleTransfer = {
  zoneId: "zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
  role: "primary",
  masters: [],
  secondaries: ["192.0.2.53"],
  tsigKeyId: exampleKey.id,
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
};

export const exampleStatus = {
  serial: 2026112201,
  peers: [{ address: "192.0.2.53", serial: 2026112201, failure: null }],
  isInSync: true,
  isPending: false,
  lastCheckedAt: null,
  lastError: null,
};
