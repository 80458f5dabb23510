import { authoritativeDomains, type Db, type Tx } from "@scai/db";

// Of the installation: there is no tenant to name.

export async function listAuthoritativeDomains(db: Db | Tx): Promise<string[]> {
  const rows = await db.select().from(authoritativeDomains).orderBy(authoritativeDomains.name);
  return rows.map(({ name }) => name);
}

export async function replaceAuthoritativeDomains(tx: Tx, names: readonly string[]): Promise<void> {
  // Two who change it at once take turns here.
  await tx.select().from(authoritativeDomains).for("update");
  await tx.delete(authoritativeDomains);
  if (names.length > 0) await tx.insert(authoritativeDomains).values(names.map((name) => ({ name })));
}
