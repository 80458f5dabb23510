import { idToBytes } from "@scai/contract";
import { type Db, groups, partners, tenants, users } from "@scai/db";
import { and, eq, isNull, like, ne, not, or, type SQL, sql } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import type { ScaiKeyList } from "../../platform/scaikey-admin/index.ts";

/** A row that a full pull did not come across. Without a tenant on purpose, as the whole pull is. */
export interface Absentee {
  readonly id: string;
  readonly scaikeyId: string;
  /** Of its tenant, where it belongs to one. */
  readonly tenantScaikeyId: string | undefined;
  readonly reflectsAt: Date | null;
}

/** By id, at most `limit` of those after `after`; with an undefined `syncId` all that are there. What is gone already is left out. */
export async function listAbsentees(
  db: Db,
  list: ScaiKeyList,
  syncId: number | undefined,
  after: string | undefined,
  limit: number,
): Promise<Absentee[]> {
  switch (list) {
    case "partners": {
      const { id, scaikeyId, reflectsAt } = partners;
      // What stands in for a partner that nobody has named is not ScaiKey's to know.
      const isReal = not(like(scaikeyId, "partner-of:%"));
      const rows = await db
        .select({ id, scaikeyId, reflectsAt })
        .from(partners)
        .where(and(isAfter(id, after), isUnseen(partners.syncId, syncId), ne(partners.status, "deleted"), isReal))
        .orderBy(id)
        .limit(limit);
      return rows.map((row) => ({ ...row, tenantScaikeyId: undefined }));
    }
    case "tenants": {
      const { id, scaikeyId, reflectsAt } = tenants;
      const rows = await db
        .select({ id, scaikeyId, reflectsAt })
        .from(tenants)
        .where(and(isAfter(id, after), isUnseen(tenants.syncId, syncId), ne(tenants.status, "suspended")))
        .orderBy(id)
        .limit(limit);
      return rows.map((row) => ({ ...row, tenantScaikeyId: undefined }));
    }
    case "users":
    case "groups": {
      const table = list === "users" ? users : groups;
      const isListed = list === "users" ? eq(users.isApplication, false) : undefined;
      const { id, scaikeyId, reflectsAt } = table;
      return db
        .select({ id, scaikeyId, reflectsAt, tenantScaikeyId: tenants.scaikeyId })
        .from(table)
        .innerJoin(tenants, eq(tenants.id, table.tenantId))
        .where(and(isAfter(id, after), isUnseen(table.syncId, syncId), ne(table.status, "deleted"), isListed))
        .orderBy(id)
        .limit(limit);
    }
  }
}

function isAfter(id: MySqlColumn, after: string | undefined): SQL | undefined {
  return after === undefined ? undefined : sql`${id} > ${Buffer.from(idToBytes(after))}`;
}

function isUnseen(column: MySqlColumn, syncId: number | undefined): SQL | undefined {
  return syncId === undefined ? undefined : or(isNull(column), ne(column, syncId));
}
