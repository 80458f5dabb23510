import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, type Database, migrateDatabase } from "@scai/db";
import { type ScaikeyAddress, startStack } from "@scai/local-stack";
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
  stop(): Promise<void>;
}

/** A development ScaiKey that only one test changes. */
export async function startOwnScaiKey(options: { readonly pageSize?: number } = {}): Promise<OwnScaiKey> {
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
    async stop() {
      await stack.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A migrated database with nothing in it. */
export async function openEmptyDatabase(): Promise<{ database: Database; url: string; drop: () => Promise<void> }> {
  const { mariadbUrl } = inject("stack");
  const name = `scai_directory_${randomBytes(6).toString("hex")}`;
  const server = createDatabase({ url: mariadbUrl, poolSize: 1 });
  await server.db.execute(sql.raw(`create database ${name} character set utf8mb4 collate utf8mb4_unicode_520_ci`));
  const url = new URL(name, mariadbUrl).href;
  const database = createDatabase({ url, poolSize: 4 });
  await migrateDatabase(database);
  const drop = async () => {
    await database.close();
    await server.db.execute(sql.raw(`drop database ${name}`));
    await server.close();
  };
  return { database, url, drop };
}
