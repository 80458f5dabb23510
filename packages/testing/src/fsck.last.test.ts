import { join } from "node:path";
import { checkStore, createBlobStore, createDataKeys } from "@scai/backend";
import { createDatabase, selectRows } from "@scai/db";
import { sql } from "drizzle-orm";
import { expect, inject, test } from "vitest";
import { exemptTenants } from "./exempt-from-fsck.ts";
import { startTestServer } from "./test-server.ts";

// Whatever the tests did, killed and raced: what they have stored is whole. Runs when all others have ended.

test("fsck finds nothing wrong with what the whole suite has stored", { timeout: 300_000 }, async ({ annotate }) => {
  const { directory, mariadbUrl } = inject("stack");
  const server = await startTestServer();
  // The bench of growth writes rows of files without content, to count what reading them costs.
  const names = await selectRows<{ name: string }>(
    server.services.database.db,
    sql`select table_schema as name from information_schema.tables
      where table_name = 'version_chunks' and table_schema <> 'scai_growth'`,
  );
  const exempt = exemptTenants();
  let exemptFindings = 0;
  const found: string[] = [];
  // A database each, all at once: MariaDB works on some while this process works on others.
  await Promise.all(
    names.map(async ({ name }) => {
      const database = createDatabase({ url: new URL(name, mariadbUrl).href, poolSize: 2 });
      const dataKeys = createDataKeys({ ...server.services, database });
      const blobs = await createBlobStore(
        { kind: "disk", directory: join(directory, "blobs") },
        { dataKeys, isOn: false },
      );
      // Nothing is under way any more: the youngest counts too.
      const options = { readsAll: false, graceSeconds: -60 };
      for await (const { kind, tenantId, subject, detail } of checkStore(
        { ...server.services, database, blobs },
        options,
      ))
        if (exempt.has(tenantId)) exemptFindings += 1;
        else found.push(`${name} ${tenantId} ${kind} ${subject}: ${detail}`);
      await Promise.all([database.close(), blobs.close()]);
    }),
  );
  await server.close();
  await annotate(`${names.length} databases, ${exempt.size} tenants left out, with ${exemptFindings} findings`);
  expect(found).toEqual([]);
});
