import { newId, type PartnerId, type TenantId } from "@scai/contract";
import { groups, partners, type Tx, tenants, users } from "@scai/db";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import { defaultMaxFileSizeBytes } from "../identity/index.ts";
import type { Reflecting, Told } from "./plan-row.ts";
import type { GroupFields, PartnerFields, TenantFields, UserFields } from "./told.ts";

export type DirectoryKind = "partner" | "tenant" | "user" | "group";

export type DirectoryRow<Id extends string, Fields> = Fields &
  Reflecting & { readonly id: Id; readonly scaikeyId: string };

/** What a row says since when, and which full pull had it. */
export interface Mark {
  readonly reflectsAt?: Date;
  readonly syncId?: number;
}

/** The rows of one kind, of one tenant where they belong to one, as reflecting ScaiKey needs them. */
export interface Rows<Id extends string, Fields> {
  readonly kind: DirectoryKind;
  /** Whose audit log their changes belong to; undefined: that of the row itself, or of none. */
  readonly tenantId: TenantId | undefined;
  /** Those that there are, without a lock. */
  find(scaikeyIds: readonly string[]): Promise<{ readonly id: Id; readonly scaikeyId: string }[]>;
  /** Locks those that there are. */
  lock(scaikeyIds: readonly string[]): Promise<DirectoryRow<Id, Fields>[]>;
  /** Adds a row that says nothing but its names, unless there is one. Returns the id that it has if it was added. */
  add(told: Told<Fields>): Promise<Id>;
  update(id: Id, set: Partial<Fields> & Mark): Promise<void>;
  /** Notes that the rows were seen: a later time stays. */
  mark(ids: readonly Id[], mark: Mark): Promise<void>;
}

export function partnerRows(tx: Tx, now: Date): Rows<PartnerId, PartnerFields> {
  const { id, scaikeyId, reflectsAt, name, slug, status } = partners;
  return {
    kind: "partner",
    tenantId: undefined,
    find: (scaikeyIds) =>
      tx
        .select({ id, scaikeyId })
        .from(partners)
        .where(inArray(scaikeyId, [...scaikeyIds])),
    lock: (scaikeyIds) =>
      tx
        .select({ id, scaikeyId, reflectsAt, name, slug, status })
        .from(partners)
        .where(inArray(scaikeyId, [...scaikeyIds]))
        .orderBy(scaikeyId)
        .for("update"),
    async add(told) {
      const row = { id: newId("partner"), scaikeyId: told.scaikeyId, name: told.scaikeyId, createdAt: now };
      await tx
        .insert(partners)
        .values(row)
        .onDuplicateKeyUpdate({ set: { scaikeyId: told.scaikeyId } });
      return row.id;
    },
    async update(rowId, set) {
      await tx.update(partners).set(set).where(eq(id, rowId));
    },
    async mark(ids, mark) {
      await tx
        .update(partners)
        .set(marked(mark, reflectsAt))
        .where(inArray(id, [...ids]));
    },
  };
}

/** Tenants come with the partner that they are added under, for it cannot be absent. */
export function tenantRows(
  tx: Tx,
  partnerIdOf: (scaikeyId: string) => Promise<PartnerId>,
  now: Date,
): Rows<TenantId, TenantFields> {
  const { id, scaikeyId, reflectsAt, name, slug, status, partnerId } = tenants;
  return {
    kind: "tenant",
    tenantId: undefined,
    find: (scaikeyIds) =>
      tx
        .select({ id, scaikeyId })
        .from(tenants)
        .where(inArray(scaikeyId, [...scaikeyIds])),
    lock: (scaikeyIds) =>
      tx
        .select({ id, scaikeyId, reflectsAt, name, slug, status, partnerId })
        .from(tenants)
        .where(inArray(scaikeyId, [...scaikeyIds]))
        .orderBy(scaikeyId)
        .for("update"),
    async add(told) {
      const row = {
        id: newId("tenant"),
        partnerId: await partnerIdOf(told.scaikeyId),
        scaikeyId: told.scaikeyId,
        name: told.scaikeyId,
        status: "active" as const,
        maxFileSizeBytes: defaultMaxFileSizeBytes,
        createdAt: now,
      };
      await tx
        .insert(tenants)
        .values(row)
        .onDuplicateKeyUpdate({ set: { scaikeyId: told.scaikeyId } });
      return row.id;
    },
    async update(rowId, set) {
      await tx
        .update(tenants)
        .set({ ...set, revision: sql`revision + 1` })
        .where(eq(id, rowId));
    },
    async mark(ids, mark) {
      await tx
        .update(tenants)
        .set(marked(mark, reflectsAt))
        .where(inArray(id, [...ids]));
    },
  };
}

export function userRows(
  tx: Tx,
  tenantId: TenantId,
  source: "sync" | "webhook" | "admin",
  now: Date,
): Rows<(typeof users.$inferSelect)["id"], UserFields> {
  const { id, scaikeyId, reflectsAt, name, email, status, adminRole } = users;
  const ofTenant = eq(users.tenantId, tenantId);
  return {
    kind: "user",
    tenantId,
    find: (scaikeyIds) =>
      tx
        .select({ id, scaikeyId })
        .from(users)
        .where(and(ofTenant, inArray(scaikeyId, [...scaikeyIds]))),
    lock: (scaikeyIds) =>
      tx
        .select({ id, scaikeyId, reflectsAt, name, email, status, adminRole })
        .from(users)
        .where(and(ofTenant, inArray(scaikeyId, [...scaikeyIds])))
        .orderBy(scaikeyId)
        .for("update"),
    async add({ scaikeyId: key, fields }) {
      const row = {
        id: newId("user"),
        tenantId,
        scaikeyId: key,
        email: "",
        name: fields.email ?? key,
        status: "active" as const,
        adminRole: "none" as const,
        source,
        createdAt: now,
      };
      await tx
        .insert(users)
        .values(row)
        .onDuplicateKeyUpdate({ set: { scaikeyId: key } });
      return row.id;
    },
    async update(rowId, set) {
      await tx
        .update(users)
        .set(set)
        .where(and(ofTenant, eq(id, rowId)));
    },
    async mark(ids, mark) {
      await tx
        .update(users)
        .set(marked(mark, reflectsAt))
        .where(and(ofTenant, inArray(id, [...ids])));
    },
  };
}

export function groupRows(
  tx: Tx,
  tenantId: TenantId,
  now: Date,
): Rows<(typeof groups.$inferSelect)["id"], GroupFields> {
  const { id, scaikeyId, reflectsAt, name, description, type, status } = groups;
  const ofTenant = eq(groups.tenantId, tenantId);
  return {
    kind: "group",
    tenantId,
    find: (scaikeyIds) =>
      tx
        .select({ id, scaikeyId })
        .from(groups)
        .where(and(ofTenant, inArray(scaikeyId, [...scaikeyIds]))),
    lock: (scaikeyIds) =>
      tx
        .select({ id, scaikeyId, reflectsAt, name, description, type, status })
        .from(groups)
        .where(and(ofTenant, inArray(scaikeyId, [...scaikeyIds])))
        .orderBy(scaikeyId)
        .for("update"),
    async add({ scaikeyId: key }) {
      const row = { id: newId("group"), tenantId, scaikeyId: key, name: key, createdAt: now };
      await tx
        .insert(groups)
        .values(row)
        .onDuplicateKeyUpdate({ set: { scaikeyId: key } });
      return row.id;
    },
    async update(rowId, set) {
      await tx
        .update(groups)
        .set(set)
        .where(and(ofTenant, eq(id, rowId)));
    },
    async mark(ids, mark) {
      await tx
        .update(groups)
        .set(marked(mark, reflectsAt))
        .where(and(ofTenant, inArray(id, [...ids])));
    },
  };
}

function marked({ reflectsAt, syncId }: Mark, column: MySqlColumn) {
  return {
    ...(reflectsAt === undefined
      ? {}
      : { reflectsAt: sql`greatest(coalesce(${column}, ${reflectsAt}), ${reflectsAt})` }),
    ...(syncId === undefined ? {} : { syncId }),
  };
}

/** What is said of a partner or tenant in passing, where something else is told. */
export interface Mention {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
}

/**
 * The partner, made when absent. A name that is said in passing counts only as long as ScaiKey has not told of the partner itself: it comes
 * without the time at which it was so.
 */
export async function mentionPartner(tx: Tx, mention: Mention, now: Date): Promise<PartnerId> {
  const find = () => tx.select().from(partners).where(eq(partners.scaikeyId, mention.id));
  let [row] = await find();
  if (row === undefined) {
    await partnerRows(tx, now).add({ scaikeyId: mention.id, at: now, fields: {} });
    [row] = await find();
  }
  if (row === undefined) throw new Error("a partner vanished while it was being made");
  const said = { name: mention.name ?? row.name, slug: mention.slug ?? row.slug };
  if (row.reflectsAt === null && (said.name !== row.name || said.slug !== row.slug)) {
    await tx
      .update(partners)
      .set(said)
      .where(and(eq(partners.id, row.id), isNull(partners.reflectsAt)));
  }
  return row.id;
}

/** The same for a tenant, with the partner that it is said to belong to. */
export async function mentionTenant(
  tx: Tx,
  mention: Mention,
  partner: Mention | undefined,
  now: Date,
): Promise<TenantId> {
  const find = () => tx.select().from(tenants).where(eq(tenants.scaikeyId, mention.id));
  const partnerId = partner === undefined ? undefined : await mentionPartner(tx, partner, now);
  let [row] = await find();
  if (row === undefined) {
    const parent = partnerId ?? (await mentionPartner(tx, { id: `partner-of:${mention.id}` }, now));
    await tenantRows(tx, async () => parent, now).add({ scaikeyId: mention.id, at: now, fields: {} });
    [row] = await find();
  }
  if (row === undefined) throw new Error("a tenant vanished while it was being made");
  const said = {
    name: mention.name ?? row.name,
    slug: mention.slug ?? row.slug,
    partnerId: partnerId ?? row.partnerId,
  };
  const isNews = said.name !== row.name || said.slug !== row.slug || said.partnerId !== row.partnerId;
  if (row.reflectsAt === null && isNews) {
    await tx
      .update(tenants)
      .set(said)
      .where(and(eq(tenants.id, row.id), isNull(tenants.reflectsAt)));
  }
  return row.id;
}
