import { deviceKinds, Etag, TenantId, Timestamp, UserId } from "@scai/contract";
import { z } from "zod";
import { withEtag } from "../../platform/etag.ts";
import type { UserRow } from "./admin.repo.ts";

export const adminRoles = ["none", "tenant_admin", "partner_admin", "super_admin"] as const;
export const userStatuses = ["active", "pending", "inactive", "suspended", "deleted"] as const;
export type UserStatus = (typeof userStatuses)[number];

const namePart = z.string().trim().max(120).optional();

/** What ScaiKey knows of a person and administrators can change. */
export const profile = {
  email: z.email().max(320).optional(),
  firstName: namePart,
  lastName: namePart,
  displayName: z.string().trim().min(1).max(240).optional(),
};

/** Which kinds of devices somebody may use. */
export const allowedDeviceKinds = z
  .array(z.enum(deviceKinds))
  .refine((kinds) => new Set(kinds).size === kinds.length, "expected each kind once");

/** ScaiKey decides what is a good one. */
export const Password = z.string().min(1).max(1024);

export const User = z
  .object({
    id: UserId,
    tenantId: TenantId,
    scaikeyId: z.string().meta({ description: "Their id at ScaiKey." }),
    email: z.string(),
    name: z.string(),
    status: z.enum(userStatuses).meta({
      description:
        "active: may work here. pending: may, and has never signed in. inactive: may, and has not signed in for long. suspended: is refused, at ScaiKey or by isAssigned. deleted: is gone at ScaiKey.",
    }),
    isAssigned: z.boolean().meta({
      description:
        "Whether ScaiKey lets them use this application, themselves or by a group; who may not is suspended here.",
    }),
    adminRole: z
      .enum(adminRoles)
      .meta({ description: "Whether they administer their tenant, its partner, or everything." }),
    allowedDeviceKinds: z.array(z.enum(deviceKinds)).meta({
      description: "The kinds of devices that they may use; without api their API keys are refused.",
    }),
    source: z.enum(["token", "sync", "webhook", "admin"]).meta({ description: "What told of them first." }),
    lastLoginAt: Timestamp.nullable(),
    createdAt: Timestamp,
    etag: Etag,
  })
  .meta({ id: "User", description: "A person in a tenant, as administrators see them." });
export type User = z.infer<typeof User>;

/** What is told of who may come in depends on when they last did: at their next sign-in whoever is pending or inactive is active. */
function statusOf({ status, unassignedAt, lastLoginAt }: UserRow, idleSince: Date): UserStatus {
  if (status !== "active") return status;
  if (unassignedAt !== null) return "suspended";
  if (lastLoginAt === null) return "pending";
  return lastLoginAt < idleSince ? "inactive" : "active";
}

/** `idleSince`: who has not signed in since then is inactive. */
export function viewUser(row: UserRow, idleSince: Date): User {
  return withEtag({
    id: row.id,
    tenantId: row.tenantId,
    scaikeyId: row.scaikeyId,
    email: row.email,
    name: row.name,
    status: statusOf(row, idleSince),
    isAssigned: row.unassignedAt === null,
    adminRole: row.adminRole,
    allowedDeviceKinds: [...(row.allowedDeviceKinds ?? deviceKinds)],
    source: row.source,
    lastLoginAt: row.lastLoginAt,
    createdAt: row.createdAt,
  });
}

export const exampleUser = {
  id: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  scaikeyId: "usr_bob",
  email: "bob@acme.example",
  name: "Bob Baker",
  status: "active",
  isAssigned: true,
  adminRole: "none",
  allowedDeviceKinds: ["desktop", "mobile", "web", "api"],
  source: "sync",
  lastLoginAt: "2026-11-22T10:00:00.000Z",
  createdAt: "2026-11-22T10:00:00.000Z",
  etag: "4mX0TzNMb9bP8WLrXv5Bug",
};
