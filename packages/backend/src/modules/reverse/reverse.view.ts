import { z } from "zod";
import { exampleZone, Zone, ZoneType } from "../zones/index.ts";
import type { ReverseZone } from "./reverse-zones.ts";

export const Cidr = z
  .string()
  .max(60)
  .meta({
    description: "A network with the length of its prefix, without bits behind it.",
    examples: ["192.0.2.0/24", "2001:db8::/32"],
  });

const ReversePreviewItem = z
  .object({
    zoneName: z.string(),
    type: ZoneType,
    cidr: z.string().meta({ description: "The part of the network that is in it." }),
    firstAddress: z.string(),
    lastAddress: z.string(),
    addressCount: z.string().meta({ description: "In decimal: an IPv6 network has more than a JSON number can tell." }),
  })
  .meta({ id: "ReversePreviewItem", description: "A zone that a network needs." });

export const ReversePreview = z
  .object({ items: z.array(ReversePreviewItem) })
  .meta({ id: "ReversePreview", description: "The zones that a network needs." });
export type ReversePreview = z.infer<typeof ReversePreview>;

export function viewPreview(zones: readonly ReverseZone[]): ReversePreview {
  return {
    items: zones.map(({ name, addressCount, ...zone }) => ({
      zoneName: name,
      ...zone,
      addressCount: String(addressCount),
    })),
  };
}

const CreatedReverseZone = z
  .object({
    isNew: z.boolean().meta({ description: "False for a zone that the tenant had already." }),
    zone: Zone,
  })
  .meta({ id: "CreatedReverseZone" });

export const CreatedReverseZones = z
  .object({ items: z.array(CreatedReverseZone) })
  .meta({ id: "CreatedReverseZones", description: "The zones of a network." });
export type CreatedReverseZones = z.infer<typeof CreatedReverseZones>;

export const examplePreview = {
  items: [
    {
      zoneName: "2.0.192.in-addr.arpa",
      type: "reverse_ipv4",
      cidr: "192.0.2.0/24",
      firstAddress: "192.0.2.0",
      lastAddress: "192.0.2.255",
      addressCount: "256",
    },
  ],
};

export const exampleReverseZones = {
  items: [
    {
      isNew: true,
      zone: {
        ...exampleZone,
        name: "2.0.192.in-addr.arpa",
        displayName: "2.0.192.in-addr.arpa",
        type: "reverse_ipv4",
        status: "pending_validation",
        cidr: "192.0.2.0/24",
      },
    },
  ],
};
