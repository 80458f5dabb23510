import { type AccessTokenClaims, ensurePersonalShare, provisionUser } from "@scai/backend";
import { createDatabase, type Database, groups, nameServers, partners, tenants, users } from "@scai/db";
import { type SeedUser, seedGroups, seedPartners, seedTenants, seedUsers } from "@scai/local-stack";
import { and, eq, isNull } from "drizzle-orm";

/** Whom zones name until an operator sets others. */
const developmentNameServers = ["ns1.scai.test", "ns2.scai.test"];

/**
 * Puts the seeded partner, tenants, people and groups into a migrated database: people as a first sign-in would make them, then what
 * no token tells, which is names and administrators. Running it again changes nothing, nor anything that ScaiKey has told since.
 */
export async function seedDatabase(options: { databaseUrl: string }): Promise<void> {
  const database = createDatabase({ url: options.databaseUrl, poolSize: 2 });
  try {
    const deps = { database, clock: () => new Date(), welcomeUser: ensurePersonalShare };
    for (const user of seedUsers) {
      const { id, tenantId } = await provisionUser(deps, claimsOf(user));
      await setAdminRole(database, user, id);
      for (const group of seedGroups.filter((candidate) => candidate.tenantId === user.tenantId)) {
        const isGroup = and(eq(groups.tenantId, tenantId), eq(groups.scaikeyId, group.id), isNull(groups.reflectsAt));
        await database.db.update(groups).set({ name: group.name }).where(isGroup);
      }
    }
    for (const { id, name } of seedTenants) {
      const isSeed = and(eq(tenants.scaikeyId, id), isNull(tenants.reflectsAt));
      await database.db.update(tenants).set({ name }).where(isSeed);
    }
    for (const { id, name } of seedPartners) {
      const isSeed = and(eq(partners.scaikeyId, id), isNull(partners.reflectsAt));
      await database.db.update(partners).set({ name }).where(isSeed);
    }
    const servers = developmentNameServers.map((name, position) => ({ position, name }));
    await database.db.insert(nameServers).ignore().values(servers);
  } finally {
    await database.close();
  }
}

async function setAdminRole(database: Database, user: SeedUser, id: (typeof users.$inferSelect)["id"]): Promise<void> {
  const adminRole = user.isOperator ? "super_admin" : user.isTenantAdmin ? "tenant_admin" : "none";
  await database.db.update(users).set({ adminRole }).where(eq(users.id, id));
}

/** What a token would say of the user, from so long ago that every real token is newer. */
function claimsOf(user: SeedUser): AccessTokenClaims {
  const longAgo = new Date(0);
  return {
    subject: user.id,
    tenantId: user.tenantId,
    partnerId: seedTenants.find((tenant) => tenant.id === user.tenantId)?.partnerId,
    email: user.email,
    name: user.name,
    groups: seedGroups.filter((group) => group.memberIds.includes(user.id)).map((group) => group.id),
    scopes: [],
    issuedAt: longAgo,
    expiresAt: longAgo,
    clientId: undefined,
    actorClient: undefined,
    isOfClient: false,
    isMultiFactor: false,
    tokenHash: "",
  };
}
