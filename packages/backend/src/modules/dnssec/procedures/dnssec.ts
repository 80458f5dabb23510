import { op, ZoneId } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { algorithms } from "../apply-keys.ts";
import { DsCheck, exampleDnssec, exampleDsCheck, ZoneDnssec } from "../dnssec.view.ts";
import { disableDnssec, enableDnssec, rotateKey, setDsWithdrawal } from "../usecases/change-dnssec.ts";
import { confirmDs } from "../usecases/confirm-ds.ts";
import { readDnssec } from "../usecases/read-dnssec.ts";

const ZoneInput = z.strictObject({ zoneId: ZoneId });

const writing = { tag: "dnssec", scope: "dns:write", idempotency: "none" } as const;
const errors = ["zones.not_found", "roles.forbidden", "zones.wrong_status", "zones.busy"] as const;

export const getDnssec = userOperation(
  op("GET /domains/{zoneId}/dnssec", {
    summary: "Get how a zone is signed",
    description: "With its keys and the DS records for the zone above.",
    tag: "dnssec",
    scope: "dns:read",
    permission: "dnssec:read",
    cost: "read",
    errors: ["zones.not_found", "roles.forbidden"],
    idempotency: "safe",
    examples: [{ name: "a zone that waits for its DS record", output: exampleDnssec }],
  }),
)
  .input(ZoneInput)
  .output(ZoneDnssec)
  .query(({ ctx, input }) => readDnssec(ctx.services, ctx.actor, input));

export const EnableDnssecInput = z
  .strictObject({
    zoneId: ZoneId,
    algorithm: z
      .int()
      .min(8)
      .max(15)
      .refine((number) => number in algorithms, "Must be 8, 10, 13, 14 or 15")
      .default(13)
      .meta({
        description: "8: RSASHA256. 10: RSASHA512. 13: ECDSAP256SHA256. 14: ECDSAP384SHA384. 15: ED25519.",
      }),
  })
  .meta({ id: "EnableDnssecInput" });

export const enableZoneDnssec = userOperation(
  op("POST /domains/{zoneId}/dnssec/enable", {
    ...writing,
    summary: "Sign a zone",
    description:
      "With a key-signing and a zone-signing key, hashed denials (NSEC3), and CDS and CDNSKEY records. The zone is validated once the zone above has one of the DS records in the answer.",
    permission: "dnssec:enable",
    cost: "write",
    errors: [...errors, "dnssec.enabled_already", "dnssec.foreign_keys", "dnssec.refused"],
    examples: [{ name: "with the usual algorithm", input: { algorithm: 13 }, output: exampleDnssec }],
  }),
)
  .input(EnableDnssecInput)
  .output(ZoneDnssec)
  .mutation(({ ctx, input }) => enableDnssec(ctx.services, ctx.actor, input));

export const DisableDnssecInput = z
  .strictObject({
    zoneId: ZoneId,
    force: z
      .boolean()
      .default(false)
      .meta({ description: "Whatever the zone above has. Validating resolvers may take the zone for forged." }),
  })
  .meta({ id: "DisableDnssecInput" });

export const disableZoneDnssec = userOperation(
  op("POST /domains/{zoneId}/dnssec/disable", {
    ...writing,
    summary: "Stop signing a zone",
    description:
      "Removes its keys. Refused while the zone above has a DS record, or had one not longer ago than resolvers may keep it.",
    permission: "dnssec:disable",
    cost: "search",
    errors: [...errors, "dnssec.not_enabled", "dnssec.ds_published", "dnssec.ds_cached", "dnssec.lookup_failed"],
    examples: [
      {
        name: "one whose DS record is gone",
        input: { force: false },
        output: {
          ...exampleDnssec,
          enabled: false,
          status: "disabled",
          algorithm: null,
          ksk: [],
          zsk: [],
          dsRecords: [],
        },
      },
    ],
  }),
)
  .input(DisableDnssecInput)
  .output(ZoneDnssec)
  .mutation(({ ctx, input }) => disableDnssec(ctx.services, ctx.actor, input));

export const SetDsWithdrawalInput = z
  .strictObject({
    zoneId: ZoneId,
    withdrawn: z
      .boolean()
      .meta({ description: "true: the zone above is to have no DS record. false: it is to have those of the keys." }),
  })
  .meta({ id: "SetDsWithdrawalInput" });

export const setZoneDsWithdrawal = userOperation(
  op("PUT /domains/{zoneId}/dnssec/ds-withdrawal", {
    ...writing,
    summary: "Ask the zone above to remove the DS records, or to have them again",
    description:
      "By the CDS and CDNSKEY records of RFC 8078, for a zone above that looks for them: the first step to ending the signing. The zone stays signed and valid; disable it once the DS records are gone.",
    permission: "dnssec:disable",
    cost: "write",
    errors: [...errors, "dnssec.not_enabled", "dnssec.wrong_status"],
    examples: [
      {
        name: "they are to go",
        input: { withdrawn: true },
        output: { ...exampleDnssec, status: "active", dsRecords: [], dsWithdrawnAt: "2026-11-22T10:00:00.000Z" },
      },
    ],
  }),
)
  .input(SetDsWithdrawalInput)
  .output(ZoneDnssec)
  .mutation(({ ctx, input }) => setDsWithdrawal(ctx.services, ctx.actor, input));

const rotating = {
  ...writing,
  permission: "dnssec:rotate",
  cost: "write",
  errors: [...errors, "dnssec.not_enabled", "dnssec.wrong_status"],
} as const;

export const rotateZoneZsk = userOperation(
  op("POST /domains/{zoneId}/dnssec/rotate-zsk", {
    ...rotating,
    summary: "Replace the zone-signing key",
    description:
      "The new key is published, signs once every resolver knows it, and the old one goes once nobody has its signatures. Happens by itself every 30 days.",
    examples: [{ name: "the new key is published", output: { ...exampleDnssec, status: "rotating_zsk" } }],
  }),
)
  .input(ZoneInput)
  .output(ZoneDnssec)
  .mutation(({ ctx, input }) => rotateKey(ctx.services, ctx.actor, { ...input, role: "zsk" }));

export const rotateZoneKsk = userOperation(
  op("POST /domains/{zoneId}/dnssec/rotate-ksk", {
    ...rotating,
    summary: "Replace the key-signing key",
    description:
      "Both keys sign until the zone above was seen to have a DS record of the new one and the old one's may be nowhere any more. Have the new DS record put beside the old one.",
    examples: [{ name: "its DS record is waited for", output: { ...exampleDnssec, status: "rotating_ksk" } }],
  }),
)
  .input(ZoneInput)
  .output(ZoneDnssec)
  .mutation(({ ctx, input }) => rotateKey(ctx.services, ctx.actor, { ...input, role: "ksk" }));

export const confirmZoneDs = userOperation(
  op("POST /domains/{zoneId}/dnssec/confirm-ds-published", {
    ...writing,
    summary: "Check whether the zone above has the DS record, and go on if it has",
    description:
      "Asks every server of the zone above, past all caches, and tells what each said. The worker looks as well.",
    permission: "dnssec:enable",
    cost: "search",
    errors: [...errors, "dnssec.not_enabled"],
    examples: [{ name: "it is there", output: exampleDsCheck }],
  }),
)
  .input(ZoneInput)
  .output(DsCheck)
  .mutation(({ ctx, input }) => confirmDs(ctx.services, ctx.actor, input));
