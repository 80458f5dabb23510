/** The people a fresh stack knows, under the ids that ScaiKey gives them. */

export interface SeedPartner {
  id: string;
  name: string;
  slug: string;
}

export interface SeedTenant {
  id: string;
  partnerId: string;
  name: string;
  slug: string;
}

export interface SeedUser {
  id: string;
  /** The short name that `npm run token` takes. */
  login: string;
  tenantId: string;
  email: string;
  name: string;
  isTenantAdmin: boolean;
  /** Runs the whole installation; belongs to no customer. */
  isOperator: boolean;
}

export interface SeedGroup {
  id: string;
  tenantId: string;
  name: string;
  slug: string;
  memberIds: string[];
}

export const seedPartners: readonly SeedPartner[] = [{ id: "prt_demo", name: "Demo Partner", slug: "demo" }];

export const seedTenants: readonly SeedTenant[] = [
  { id: "tnt_acme", partnerId: "prt_demo", name: "Acme", slug: "acme" },
  { id: "tnt_globex", partnerId: "prt_demo", name: "Globex", slug: "globex" },
  { id: "tnt_operations", partnerId: "prt_demo", name: "Operations", slug: "operations" },
];

export const seedUsers: readonly SeedUser[] = [
  user("alice", "Alice Archer", "acme", "admin"),
  user("bob", "Bob Baker", "acme"),
  user("carol", "Carol Chandler", "acme"),
  user("eve", "Eve Evans", "globex", "admin"),
  user("olivia", "Olivia Ortiz", "operations", "operator"),
];

export const seedGroups: readonly SeedGroup[] = [
  group("engineering", "Engineering", "acme", ["alice", "bob"]),
  group("sales", "Sales", "acme", ["carol"]),
  group("everyone_globex", "Everyone at Globex", "globex", ["eve"]),
];

function user(login: string, name: string, tenant: string, role?: "admin" | "operator"): SeedUser {
  return {
    id: `usr_${login}`,
    login,
    tenantId: `tnt_${tenant}`,
    email: `${login}@${tenant}.example`,
    name,
    isTenantAdmin: role === "admin",
    isOperator: role === "operator",
  };
}

function group(key: string, name: string, tenant: string, members: string[]): SeedGroup {
  const memberIds = members.map((login) => `usr_${login}`);
  return { id: `grp_${key}`, tenantId: `tnt_${tenant}`, name, slug: key.replaceAll("_", "-"), memberIds };
}
