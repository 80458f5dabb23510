import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Tx } from "./client.ts";
import { mysqlError } from "./mysql-error.ts";

/** One of several statements that are sent as one. */
export interface Write {
  readonly statement: SQLWrapper;
  /** What all of them fail with when this one finds no row to change; then none of them is done. */
  readonly orElse?: () => Error;
}

/**
 * Several statements and the transaction that they are in as one: one way to MariaDB and back instead of one for each of them and for its begin and
 * end. Whose rows are numbered by MariaDB is answered as `id`; other statements among them reach it as `last_insert_id()`.
 */
export function together(writes: readonly Write[]): SQL {
  return sql`begin not atomic
    declare exit handler for sqlexception begin rollback; resignal; end;
    start transaction; ${inOrder(writes)} commit; ${lastId}; end`;
}

/** The same, one after the other, in a transaction that is under way. */
export async function inTurn(tx: Tx, writes: readonly Write[]): Promise<number> {
  for (const { statement, orElse } of writes) {
    const [{ affectedRows }] = await tx.execute(statement.getSQL());
    if (orElse !== undefined && affectedRows === 0) throw orElse();
  }
  const [rows] = await tx.execute(lastId);
  return idIn(rows);
}

const lastId = sql`select last_insert_id() as id`;

function inOrder(writes: readonly Write[]): SQL {
  const steps = writes.map(({ statement, orElse }, index) => {
    const step = sql`${statement.getSQL()}; `;
    return orElse === undefined ? step : sql`${step}if row_count() = 0 then ${signal(index)}; end if; `;
  });
  return sql.join(steps);
}

/** What the driver answers for {@link together}: the rows of its only select come first. */
export function idOf([results]: readonly unknown[]): number {
  return idIn(Array.isArray(results) ? results[0] : undefined);
}

function idIn(rows: unknown): number {
  const [row]: unknown[] = Array.isArray(rows) ? rows : [];
  if (typeof row !== "object" || row === null || !("id" in row)) throw new Error("the statement has no rows");
  return Number(row.id);
}

const marker = "no row to change for statement ";

function signal(index: number): SQL {
  return sql.raw(`signal sqlstate '45000' set message_text = '${marker}${index}'`);
}

/** What {@link Write.orElse} of the statement says which found no row, if that is what an error is about. */
export function failureOfWrites(err: unknown, writes: readonly Write[]): unknown {
  const message = mysqlError(err)?.message ?? "";
  const at = message.indexOf(marker);
  const failed = at === -1 ? undefined : writes[Number(message.slice(at + marker.length))];
  return failed?.orElse?.() ?? err;
}
