import type { ZoneId } from "@scai/contract";
import { zones } from "@scai/db";
import { eq } from "drizzle-orm";
import type { Services } from "../../../services.ts";
import type { ZoneRow } from "../../zones/index.ts";

/** A zone's row, for tests that write below the API. */
export async function findZone({ database }: Pick<Services, "database">, id: ZoneId): Promise<ZoneRow> {
  const [row] = await database.db.select().from(zones).where(eq(zones.id, id));
  if (row === undefined) throw new Error(`there is no zone ${id}`);
  return row;
}
