import { op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { Cidr, examplePreview, ReversePreview, viewPreview } from "../reverse.view.ts";
import { readReverseZones } from "../usecases/create-reverse-zones.ts";

export const PreviewReverseZonesInput = z.strictObject({ cidr: Cidr }).meta({ id: "PreviewReverseZonesInput" });

export const previewReverseZones = userOperation(
  op("POST /reverse-zones/preview", {
    summary: "Tell which zones a network needs",
    description:
      "One for IPv4 /8, /16 and /24, for IPv4 /25 to /32 (RFC 2317), and for IPv6 at every fourth bit; otherwise as many as the next longer prefix of these has in it.",
    tag: "domains",
    scope: "dns:read",
    cost: "read",
    errors: [],
    idempotency: "safe",
    examples: [{ name: "a /24", input: { cidr: "192.0.2.0/24" }, output: examplePreview }],
  }),
)
  .input(PreviewReverseZonesInput)
  .output(ReversePreview)
  .mutation(({ input }) => viewPreview(readReverseZones(input.cidr)));
