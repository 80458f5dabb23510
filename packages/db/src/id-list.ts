import { idToBytes } from "@scai/contract";
import { type SQL, sql } from "drizzle-orm";

/** Ids, or their bytes, as a statement lists them behind `in`; there has to be one at least. */
export function idList(ids: readonly (string | Uint8Array)[]): SQL {
  const bytes = ids.map((id) => Buffer.from(typeof id === "string" ? idToBytes(id) : id));
  return sql.join(
    bytes.map((value) => sql`${value}`),
    sql`, `,
  );
}
