import { DrizzleQueryError, type Query, type SQL, sql } from "drizzle-orm";
import { MySqlDialect } from "drizzle-orm/mysql-core";
import { drizzle, type MySql2Database } from "drizzle-orm/mysql2";
import { createPool, type Pool } from "mysql2";
import { mysqlErrno } from "./mysql-error.ts";
import * as tables from "./tables/index.ts";
import { watchPool } from "./watch-pool.ts";
import { failureOfWrites, idOf, inTurn, together, type Write } from "./write-together.ts";

export type Db = MySql2Database<typeof tables>;
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

export interface DatabaseOptions {
  /** `mysql://user:password@host:port/name` */
  readonly url: string;
  readonly poolSize?: number;
  /** Whether statements fail within seconds when the database does not answer; else they wait for it. */
  readonly isWatched?: boolean;
  /** How long a statement waits for a connection to become free, in a pool that is watched; unsaid: as long as it takes. */
  readonly waitMaxMs?: number;
  /** Told each statement before it runs, for counting in tests and metrics. */
  readonly onQuery?: (sql: string) => void;
}

export type SqlValue = string | number | boolean | Date | Uint8Array | null;

export interface Database {
  readonly db: Db;
  /**
   * Runs a statement prepared: MariaDB parses it once for each connection instead of at each call, and the driver decodes the rows
   * without Drizzle, so times come as dates. For hot reads outside transactions, whose texts must be few: each connection keeps
   * every text it has met. The type of a row is the caller's word for what the statement selects.
   */
  select<Row>(statement: string, values: readonly SqlValue[]): Promise<Row[]>;
  /**
   * Runs `work` in a transaction and again when MariaDB says that running it again is the answer (deadlock, lock wait timeout,
   * a Galera certification conflict). `work` must therefore touch nothing but the transaction.
   */
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  /**
   * Runs statements in a transaction that is sent as one, for what many wait for: all of them or none, as often as MariaDB wants it. What is long
   * is sent piece by piece, as MariaDB takes only so much at once, and so is what `before` runs ahead of in the same transaction. Answers the number
   * that MariaDB gave to the row that was inserted last.
   */
  writeTogether(writes: readonly Write[], before?: (tx: Tx) => Promise<void>): Promise<number>;
  close(): Promise<void>;
}

// 1213 deadlock or Galera certification conflict, 1205 lock wait timeout, 1020 record changed since read (MariaDB >= 10.6).
const retryableErrnos = new Set([1213, 1205, 1020]);
const attemptsMax = 5;

/** Opens a pool of connections; nothing connects before the first query. */
export function createDatabase(options: DatabaseOptions): Database {
  const { onQuery } = options;
  const pool = createPool({
    uri: options.url,
    connectionLimit: options.poolSize ?? 20,
    maxIdle: options.poolSize ?? 20,
    connectTimeout: 3_000,
    enableKeepAlive: true,
    timezone: "Z",
    charset: "utf8mb4_unicode_520_ci",
    supportBigNumbers: true,
    // Else the driver takes a stack trace for each statement. Drizzle's own errors name the caller.
    trace: false,
  });
  prepareConnections(pool);
  const endWatch = options.isWatched === true ? watchPool(pool, options.url, options.waitMaxMs) : undefined;
  const db = drizzle({
    client: pool,
    schema: tables,
    mode: "default",
    ...(onQuery === undefined ? {} : { logger: { logQuery: (sql: string) => onQuery(sql) } }),
  });
  const dialect = new MySqlDialect();
  /** Sends a statement that is a transaction. Whatever ends it, none stays open on its connection, in which others would then write. */
  async function sendAlone({ sql: text, params }: Query): Promise<readonly unknown[]> {
    const connection = await pool.promise().getConnection();
    try {
      onQuery?.(text);
      return await connection.query(text, params);
    } catch (err) {
      await connection.query("rollback").catch(() => connection.destroy());
      throw err instanceof Error ? new DrizzleQueryError(text, params, err) : err;
    } finally {
      connection.release();
    }
  }
  return {
    db,
    async select(statement, values) {
      onQuery?.(statement);
      const [rows]: unknown[] = await pool.promise().execute(statement, [...values]);
      if (!Array.isArray(rows)) throw new Error("the statement has no rows");
      return rows;
    },
    transaction: (work) => retrying(() => db.transaction(work)),
    async writeTogether(writes, before) {
      try {
        const whole = before === undefined ? dialect.sqlToQuery(together(writes)) : undefined;
        if (whole !== undefined && lengthOf(whole) <= togetherMaxLength)
          return await retrying(async () => idOf(await sendAlone(whole)));
        return await this.transaction(async (tx) => {
          await before?.(tx);
          return inTurn(tx, writes);
        });
      } catch (err) {
        throw failureOfWrites(err, writes);
      }
    },
    close() {
      endWatch?.();
      return pool.promise().end();
    },
  };
}

// Far below MariaDB's `max_allowed_packet`, also when every character is escaped.
const togetherMaxLength = 1_000_000;

function lengthOf({ sql: text, params }: Query): number {
  return params.reduce<number>((sum, param) => {
    return sum + (typeof param === "string" || param instanceof Uint8Array ? param.length : 0);
  }, text.length);
}

/** READ COMMITTED whatever the server's default: a locking read then sees what committed before it, and gaps are not locked. */
function prepareConnections(pool: Pool): void {
  pool.on("connection", (connection) => {
    connection.query("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
    connection.query("SET SESSION sql_mode = CONCAT(@@sql_mode, ',ONLY_FULL_GROUP_BY')");
  });
}

/**
 * Runs a statement that Drizzle's builder cannot say, such as a recursive one, and returns its rows. The type of a row is the caller's
 * word for what the statement selects.
 */
export async function selectRows<Row>(db: Db | Tx, query: SQL): Promise<Row[]> {
  const [rows]: unknown[] = await db.execute(query);
  if (!Array.isArray(rows)) throw new Error("the statement has no rows");
  return rows;
}

/** The same as {@link Database.select} within a transaction, but not prepared, and times come as text. */
export function selectIn<Row>(tx: Tx, statement: string, values: readonly SqlValue[]): Promise<Row[]> {
  const texts = statement.split("?").map((text) => sql.raw(text));
  const parameters = values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
  if (texts.length !== parameters.length + 1) throw new Error("the statement takes another number of values");
  return selectRows(tx, sql.join(texts.flatMap((text, i) => (i === 0 ? [text] : [sql`${parameters[i - 1]}`, text]))));
}

async function retrying<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (err) {
      const errno = mysqlErrno(err);
      if (attempt === attemptsMax || errno === undefined || !retryableErrnos.has(errno)) throw err;
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 5 * Math.random()));
    }
  }
}
