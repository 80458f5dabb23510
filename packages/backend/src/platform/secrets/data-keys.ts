import { randomBytes } from "node:crypto";
import { idFromBytes, idToBytes, newId, TenantId } from "@scai/contract";
import { type Database, type Db, dataKeys, type Tx } from "@scai/db";
import { and, desc, eq } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { DataKey, DataKeys } from "../blob/index.ts";
import type { SecretBox } from "./secret-box.ts";

const keyBytes = 32;
const cachedMax = 10_000;

/** Within this time every process encrypts with a key that took the place of another. */
export const dataKeyKnownWithinMs = 30_000;

/** What the stores of content ask for, and how a tenant gets another key. */
export interface TenantDataKeys extends DataKeys {
  /** Makes the present key of a tenant one that it never had, from the commit of the transaction on; those before it are kept. */
  replace(tx: Tx, tenantId: TenantId): Promise<void>;
}

/**
 * The keys that each tenant's content is encrypted with, themselves sealed under the master key: when that changes they are sealed anew, and
 * no content is touched. The newest of a tenant is the present one, known to all within
 * {@link dataKeyKnownWithinMs}. Fails with `UnreadableSecretError` when one cannot be opened.
 */
export function createDataKeys(deps: {
  readonly database: Database;
  readonly secretBox: SecretBox;
  readonly clock: () => Date;
}): TenantDataKeys {
  const { db } = deps.database;
  const current = new LRUCache<string, DataKey>({ max: cachedMax, ttl: dataKeyKnownWithinMs });
  const byId = new LRUCache<string, DataKey>({ max: cachedMax });

  function opened({ id, secret }: typeof dataKeys.$inferSelect): DataKey {
    const key = Buffer.from(deps.secretBox.open(secret, dataKeys.secret, id), "base64");
    return { id: idToBytes(id), key };
  }

  async function newest(tenantId: TenantId): Promise<DataKey | undefined> {
    const row = await findNewest(db, tenantId);
    return row === undefined ? undefined : opened(row);
  }

  function freshRow(tenantId: TenantId, number: number): typeof dataKeys.$inferInsert {
    const id = newId("dataKey");
    const secret = deps.secretBox.seal(randomBytes(keyBytes).toString("base64"), dataKeys.secret, id);
    return { id, tenantId, number, secret, createdAt: deps.clock() };
  }

  /** Of several that make a tenant's first key at once one makes it, and all use it. */
  async function first(tenantId: TenantId): Promise<DataKey> {
    await db.insert(dataKeys).ignore().values(freshRow(tenantId, 1));
    const made = await newest(tenantId);
    if (made === undefined) throw new Error(`${tenantId} has no data key`);
    return made;
  }

  return {
    async current(tenant) {
      const known = current.get(tenant);
      if (known !== undefined) return known;
      const tenantId = TenantId.parse(tenant);
      const found = (await newest(tenantId)) ?? (await first(tenantId));
      current.set(tenant, found);
      return found;
    },
    async find(tenant, bytes) {
      const id = idFromBytes("dataKey", bytes);
      const known = byId.get(`${tenant} ${id}`);
      if (known !== undefined) return known;
      const [row] = await db
        .select()
        .from(dataKeys)
        .where(and(eq(dataKeys.id, id), eq(dataKeys.tenantId, TenantId.parse(tenant))));
      if (row === undefined) return undefined;
      const found = opened(row);
      byId.set(`${tenant} ${id}`, found);
      return found;
    },
    async replace(tx, tenantId) {
      const before = await findNewest(tx, tenantId);
      // Of two at once the index on the number lets one be.
      await tx.insert(dataKeys).values(freshRow(tenantId, (before?.number ?? 0) + 1));
      current.delete(tenantId);
    },
  };
}

async function findNewest(db: Db | Tx, tenantId: TenantId): Promise<typeof dataKeys.$inferSelect | undefined> {
  const [row] = await db
    .select()
    .from(dataKeys)
    .where(eq(dataKeys.tenantId, tenantId))
    .orderBy(desc(dataKeys.number))
    .limit(1);
  return row;
}
