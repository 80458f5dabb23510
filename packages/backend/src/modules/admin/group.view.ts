import { GroupId, TenantId, Timestamp } from "@scai/contract";
import { z } from "zod";
import type { GroupRow } from "./admin.repo.ts";

export const groupTypes = ["security", "distribution_list"] as const;

export const Group = z
  .object({
    id: GroupId,
    tenantId: TenantId,
    scaikeyId: z.string().meta({ description: "Its id at ScaiKey." }),
    name: z.string(),
    description: z.string(),
    type: z.enum(groupTypes).meta({ description: "What ScaiKey uses it for." }),
    memberCount: z.int().meta({ description: "Its own users; those of groups in it are not counted." }),
    createdAt: Timestamp,
  })
  .meta({ id: "Group", description: "A group of users of a tenant. ScaiKey decides who is in it." });
export type Group = z.infer<typeof Group>;

export function viewGroup(row: GroupRow): Group {
  const { id, tenantId, scaikeyId, name, description, type, memberCount, createdAt } = row;
  return { id, tenantId, scaikeyId, name, description, type, memberCount, createdAt };
}

export const exampleGroup = {
  id: "grp_01m9p2m3k4n5p6q7r8s9t0v1w2",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  scaikeyId: "grp_engineering",
  name: "Engineering",
  description: "",
  type: "security",
  memberCount: 2,
  createdAt: "2026-11-22T10:00:00.000Z",
};
