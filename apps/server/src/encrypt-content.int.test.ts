import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { createBlobStore, createDataKeys, createSecretBox } from "@scai/backend";
import { chunks, createDatabase, migrateDatabase } from "@scai/db";
import { exemptFromFsck, meet, test, unique } from "@scai/testing";
import { expect, inject } from "vitest";
import { createEmptyDatabase, environment, runProcess, startProcess } from "./testing/server-process.ts";

const count = 300;

test("encrypt-content, killed in the middle, has lost no byte and goes on when it is run again", async () => {
  const databaseUrl = await createEmptyDatabase(unique("scai_encrypt"));
  const directory = await mkdtemp(join(inject("stack").directory, "encrypt-"));
  const database = createDatabase({ url: databaseUrl, poolSize: 2 });
  const clock = () => new Date();
  const dataKeys = createDataKeys({
    database,
    secretBox: createSecretBox({
      current: Buffer.from(environment(databaseUrl)["MASTER_KEY"] ?? "", "base64"),
      previous: [],
    }),
    clock,
  });
  const plain = await createBlobStore({ kind: "disk", directory });
  const blobs = await createBlobStore({ kind: "disk", directory }, { dataKeys, isOn: true });
  const env = (encryption: string) =>
    environment(databaseUrl, { BLOB_DIRECTORY: directory, BLOB_ENCRYPTION: encryption });
  try {
    await migrateDatabase(database);
    const { tenantId } = await meet({ database, clock }, { tenant: unique("tnt") });
    exemptFromFsck(tenantId);
    const keyOf = ({ sha256, incarnation }: { sha256: string; incarnation: string }) =>
      `chunks/${tenantId}/${sha256.slice(0, 2)}/${sha256}-${incarnation}` as Parameters<typeof blobs.get>[0];
    const made = Array.from({ length: count }, () => {
      const bytes = randomBytes(100);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return { bytes, row: { tenantId, sha256, incarnation: "0".repeat(16), sizeBytes: 100, isStored: true } };
    });
    await Promise.all(made.map(({ bytes, row }) => plain.put(keyOf(row), bytes)));
    await database.db.insert(chunks).values(made.map(({ row }) => ({ ...row, createdAt: clock() })));
    const hashesOfStored = async () => {
      const rows = await database.db.select().from(chunks);
      const read = await Promise.all(rows.map((row) => blobs.get(keyOf(row))));
      return read.map((bytes) => createHash("sha256").update(bytes).digest("hex")).toSorted();
    };
    const all = made.map(({ row }) => row.sha256).toSorted();

    const refused = await runProcess("encrypt-content", env("off"));
    expect([refused.code, refused.output]).toEqual([
      1,
      "BLOB_ENCRYPTION is off: set it on for every server and worker, then run this again.\n",
    ]);
    const wrong = await runProcess("encrypt-content", env("on"), "--mib-per-second", "fast");
    expect([wrong.code, wrong.output]).toEqual([1, expect.stringContaining("takes a number above 0, not fast")]);
    const killed = startProcess("encrypt-content", env("on"));
    while (!killed.output().includes("so far")) await once(killed.child.stdout ?? killed.child, "data");
    killed.child.kill("SIGKILL");
    await killed.ended;
    expect(await hashesOfStored()).toEqual(all);
    const done = (await database.db.select().from(chunks)).filter(({ dataKeyId }) => dataKeyId !== null).length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(count);

    const { code, output } = await runProcess("encrypt-content", env("on"), "--tenant", tenantId);
    expect(output).toContain(`${tenantId}: ${count - done} encrypted, 0 were already, 0 left\n`);
    expect(code).toBe(0);
    expect(await hashesOfStored()).toEqual(all);
  } finally {
    await Promise.all([database.close(), plain.close(), blobs.close()]);
  }
}, 120_000);
