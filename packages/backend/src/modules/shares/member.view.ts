import { GroupId, Timestamp, UserId } from "@scai/contract";
import { z } from "zod";
import { type KnownPrincipal, principalIdOf } from "../identity/index.ts";
import type { MemberRow } from "./shares.repo.ts";

/** The roles that members can have. The owner's is not among them: a share has one owner, and ownership is transferred. */
export const MemberRole = z.enum(["admin", "contributor", "reader"]);

export const Member = z
  .object({
    principalId: z.union([UserId, GroupId]),
    principalType: z.enum(["user", "group"]),
    name: z.string(),
    email: z.string().nullable(),
    role: z.enum(["owner", "admin", "contributor", "reader"]),
    expiresAt: Timestamp.nullable().meta({ description: "When the membership ends by itself; null when it does not." }),
    addedBy: UserId,
    addedAt: Timestamp,
  })
  .meta({ id: "Member", description: "A user or group with a role in a share." });
export type Member = z.infer<typeof Member>;

export function viewMember(row: MemberRow, principal: KnownPrincipal | undefined): Member {
  return {
    principalId: principalIdOf(row.principalKind, row.principalId),
    principalType: row.principalKind,
    name: principal?.name ?? "",
    email: principal?.email ?? null,
    role: row.role,
    expiresAt: row.expiresAt,
    addedBy: row.addedBy,
    addedAt: row.addedAt,
  };
}

export const exampleMember = {
  principalId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w3",
  principalType: "user",
  name: "Bob",
  email: "bob@acme.example",
  role: "reader",
  expiresAt: null,
  addedBy: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  addedAt: "2026-11-22T10:00:00.000Z",
};
