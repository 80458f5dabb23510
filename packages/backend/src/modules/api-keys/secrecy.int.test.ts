import { selectRows } from "@scai/db";
import { type Harness, test } from "@scai/testing";
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { serveVariant } from "../../http/testing/serve-variant.ts";

// S10 of the quality goals: of a key nothing is left anywhere but its hash and the few characters that are shown.

test("the text of a key is in no log line, in no answer but the first, and nowhere in the database", async ({ h }) => {
  await using variant = await aVariant(h);
  const { key, id } = await h.apiKey({ ipAllowlist: ["127.0.0.0/8"] });
  const renewed = await h.apiKey();
  const next: { key: string } = await h.rest().get("apiKeys.regenerate", { apiKeyId: renewed.id });
  const keys = [key, renewed.key, next.key];
  const answers: string[] = [];
  const ask = async (path: string, headers: Record<string, string>, init: RequestInit = {}) => {
    const response = await fetch(`${variant.url}${path}`, { ...init, headers });
    answers.push(await response.text(), JSON.stringify([...response.headers]));
  };
  const token = { authorization: `Bearer ${h.owner.token}`, "content-type": "application/json" };
  for (const each of keys) {
    await ask("/api/v1/users/me", { "x-api-key": each });
    await ask("/api/v1/users/me", { "x-api-key": `${each.slice(0, -1)}!` });
    await ask("/api/v1/users/me", { "x-api-key": each, ...token });
    await ask("/api/v1/users/me", { authorization: `Bearer ${each}` });
    await ask("/api/v1/api-keys", { "x-api-key": each });
    await ask("/api/v1/shares", { "x-api-key": each }, { method: "POST", body: "{" });
    await ask("/api/trpc/shares.get", { "x-api-key": each });
    await ask("/api/v1/auth/validate", token, { method: "POST", body: JSON.stringify({ token: each }) });
  }
  await h.rest().call("apiKeys.revoke", { apiKeyId: id });
  await ask("/api/v1/users/me", { "x-api-key": key });
  await ask(`/api/v1/api-keys/${id}`, token);
  await ask("/api/v1/api-keys?includeRevoked=true", token);
  await h.server.services.apiKeys.flush();

  // Without the characters that are shown: each of these is as secret as the whole.
  const secrets = keys.map((each) => each.slice(11));
  expect(variant.log.length).toBeGreaterThan(0);
  for (const secret of secrets) {
    expect(JSON.stringify(variant.log)).not.toContain(secret);
    expect(answers.join("\n")).not.toContain(secret);
  }
  expect(await columnsWith(h, secrets)).toEqual([]);
  expect(await columnsWith(h, [key.slice(0, 11)])).toContain("api_keys.prefix");
});

async function aVariant(h: Harness) {
  const variant = await serveVariant(h.server.services);
  return { ...variant, [Symbol.asyncDispose]: () => variant.close() };
}

/** The columns of the whole database in which one of the texts stands. */
async function columnsWith(h: Harness, texts: readonly string[]): Promise<string[]> {
  const { db } = h.server.services.database;
  const columns = await selectRows<{ tableName: string; columnName: string }>(
    db,
    sql`select table_name as tableName, column_name as columnName from information_schema.columns
      where table_schema = database() and data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json',
        'binary', 'varbinary', 'blob', 'mediumblob', 'longblob')`,
  );
  expect(columns.length).toBeGreaterThan(50);
  const found: string[] = [];
  for (const { tableName, columnName } of columns) {
    const column = sql.identifier(columnName);
    const holds = texts.map((text) => sql`instr(${column}, ${text}) > 0`);
    const query = sql`select 1 from ${sql.identifier(tableName)} where ${sql.join(holds, sql` or `)} limit 1`;
    if ((await selectRows(db, query)).length > 0) found.push(`${tableName}.${columnName}`);
  }
  return found;
}
