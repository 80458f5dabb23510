import type { PartnerId } from "@scai/contract";
import type { groups, partners, tenants, users } from "@scai/db";
import type { ScaiKeyGroup, ScaiKeyPartner, ScaiKeyTenant, ScaiKeyUser } from "../../platform/scaikey-admin/index.ts";
import type { Told } from "./plan-row.ts";

// From ScaiKey's words to ours. Pure: nothing here knows a table's contents or an event's type.

export type PartnerFields = Pick<typeof partners.$inferSelect, "name" | "slug" | "status">;
export type TenantFields = Pick<typeof tenants.$inferSelect, "name" | "slug" | "status" | "partnerId">;
export type UserFields = Pick<typeof users.$inferSelect, "name" | "email" | "status" | "adminRole">;
export type GroupFields = Pick<typeof groups.$inferSelect, "name" | "description" | "type" | "status">;

type Timed = { readonly updated_at?: Date | null | undefined };

/**
 * When what is said was so: when the object last changed, where that is said, or else when the whole was said. Of a list, which shows what is
 * true now, the later of the two.
 */
function timeOf({ updated_at: changedAt }: Timed, saidAt: Date, how: "event" | "list"): Date {
  if (changedAt === null || changedAt === undefined) return saidAt;
  return how === "list" && saidAt > changedAt ? saidAt : changedAt;
}

export type Saying = readonly [saidAt: Date, how: "event" | "list"];

export function toldPartner(partner: ScaiKeyPartner, ...saying: Saying): Told<PartnerFields> {
  const fields = { name: nameOf(partner), slug: partner.slug ?? undefined, status: statusOf(partner.status) };
  return { scaikeyId: partner.id, at: timeOf(partner, ...saying), fields };
}

/** A tenant that is deleted at ScaiKey is suspended here: what it holds stays. */
export function toldTenant(
  tenant: ScaiKeyTenant,
  partnerId: PartnerId | undefined,
  ...saying: Saying
): Told<TenantFields> {
  const status = statusOf(tenant.status);
  const fields = {
    name: nameOf(tenant),
    slug: tenant.slug ?? undefined,
    status: status === "deleted" ? ("suspended" as const) : status,
    partnerId,
  };
  return { scaikeyId: tenant.id, at: timeOf(tenant, ...saying), fields };
}

export function toldUser(user: ScaiKeyUser, ...saying: Saying): Told<UserFields> {
  const fields = { name: personName(user), email: user.email?.slice(0, 320), status: statusOf(user.status) };
  const adminRole = adminRoles.find((role) => role === user.role?.toLowerCase());
  return { scaikeyId: user.id, at: timeOf(user, ...saying), fields, first: { adminRole } };
}

export function toldGroup(group: ScaiKeyGroup, ...saying: Saying): Told<GroupFields> {
  const status = statusOf(group.status);
  const fields = {
    name: nameOf(group),
    description: group.description?.slice(0, 2000),
    type: groupTypes.find((type) => type === group.group_type?.toLowerCase()),
    // ScaiKey knows no suspended groups.
    status: status === "suspended" ? ("active" as const) : status,
  };
  return { scaikeyId: group.id, at: timeOf(group, ...saying), fields };
}

const groupTypes = ["security", "distribution_list"] as const;

/** Roles that ScaiKey gives. Only a first hint: who administers what is decided here afterwards. */
const adminRoles = ["tenant_admin", "partner_admin", "super_admin"] as const;

/** Invited people may come in as soon as they can sign in. A word that we do not know lets nobody in. */
function statusOf(word: string | null | undefined): "active" | "suspended" | "deleted" | undefined {
  if (word === null || word === undefined) return undefined;
  if (word === "ACTIVE" || word === "PENDING") return "active";
  return word === "DELETED" ? "deleted" : "suspended";
}

function nameOf({ name }: { readonly name?: string | null | undefined }): string | undefined {
  const text = name?.trim().slice(0, 255);
  return text === "" ? undefined : text;
}

/** The e-mail address stands in for a name that is empty, not for one that was not told. */
function personName(user: ScaiKeyUser): string | undefined {
  const { display_name: displayed, first_name: first, last_name: last } = user;
  if (displayed === undefined && first === undefined && last === undefined) return undefined;
  return (
    nameOf({ name: displayed }) ?? nameOf({ name: `${first ?? ""} ${last ?? ""}` }) ?? nameOf({ name: user.email })
  );
}
