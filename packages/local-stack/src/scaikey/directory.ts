import { type SeedUser, seedGroups, seedTenants, seedUsers } from "../seed.ts";

/** What ScaiKey says about a person in every token. */
export interface PersonClaims {
  tenant_id: string;
  partner_id: string;
  email: string;
  name: string;
  /** Ids of the groups the person belongs to. */
  groups: string[];
}

/** The person with that id or short name; of that tenant only, when one is given. */
export function findPerson(idOrLogin: string, tenantId?: string): SeedUser | undefined {
  const person = seedUsers.find((user) => user.id === idOrLogin || user.login === idOrLogin);
  return tenantId === undefined || person?.tenantId === tenantId ? person : undefined;
}

export function listPeople(tenantId?: string): SeedUser[] {
  return seedUsers.filter((user) => tenantId === undefined || user.tenantId === tenantId);
}

export function personClaims(person: SeedUser): PersonClaims {
  return {
    tenant_id: person.tenantId,
    partner_id: partnerOf(person.tenantId),
    email: person.email,
    name: person.name,
    groups: seedGroups.filter((group) => group.memberIds.includes(person.id)).map((group) => group.id),
  };
}

export function partnerOf(tenantId: string): string {
  const tenant = seedTenants.find(({ id }) => id === tenantId);
  if (!tenant) throw new Error(`There is no tenant ${tenantId}.`);
  return tenant.partnerId;
}
