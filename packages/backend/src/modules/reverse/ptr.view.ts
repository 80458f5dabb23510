import { RecordChangeId, RecordId, ZoneId } from "@scai/contract";
import { z } from "zod";
import { RecordTtl } from "../records/index.ts";
import { exampleZone, Zone } from "../zones/index.ts";

export const IpAddress = z
  .string()
  .max(45)
  .meta({ description: "An IPv4 or IPv6 address.", examples: ["192.0.2.1", "2001:db8::1"] });

export const PtrHostname = z
  .string()
  .min(1)
  .max(1100)
  .meta({ description: "A whole name, with or without the dot at the end.", examples: ["mail.example.com"] });

export const ptrTtl = RecordTtl.optional().meta({ description: "The zone's default if absent." });

export const PtrName = z
  .object({
    ip: z.string(),
    zoneId: ZoneId.meta({ description: "The narrowest reverse zone of the tenant that the address is in." }),
    recordName: z.string().meta({ description: "Where the PTR record is, without the dot at the end." }),
    hostnames: z.array(z.string()).meta({ description: "With the dot at the end; none if the address has no name." }),
    ttl: z.int().nullable(),
  })
  .meta({ id: "PtrName", description: "The name of an address." });
export type PtrName = z.infer<typeof PtrName>;

export const PtrLookup = z.object({ ...PtrName.shape, zone: Zone }).meta({ id: "PtrLookup" });
export type PtrLookup = z.infer<typeof PtrLookup>;

export const WrittenPtrNames = z
  .object({
    items: z.array(PtrName),
    changeId: RecordChangeId.nullable().meta({ description: "In the zone's journal; null when nothing changed." }),
  })
  .meta({ id: "WrittenPtrNames" });
export type WrittenPtrNames = z.infer<typeof WrittenPtrNames>;

export const PtrItem = z
  .object({
    recordId: RecordId,
    ip: z.string(),
    recordName: z.string().meta({ description: "Without the dot at the end." }),
    hostname: z.string().meta({ description: "With the dot at the end." }),
    ttl: z.int(),
    disabled: z.boolean(),
  })
  .meta({ id: "PtrItem", description: "One name of an address." });
export type PtrItem = z.infer<typeof PtrItem>;

export const examplePtrItem = {
  recordId: "rec_01m9p2m3k4n5p6q7r8s9t0v1w2",
  ip: "192.0.2.1",
  recordName: "1.2.0.192.in-addr.arpa",
  hostname: "mail.example.com.",
  ttl: 3600,
  disabled: false,
};

export const examplePtrName = {
  ip: "192.0.2.1",
  zoneId: exampleZone.id,
  recordName: "1.2.0.192.in-addr.arpa",
  hostnames: ["mail.example.com."],
  ttl: 3600,
};

export const exampleWrittenPtrNames = { items: [examplePtrName], changeId: "chg_01m9p2m3k4n5p6q7r8s9t0v1w2" };

export const examplePtrLookup = {
  ...examplePtrName,
  zone: {
    ...exampleZone,
    name: "2.0.192.in-addr.arpa",
    displayName: "2.0.192.in-addr.arpa",
    type: "reverse_ipv4",
    cidr: "192.0.2.0/24",
  },
};
