import type { Services } from "../../../services.ts";
import { closeValidation, listOverdueValidations } from "../validations.repo.ts";

const batchMax = 500;

/** Ends challenges whose time is over. Tells how many, or nothing if there were none. */
export async function expireValidations({
  database,
  clock,
}: Pick<Services, "database" | "clock">): Promise<{ expired: number } | undefined> {
  const overdue = await listOverdueValidations(database.db, clock(), batchMax);
  for (const { tenantId, zoneId } of overdue) {
    await database.transaction((tx) => closeValidation(tx, tenantId, zoneId, "expired"));
  }
  return overdue.length === 0 ? undefined : { expired: overdue.length };
}
