import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { createDatabase, type Database } from "@scai/db";

/** The database behind a line on which every answer takes `delayMs`, so that what happens during a query happens in tests. */
export async function openSlowDatabase(
  url: string,
  delayMs: number,
  onQuery: (sql: string) => void,
): Promise<Database> {
  const real = new URL(url);
  const open = new Set<Socket>();
  const line = createServer((near) => {
    const far = connect(Number(real.port), real.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => open.delete(socket));
    }
    near.pipe(far);
    far.on("data", (bytes) => setTimeout(() => near.write(bytes), delayMs));
    far.on("end", () => near.end());
  }).listen(0, "127.0.0.1");
  await once(line, "listening");
  const address = line.address();
  if (address === null || typeof address === "string") throw new Error("the line has no port");
  const slow = new URL(url);
  slow.host = `127.0.0.1:${address.port}`;
  const database = createDatabase({ url: slow.href, poolSize: 30, onQuery });
  return {
    ...database,
    async close() {
      await database.close();
      for (const socket of open) socket.destroy();
      line.close();
    },
  };
}
