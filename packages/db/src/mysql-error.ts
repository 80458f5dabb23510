/** MariaDB's error number behind an error, or undefined when MariaDB did not answer with one. */
export function mysqlErrno(err: unknown): number | undefined {
  const found = mysqlError(err);
  return found !== undefined && "errno" in found && typeof found.errno === "number" ? found.errno : undefined;
}

/** Whether an insert or update failed because a row with the same key exists in this unique index. */
export function isDuplicate(err: unknown, indexName: string): boolean {
  const found = mysqlError(err);
  return mysqlErrno(err) === 1062 && found !== undefined && found.message.includes(`'${indexName}'`);
}

/** Whether the database could not be reached, rather than having refused the statement. */
export function isDatabaseDown(err: unknown): boolean {
  // A transaction that ends with its connection fails with what its rollback met there, to which the driver gives no code.
  if (err instanceof Error && err.message === closedConnection) return true;
  const found = mysqlError(err);
  if (found !== undefined && "code" in found) return connectionCodes.has(String(found.code));
  return err instanceof Error && isDatabaseDown(err.cause);
}

const closedConnection = "Can't add new command when connection is in closed state";

const connectionCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "ETIMEDOUT",
  "PROTOCOL_CONNECTION_LOST",
  "PROTOCOL_SEQUENCE_TIMEOUT",
  "ER_SERVER_SHUTDOWN",
  "ER_CON_COUNT_ERROR",
]);

/** The driver's error: Drizzle wraps it as the cause of its own. */
export function mysqlError(err: unknown): Error | undefined {
  for (let found = err; found instanceof Error; found = found.cause) {
    if ("code" in found && ("errno" in found || "fatal" in found || "syscall" in found)) return found;
  }
  return undefined;
}
