import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { exemptFromFsck, meet, openTestDatabase, unique } from "@scai/testing";
import { inject } from "vitest";
import { createBlobStore } from "../../../platform/blob/index.ts";
import { type ServerProcess, startServerProcess } from "./server-process.ts";

/**
 * Somebody, a blob store of their own, and servers over it that a test may kill. A walk over the whole store then finds what these have left,
 * and deletes nothing of other tests, whose rows are in other databases.
 */
export async function openKillable() {
  const stack = inject("stack");
  const { url: databaseUrl, database } = await openTestDatabase(undefined, "killed");
  const directory = await mkdtemp(join(stack.directory, "killed-"));
  const blobs = await createBlobStore({ kind: "disk", directory });
  const stores = { database, blobs, clock: () => new Date() };
  const started: ServerProcess[] = [];
  const who = await meet(stores, { tenant: unique("tnt") });
  exemptFromFsck(who.tenantId);
  return {
    stores,
    who,
    async start(): Promise<ServerProcess> {
      const server = await startServerProcess(stack, { databaseUrl, blobDirectory: directory });
      started.push(server);
      return server;
    },
    async close() {
      await Promise.all(started.map((server) => server.kill()));
      await Promise.all([database.close(), blobs.close()]);
    },
  };
}
