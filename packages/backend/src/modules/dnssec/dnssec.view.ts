import { Timestamp, ZoneId } from "@scai/contract";
import { dnssecKeyStates, dnssecSteps } from "@scai/db";
import { z } from "zod";
import type { ZoneRow } from "../zones/index.ts";
import type { KeyRow, SignedZone } from "./dnssec.repo.ts";
import { statusOf } from "./rollover.policy.ts";
import { expiryOf } from "./timing.ts";

const DnssecKey = z
  .object({
    keyTag: z.int(),
    algorithm: z.int(),
    publicKey: z.string().meta({ description: "The data of the DNSKEY record." }),
    state: z.enum(dnssecKeyStates).meta({
      description:
        "published: resolvers get to know it. active: in use. retiring: replaced, and still there for those who have what it signed.",
    }),
    createdAt: Timestamp,
    expiresAt: Timestamp.meta({
      description:
        "When it should be replaced. For a zone-signing key that happens by itself; a key-signing key stays in use until it is replaced.",
    }),
  })
  .meta({ id: "DnssecKey", description: "A key of a signed zone. Its private half never leaves PowerDNS." });

const DsRecord = z
  .object({
    keyTag: z.int(),
    algorithm: z.int(),
    digestType: z.int().meta({ description: "2: SHA-256. 4: SHA-384." }),
    digest: z.string(),
    record: z.string().meta({ description: "The record as it stands in a zone file." }),
  })
  .meta({ id: "DsRecord", description: "What the zone above publishes so that validators trust a key." });

export const ZoneDnssec = z
  .object({
    zoneId: ZoneId,
    enabled: z.boolean(),
    status: z.enum(["disabled", "pending_ds", "active", "rotating_ksk", "rotating_zsk"]).meta({
      description:
        "pending_ds: signed, and the zone above has not been seen to have a DS record. active: validated. rotating_…: a key is being replaced; the zone is validated all the while.",
    }),
    pendingStep: z
      .enum(dnssecSteps)
      .nullable()
      .meta({ description: "A change of the keys that was begun and is not done yet; it will be. Usually null." }),
    algorithm: z.int().nullable(),
    ksk: z.array(DnssecKey),
    zsk: z.array(DnssecKey),
    dsRecords: z.array(DsRecord).meta({
      description: "What the zone above is to have; any record of a key will do. None while they are withdrawn.",
    }),
    dsWithdrawnAt: Timestamp.nullable().meta({
      description: "Since when the zone's CDS and CDNSKEY records ask the zone above to remove its DS records.",
    }),
    nextStepAt: Timestamp.nullable().meta({
      description: "Before this a rollover does not go on, because resolvers may still have what it takes away.",
    }),
  })
  .meta({ id: "ZoneDnssec", description: "How a zone is signed." });
export type ZoneDnssec = z.infer<typeof ZoneDnssec>;

const DsWitness = z
  .object({
    nameServer: z.string(),
    address: z.string(),
    sight: z.enum(["found", "another_value", "no_record", "refused", "no_answer"]),
    values: z.array(z.string()).meta({ description: "Every DS record that it has for the zone." }),
  })
  .meta({ id: "DsWitness", description: "What one server of the zone above says." });

export const DsCheck = z
  .object({
    isPublished: z.boolean(),
    message: z.string(),
    witnesses: z.array(DsWitness),
    dnssec: ZoneDnssec,
  })
  .meta({ id: "DsCheck", description: "What the servers of the zone above were seen to say." });
export type DsCheck = z.infer<typeof DsCheck>;

export function viewDnssec(zone: Pick<ZoneRow, "id" | "name">, signed: SignedZone | undefined): ZoneDnssec {
  const keys = signed?.keys ?? [];
  const isWithdrawn = signed !== undefined && signed.row.dsWithdrawnAt !== null;
  const of = (role: KeyRow["role"]) => keys.filter((key) => key.role === role).map(viewKey);
  return {
    zoneId: zone.id,
    enabled: signed !== undefined,
    status: statusOf(signed),
    pendingStep: signed?.row.step ?? null,
    algorithm: signed?.row.algorithm ?? null,
    ksk: of("ksk"),
    zsk: of("zsk"),
    // What is on its way out is not to be published.
    dsRecords: keys
      .filter(({ state }) => state !== "retiring" && !isWithdrawn)
      .flatMap(({ ds }) => ds.map((one) => viewDs(zone, one))),
    dsWithdrawnAt: signed?.row.dsWithdrawnAt ?? null,
    nextStepAt: signed?.row.readyAt ?? null,
  };
}

function viewKey(key: KeyRow): ZoneDnssec["ksk"][number] {
  const { keyTag, dnskey, state, createdAt } = key;
  return {
    keyTag,
    algorithm: Number(dnskey.split(" ")[2]),
    publicKey: dnskey,
    state,
    createdAt,
    expiresAt: expiryOf(key),
  };
}

function viewDs({ name }: Pick<ZoneRow, "name">, ds: string): ZoneDnssec["dsRecords"][number] {
  const [keyTag, algorithm, digestType, digest = ""] = ds.split(" ");
  return {
    keyTag: Number(keyTag),
    algorithm: Number(algorithm),
    digestType: Number(digestType),
    digest,
    record: `${name}. IN DS ${ds}`,
  };
}

const exampleDs = "27909 13 2 0a6be899ad79c6328ec09c0e5bba1bf7bae8f4ae5819e9a75633c8238584c649";
const exampleKey = {
  keyTag: 27909,
  algorithm: 13,
  publicKey: "257 3 13 WLCBIqzHR/2fMcR+eyNqi9MJbQXPECKVzllSADCN88OMWVGjSrW8jm1hfJ4EXvqNmNSIgyInjZjQVcCh/AyuVg==",
  state: "active",
  createdAt: "2026-11-22T10:00:00.000Z",
  expiresAt: "2027-11-22T10:00:00.000Z",
};

export const exampleDnssec = {
  zoneId: "zon_01m9p2m3k4n5p6q7r8s9t0v1w2",
  enabled: true,
  status: "pending_ds",
  pendingStep: null,
  algorithm: 13,
  ksk: [exampleKey],
  zsk: [
    {
      ...exampleKey,
      keyTag: 35092,
      publicKey: "256 3 13 iOpFuPg301iEzQFtM2GJZNqDOGzgAehE+S5EkyH0+MtZ8Po6IOVqr1Q80weEni0o1kBSHYdPByBEfrk08QcVxw==",
      expiresAt: "2026-12-22T10:00:00.000Z",
    },
  ],
  dsRecords: [
    {
      keyTag: 27909,
      algorithm: 13,
      digestType: 2,
      digest: "0a6be899ad79c6328ec09c0e5bba1bf7bae8f4ae5819e9a75633c8238584c649",
      record: `example.com. IN DS ${exampleDs}`,
    },
  ],
  dsWithdrawnAt: null,
  nextStepAt: null,
};

export const exampleDsCheck = {
  isPublished: true,
  message: "The zone above has a DS record of the key.",
  witnesses: [{ nameServer: "ns.parent.example", address: "192.0.2.53#53", sight: "found", values: [exampleDs] }],
  dnssec: { ...exampleDnssec, status: "active" },
};
