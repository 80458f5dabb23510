import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, type Database, migrateDatabase, selectRows } from "@scai/db";
import { resetScaikey, type ScaikeyAddress, startStack } from "@scai/local-stack";
import { sql } from "drizzle-orm";
import { inject } from "vitest";
import { createScaiKeyAdmin, createScaiKeyClient, type ScaiKeyAdmin } from "../../../index.ts";

export interface OwnScaiKey {
  readonly address: ScaikeyAddress;
  readonly admin: ScaiKeyAdmin;
  /** Changes the directory through the admin API, as an administrator of ScaiKey does. Returns what it answers. */
  change(method: "POST" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<Record<string, unknown>>;
  /** Assigns somebody or a group to the application, or no more. */
  setAssignee(tenantId: string, type: "user" | "group", id: string, isAssigned: boolean): Promise<void>;
  /** Makes it again what it was at first. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

async function startOwnScaiKey(options: { readonly pageSize?: number } = {}): Promise<OwnScaiKey> {
  const directory = await mkdtemp(join(tmpdir(), "scai-directory-"));
  const stack = await startStack({ directory, durability: "fast", s3: false, services: ["scaikey"] });
  const {
    url,
    server: { clientId },
    service,
  } = stack.scaikey;
  const { exchange } = createScaiKeyClient({ url, ...service });
  const call = async (method: string, path: string, body?: unknown) => {
    const { access_token: token } = await exchange({ grant_type: "client_credentials", scope: "admin:write" });
    const response = await fetch(`${url}/api/v1/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return text === "" ? {} : JSON.parse(text);
  };
  return {
    address: stack.scaikey,
    admin: createScaiKeyAdmin({ url, applicationId: clientId, exchange, ...options }),
    change: (method, path, body) => call(method, `admin/${path}`, body),
    async setAssignee(tenantId, type, id, isAssigned) {
      const path = `tenants/${tenantId}/applications/${clientId}/assignees`;
      await (isAssigned ? call("POST", path, { type, id }) : call("DELETE", `${path}/${type}/${id}`));
    },
    reset: () => resetScaikey(url),
    async stop() {
      await stack.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A development ScaiKey and a migrated database that is empty, both of one test file's own. */
export async function openOwnDirectory(options: { readonly pageSize?: number } = {}) {
  const [scaikey, { database, empty, drop }] = await Promise.all([startOwnScaiKey(options), openEmptyDatabase()]);
  return {
    scaikey,
    database,
    /** Makes both again what they were at first. */
    async reset(): Promise<void> {
      await Promise.all([scaikey.reset(), empty()]);
    },
    async close(): Promise<void> {
      await Promise.all([scaikey.stop(), drop()]);
    },
  };
}

async function openEmptyDatabase() {
  const { mariadbUrl } = inject("stack");
  const name = `scai_directory_${randomBytes(6).toString("hex")}`;
  const server = createDatabase({ url: mariadbUrl, poolSize: 1 });
  await server.db.execute(sql.raw(`create database ${name} character set utf8mb4 collate utf8mb4_unicode_520_ci`));
  const database = createDatabase({ url: new URL(name, mariadbUrl).href, poolSize: 4 });
  await migrateDatabase(database);
  const allTables = sql`select table_name as name from information_schema.tables where table_schema = database()`;
  const names = (await selectRows<{ name: string }>(database.db, allTables)).map(({ name }) => name);
  const emptyAtFirst = await tablesThat("have no", names, database);
  return {
    database,
    async empty(): Promise<void> {
      const filled = await tablesThat("have", emptyAtFirst, database);
      await Promise.all(filled.map((table) => database.db.execute(sql`delete from ${sql.identifier(table)}`)));
    },
    async drop(): Promise<void> {
      await database.close();
      await server.db.execute(sql.raw(`drop database ${name}`));
      await server.close();
    },
  };
}

/** Those of the tables that have rows, or that have none. */
async function tablesThat(what: "have" | "have no", names: readonly string[], { db }: Database): Promise<string[]> {
  const exists = sql.raw(what === "have" ? "exists" : "not exists");
  const each = names.map((name) => sql`select ${name} as name where ${exists} (select 1 from ${sql.identifier(name)})`);
  return (await selectRows<{ name: string }>(db, sql.join(each, sql` union all `))).map(({ name }) => name);
}
