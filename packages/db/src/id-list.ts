import { idToBytes } from "@scai/contract";
import { type SQL, sql } from "drizzle-orm";

/**
 * Ids, or their bytes, as a statement lists them behind `in`; there has to be one at least. They are literals, safe because they are nothing
 * but digits: of a thousand placeholders Drizzle takes longer to make a text than MariaDB to find the rows.
 */
export function idList(ids: readonly (string | Uint8Array)[]): SQL {
  const literals = ids.map((id) => {
    const bytes = Buffer.from(typeof id === "string" ? idToBytes(id) : id);
    return `x'${bytes.toString("hex")}'`;
  });
  return sql.raw(literals.join(", "));
}
