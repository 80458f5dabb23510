import { getTableColumns, getTableName, is } from "drizzle-orm";
import { type MySqlColumn, MySqlTable } from "drizzle-orm/mysql-core";
import { sealedSecretType } from "./tables/columns.ts";
import * as tables from "./tables/index.ts";

/** A column of secrets that are sealed under the master key, with the id of the row that each is bound to. */
export interface SealedColumn {
  /** `table.column` */
  readonly name: string;
  readonly table: MySqlTable;
  readonly id: MySqlColumn;
  readonly secret: MySqlColumn;
}

/** Every such column there is, found by its type, so that none is forgotten when the master key changes. */
export function sealedColumns(): SealedColumn[] {
  // As unknown: what they have in common is told faster than what each of them is.
  return Object.values<unknown>(tables).flatMap((table) => {
    if (!is(table, MySqlTable)) return [];
    const columns: Record<string, MySqlColumn> = getTableColumns(table);
    const sealed = Object.values(columns).filter((column) => column.getSQLType() === sealedSecretType);
    return sealed.map((secret) => {
      const name = `${getTableName(table)}.${secret.name}`;
      const { id } = columns;
      if (id === undefined) throw new Error(`${name} belongs to rows without an id`);
      return { name, table, id, secret };
    });
  });
}
