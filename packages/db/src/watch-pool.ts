import { Socket } from "node:net";
import { type Connection, createConnection, type Pool, type PoolConnection } from "mysql2";

// Together less than a caller waits: 500 until it is asked again, 2,500 until it has to have answered, 500 for an answer that has come
// while this process was busy.
const askEveryMs = 500;
const silenceMaxMs = 2_500;
const graceMs = 500;

/**
 * Keeps callers from waiting for a database that is frozen or gone without a word: asks it twice a second over a connection of its own,
 * and when it does not answer, ends every statement that is under way and refuses new ones until it does. So a statement may take as long
 * as it needs while the database lives. Whoever waits longer than `waitMaxMs` for a connection of the pool is refused as well. Returns
 * what ends the watch.
 */
export function watchPool(pool: Pool, uri: string, waitMaxMs: number | undefined): () => void {
  const open = new Set<PoolConnection>();
  pool.on("connection", (connection) => {
    open.add(connection);
    connection.on("end", () => open.delete(connection));
    connection.on("error", () => open.delete(connection));
  });

  let watcher: Connection | undefined;
  let isSilent = false;
  let isStopped = false;
  let next: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    watcher ??= connect(uri);
    const answer = await ask(watcher);
    if (answer !== "alive") {
      watcher.destroy();
      watcher = undefined;
    }
    isSilent = answer === "silent";
    if (isSilent) for (const connection of open) cutOff(connection);
    if (!isStopped) next = setTimeout(look, askEveryMs).unref();
  }

  const take = pool.getConnection.bind(pool);
  pool.getConnection = (callback) => {
    const refuse = (reason: string) => Reflect.apply(callback, undefined, [noAnswer(reason)]);
    if (isSilent) return void process.nextTick(refuse, "the database does not answer");
    if (waitMaxMs === undefined) return take(callback);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      refuse(`no connection of the pool has become free for ${waitMaxMs} ms`);
    }, waitMaxMs);
    take((err, connection) => {
      clearTimeout(timer);
      if (!isLate) callback(err, connection);
      else if (!err) connection.release();
    });
  };

  void look();
  return () => {
    isStopped = true;
    clearTimeout(next);
    watcher?.destroy();
  };
}

function connect(uri: string): Connection {
  const connection = createConnection({ uri, connectTimeout: silenceMaxMs });
  // What goes wrong with it is told to who asks.
  connection.on("error", () => {});
  return connection;
}

/** `silent`: there is somebody, or nobody says that there is not, and no answer. */
function ask(connection: Connection): Promise<"alive" | "refused" | "silent"> {
  return new Promise((resolve) => {
    // Whoever was busy for long finds the timer and the answer at once; the answer is read before the second timer is.
    const timer = setTimeout(() => setTimeout(resolve, graceMs, "silent"), silenceMaxMs);
    connection.ping((err?: NodeJS.ErrnoException | null) => {
      clearTimeout(timer);
      if (err === null || err === undefined) resolve("alive");
      else resolve(err.code === "ETIMEDOUT" ? "silent" : "refused");
    });
  });
}

/** Ends a connection without a word to the other side, which would not hear it, and fails what is under way on it. */
function cutOff(connection: PoolConnection): void {
  const socket: unknown = Reflect.get(connection, "stream");
  if (socket instanceof Socket) socket.destroy(noAnswer("the database has stopped answering"));
}

/** An error that `isDatabaseDown` knows. */
function noAnswer(message: string): Error {
  return Object.assign(new Error(message), { code: "ETIMEDOUT", syscall: "read" });
}
