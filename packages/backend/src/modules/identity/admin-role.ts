export type AdminRole = "none" | "tenant_admin" | "partner_admin" | "super_admin";

/** Weakest first. */
const ranks: readonly AdminRole[] = ["none", "tenant_admin", "partner_admin", "super_admin"];

/** Whether a role is no mightier than another: nobody changes, gives or stands for one above their own. */
export function isAtMost(role: AdminRole, most: AdminRole): boolean {
  return ranks.indexOf(role) <= ranks.indexOf(most);
}
