import { type Db, type SealedColumn, sealedColumns } from "@scai/db";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { type SecretBox, UnreadableSecretError } from "./secret-box.ts";

const batchRows = 100;

/** How far one column of secrets has got. */
export interface ResealProgress {
  readonly column: string;
  /** Brought under the present master key by this run. */
  readonly resealed: number;
  /** What cannot be opened, and why. They stay as they are. */
  readonly unreadable: readonly string[];
  readonly isDone: boolean;
}

/**
 * Brings every secret in the database under the present master key, of whichever tenant, and tells how far it is after each hundred.
 * Killed anywhere, it leaves each secret under the one key or the other, and goes on when it is run again. A secret that somebody
 * changes meanwhile is theirs: it is replaced only while it is what was opened.
 */
export async function* resealSecrets(db: Db, box: SecretBox): AsyncGenerator<ResealProgress> {
  for (const column of sealedColumns()) {
    let after: string | undefined;
    let resealed = 0;
    const unreadable: string[] = [];
    for (;;) {
      const rows = await listStale(db, column, box.currentHeader, after);
      for (const { id, secret } of rows) {
        const anew = reseal(box, column, id, secret);
        if (anew instanceof UnreadableSecretError) unreadable.push(anew.message);
        else resealed += await replace(db, column, id, secret, anew);
      }
      after = rows.at(-1)?.id;
      const isDone = rows.length < batchRows;
      yield { column: column.name, resealed, unreadable, isDone };
      if (isDone) break;
    }
  }
}

/** The master keys, by id, that secrets in the database are sealed under. */
export async function listMasterKeysInUse(db: Db): Promise<Set<string>> {
  const inUse = new Set<string>();
  for (const { table, secret } of sealedColumns()) {
    const rows = await db.selectDistinct({ id: sql<string>`lower(hex(substring(${secret}, 2, 8)))` }).from(table);
    for (const { id } of rows) inUse.add(id);
  }
  return inUse;
}

interface SealedRow {
  readonly id: string;
  readonly secret: Buffer;
}

/** By id, those after `after` that are not under the present key. */
async function listStale(
  db: Db,
  { table, id, secret }: SealedColumn,
  header: Buffer,
  after: string | undefined,
): Promise<SealedRow[]> {
  const isStale = sql`left(${secret}, ${header.length}) <> ${header}`;
  const rows = await db
    .select({ id, secret: sql<Buffer>`${secret}` })
    .from(table)
    .where(and(isStale, after === undefined ? undefined : gt(id, after)))
    .orderBy(asc(id))
    .limit(batchRows);
  return rows.map((row) => ({ id: String(row.id), secret: row.secret }));
}

function reseal(box: SecretBox, column: SealedColumn, id: string, sealed: Buffer): Buffer | UnreadableSecretError {
  try {
    return box.seal(box.open(sealed, column.secret, id), column.secret, id);
  } catch (err) {
    if (err instanceof UnreadableSecretError) return err;
    throw err;
  }
}

async function replace(
  db: Db,
  { table, id, secret }: SealedColumn,
  rowId: string,
  before: Buffer,
  after: Buffer,
): Promise<number> {
  const [result] = await db.execute(
    sql`update ${table} set ${sql.identifier(secret.name)} = ${after} where ${eq(id, rowId)} and ${secret} = ${before}`,
  );
  return "affectedRows" in result ? result.affectedRows : 0;
}
