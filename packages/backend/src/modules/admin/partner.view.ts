import { PartnerId, Timestamp } from "@scai/contract";
import { z } from "zod";
import type { PartnerRow } from "./admin.repo.ts";

export const Partner = z
  .object({
    id: PartnerId,
    name: z.string(),
    slug: z.string().nullable().meta({ description: "Its short name at ScaiKey; null until ScaiKey told it." }),
    status: z.enum(["active", "suspended", "deleted"]),
    createdAt: Timestamp,
  })
  .meta({ id: "Partner", description: "Who has tenants." });
export type Partner = z.infer<typeof Partner>;

export function viewPartner(row: PartnerRow): Partner {
  return { id: row.id, name: row.name, slug: row.slug, status: row.status, createdAt: row.createdAt };
}

export const examplePartner = {
  id: "prt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "Demo Partner",
  slug: "demo",
  status: "active",
  createdAt: "2026-11-22T10:00:00.000Z",
};
