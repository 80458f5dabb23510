import { Timestamp, ValidationId } from "@scai/contract";
import { zoneValidationStatuses, zoneValidationTypes } from "@scai/db";
import { z } from "zod";
import { challengeName, challengeText } from "./ownership.policy.ts";
import type { ValidationRow } from "./validations.repo.ts";

export const ValidationType = z.enum(zoneValidationTypes);

const DnsRecordToPublish = z
  .object({
    name: z.string(),
    type: z.enum(["TXT", "NS"]),
    values: z.array(z.string()).meta({ description: "One for TXT; every name server for NS." }),
    ttl: z.int(),
  })
  .meta({ id: "DnsRecordToPublish", description: "What has to be published where the name is served now." });

export const Validation = z
  .object({
    id: ValidationId,
    type: ValidationType,
    status: z.enum(zoneValidationStatuses).meta({
      description:
        "pending, failed: can be checked (again). verifying: is being checked. validated, expired, cancelled: is over; begin another one.",
    }),
    challenge: z.string().meta({ description: "The token, which proves something for this zone only." }),
    dnsRecord: DnsRecordToPublish,
    checkedAt: Timestamp.nullable(),
    expiresAt: Timestamp,
    createdAt: Timestamp,
  })
  .meta({ id: "Validation", description: "A challenge by which a tenant shows that a name is theirs." });
export type Validation = z.infer<typeof Validation>;

export const ZoneValidation = z
  .object({ validation: Validation.nullable().meta({ description: "Null for a zone that never had a challenge." }) })
  .meta({ id: "ZoneValidation", description: "The newest challenge of a zone." });

const Witness = z
  .object({
    nameServer: z.string().meta({ description: "Its name; resolver for a resolver of ours." }),
    address: z.string().meta({ description: "Its address and port." }),
    sight: z.enum(["found", "another_value", "no_record", "refused", "no_answer"]),
    values: z.array(z.string()).meta({ description: "The TXT records that it told." }),
  })
  .meta({ id: "ValidationWitness", description: "What one server said." });

export const ValidationCheck = z
  .object({
    isValid: z.boolean(),
    message: z.string(),
    validationId: ValidationId.nullable().meta({ description: "Null for whoever need not show anything." }),
    delegatedTo: z
      .array(z.string())
      .meta({ description: "The name servers that the zone above delegates the name to." }),
    witnesses: z.array(Witness).meta({ description: "Every server that was asked, and what it said." }),
  })
  .meta({ id: "ValidationCheck", description: "What a check saw." });
export type ValidationCheck = z.infer<typeof ValidationCheck>;

export function viewValidation(
  row: ValidationRow,
  zone: string,
  nameServers: readonly string[],
  settings: { readonly challengeTtlSeconds: number },
  now: Date,
): Validation {
  const dnsRecord =
    row.type === "txt_record"
      ? { name: challengeName(zone), type: "TXT" as const, values: [challengeText(row.token)] }
      : { name: zone, type: "NS" as const, values: [...nameServers] };
  const isOverdue = row.openZoneId !== null && row.expiresAt <= now;
  return {
    id: row.id,
    type: row.type,
    status: isOverdue ? "expired" : row.status,
    challenge: row.token,
    dnsRecord: { ...dnsRecord, ttl: settings.challengeTtlSeconds },
    checkedAt: row.checkedAt,
    expiresAt: row.expiresAt,
    createdAt: row.createdAt,
  };
}

const token = "5f4dcc3b5aa765d61d8327deb882cf995f4dcc3b5aa765d61d8327deb882cf99";

export const exampleValidation = {
  id: "val_01m9p2m3k4n5p6q7r8s9t0v1w2",
  type: "txt_record",
  status: "pending",
  challenge: token,
  dnsRecord: {
    name: "_scaidns-verify.example.com",
    type: "TXT",
    values: [`scaidns-verify=${token}`],
    ttl: 3600,
  },
  checkedAt: null,
  expiresAt: "2026-11-25T10:00:00.000Z",
  createdAt: "2026-11-22T10:00:00.000Z",
};

export const exampleCheck = {
  isValid: false,
  message: "No DNS record found for _scaidns-verify.example.com",
  validationId: exampleValidation.id,
  delegatedTo: ["ns1.provider.example"],
  witnesses: [{ nameServer: "ns1.provider.example", address: "192.0.2.53#53", sight: "no_record", values: [] }],
};
