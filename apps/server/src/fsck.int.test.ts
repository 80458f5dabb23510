import { rm } from "node:fs/promises";
import { join } from "node:path";
import { chunks, createDatabase } from "@scai/db";
import { exemptFromFsck, signToken, test, unique } from "@scai/testing";
import { expect, inject } from "vitest";
import { createEmptyDatabase, environment, runProcess, startApi, stop } from "./testing/server-process.ts";

test("the command finds a chunk without its bytes, tells which file needs it, and repairs what it can", async () => {
  const databaseUrl = await createEmptyDatabase(unique("scai_fsck"));
  const env = environment(databaseUrl, { UPLOAD_GRACE_SECONDS: "1" });
  await runProcess("migrate", env);
  const api = await startApi(env);
  const database = createDatabase({ url: databaseUrl, poolSize: 2 });
  try {
    const headers = { authorization: `Bearer ${await signToken({ tenant: unique("tnt"), user: "alice" })}` };
    const shares = await fetch(`${api.url}/api/v1/users/me/shares`, { headers });
    const { data } = (await shares.json()) as { data: { items: { id: string }[] } };
    const form = new FormData();
    form.set("shareId", data.items[0]?.id ?? "");
    form.set("file", new File(["twelve bytes"], "a.txt"));
    expect((await fetch(`${api.url}/api/v1/files`, { method: "POST", headers, body: form })).status).toBe(201);
    await new Promise((resolve) => setTimeout(resolve, 1100));

    const clean = await runProcess("fsck", env, "--content");
    expect([clean.output, clean.code]).toEqual(["0 found, 0 repaired\n", 0]);

    const [chunk] = await database.db.select().from(chunks);
    if (chunk === undefined) throw new Error("a chunk was expected");
    const { tenantId, sha256, incarnation } = chunk;
    exemptFromFsck(tenantId);
    const folder = join(inject("stack").directory, "blobs", "chunks", tenantId, sha256.slice(0, 2));
    await rm(join(folder, `${sha256}-${incarnation}`));
    const found = `${tenantId} chunk_missing ${sha256}: a version needs it and its bytes are not there.`;
    const broken = await runProcess("fsck", env);
    expect(broken.output).toContain(`${found} Needed by version 1 of fil_`);
    expect([broken.output.endsWith("1 found, 0 repaired\n"), broken.code]).toEqual([true, 1]);
    const repaired = await runProcess("fsck", env, "--repair", "--tenant", tenantId);
    expect(repaired.output).toContain("-> no upload relies on it any more");
    expect([repaired.output.endsWith("1 found, 1 repaired\n"), repaired.code]).toEqual([true, 0]);
    const mistaken = await runProcess("fsck", env, "--tenant", "acme");
    expect([mistaken.code, mistaken.output]).toEqual([1, "--tenant: acme is not the id of a tenant\n"]);
  } finally {
    await database.close();
    await stop(api);
  }
}, 120_000);
