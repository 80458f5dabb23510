import { auditEvents, createDatabase } from "@scai/db";
import { signToken, test, unique } from "@scai/testing";
import { and, eq, isNull } from "drizzle-orm";
import { expect } from "vitest";
import {
  createEmptyDatabase,
  environment,
  runProcess,
  startApi,
  startProcess,
  stop,
} from "./testing/server-process.ts";

test("what the API wrote down is sealed by the worker and verified by the command, which finds who tampered with it", async () => {
  const databaseUrl = await createEmptyDatabase(unique("scai_audit"));
  const env = environment(databaseUrl);
  await runProcess("migrate", env);
  const api = await startApi(env);
  const worker = startProcess("worker", env);
  const database = createDatabase({ url: databaseUrl, poolSize: 2 });
  try {
    for (const tenant of [unique("tnt"), unique("tnt")]) {
      const token = await signToken({ tenant, user: "alice" });
      for (const name of ["a", "b", "c"]) {
        const response = await fetch(`${api.url}/api/v1/shares`, {
          method: "POST",
          headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
          body: JSON.stringify({ name, type: "project" }),
        });
        expect(response.status).toBe(201);
      }
    }
    const unsealed = () => database.db.$count(auditEvents, isNull(auditEvents.sequence));
    await expect.poll(unsealed, { timeout: 20_000 }).toBe(0);

    const right = await runProcess("audit-verify", env);
    expect(right.output).toMatch(
      /^(tnt_\w{26} ok: \d+ events from 1 to \d+, 0 not sealed yet; last hash [0-9a-f]{64}\n){2}$/,
    );
    expect(right.code).toBe(0);

    const [first, second] = await database.db.selectDistinct({ tenantId: auditEvents.tenantId }).from(auditEvents);
    if (first === undefined || second === undefined) throw new Error("two tenants were expected");
    await database.db
      .update(auditEvents)
      .set({ resourceName: "something else" })
      .where(and(eq(auditEvents.tenantId, first.tenantId), eq(auditEvents.sequence, 2)));
    const wrong = await runProcess("audit-verify", env);
    expect(wrong.output).toContain(`${first.tenantId} BROKEN at 2: changed; right up to there: 1 events\n`);
    expect(wrong.output).toContain(`${second.tenantId} ok: `);
    expect(wrong.code).toBe(1);
    expect((await runProcess("audit-verify", env, "--tenant", first.tenantId)).code).toBe(1);
    expect((await runProcess("audit-verify", env, "--tenant", second.tenantId)).code).toBe(0);
    const mistaken = await runProcess("audit-verify", env, "--tenant", "acme");
    expect([mistaken.code, mistaken.output]).toEqual([1, "--tenant: acme is not the id of a tenant\n"]);
  } finally {
    await database.close();
    await Promise.all([stop(api), stop(worker)]);
  }
}, 120_000);
