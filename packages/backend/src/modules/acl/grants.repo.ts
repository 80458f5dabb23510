import {
  idFromBytes,
  idToBytes,
  type NodeId,
  type PrincipalId,
  permissionsOfRole,
  type ShareId,
  type ShareRole,
  type TenantId,
} from "@scai/contract";
import { aces, type Database, type Db, idList, parseTimestamp, selectRows, type Tx } from "@scai/db";
import { and, eq, gt, isNull, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { principalIdOf } from "../identity/index.ts";
import type { Ace } from "./acl.policy.ts";
import { type FolderNode, type Node, removedAt, toNode } from "./node.ts";
import { concerning, type Named } from "./who.ts";

/** Creation refuses deeper trees, and the walk up stops here in any case. */
export const treeDepthMax = 200;

/** An entry or a share role, and whom it names: a principal, or everyone in the tenant. */
export interface Grant extends Ace {
  readonly principal: PrincipalId | "everyone";
  readonly role: ShareRole | undefined;
}

export interface GrantLevel {
  readonly inheritsAcl: boolean;
  readonly grants: readonly Grant[];
}

export interface ShareGrants {
  readonly shareId: ShareId;
  readonly isShareTrashed: boolean;
  readonly shareLevel: GrantLevel;
}

/** A folder above a node. */
export type Ancestor = Pick<FolderNode, "id" | "name" | "trashedAt">;

/** A node, the folders above it from the nearest up, and everything that decides who may do what with it. */
export interface NodeGrants extends ShareGrants {
  readonly node: Node;
  readonly ancestors: readonly Ancestor[];
  /** Level 0 is the node itself, its ancestors follow; the share's comes last and stands apart. */
  readonly levels: readonly GrantLevel[];
}

/** Whose grants to read: those that decide about somebody, or every grant there is. */
export type Whose = Named | "all";

interface ShareColumns {
  readonly share_trashed_at: string | null;
  readonly owner_kind: "user" | "group";
  readonly owner_id: Buffer;
  readonly roles: unknown;
  readonly share_aces: unknown;
}

/** Within a transaction times come as text. */
type Time = Date | string;

/** A row for each level and entry on it, the share's level last; of the node itself also for each membership. */
interface ChainRow {
  readonly leaf: Buffer;
  readonly level: number;
  readonly id: Buffer;
  readonly share_id: Buffer;
  /** Null: this is the share's level, and so are the next three. */
  readonly parent_id: Buffer | null;
  readonly name: string;
  readonly inherits_acl: number;
  readonly trashed_at: Time | null;
  /** Null where no entry applies: then the columns of the entry are. */
  readonly ace_type: "allow" | "deny" | null;
  readonly permissions: number;
  readonly inherit_to_children: number;
  readonly ace_kind: "user" | "group" | "everyone";
  readonly ace_principal: Buffer | null;
  /** This column and those that follow are null above level 0. */
  readonly kind: "folder" | "file";
  readonly revision: number;
  readonly version_id: Buffer | null;
  readonly version_number: number | null;
  readonly size_bytes: number | null;
  readonly sha256: Buffer | null;
  readonly mime_type: string | null;
  readonly created_by: Buffer;
  readonly created_at: Time;
  readonly modified_by: Buffer;
  readonly modified_at: Time;
  readonly locked_by: Buffer | null;
  readonly locked_at: Time | null;
  readonly lock_expires_at: Time | null;
  readonly share_trashed_at: Time | null;
  readonly owner_kind: "user" | "group";
  readonly owner_id: Buffer;
  /** Null where nobody is a member: then the other two are. */
  readonly role: ShareRole | null;
  readonly member_kind: "user" | "group";
  readonly member_id: Buffer | null;
}

/**
 * Reads, in one statement whatever the depth and number of the nodes, all that decides about them for somebody. Nodes that
 * do not exist in the tenant are absent from the result; whether the caller may know of those that do is for {@link judgeNode}.
 */
export async function loadNodeGrants(
  database: Pick<Database, "select">,
  tenantId: TenantId,
  ids: readonly NodeId[],
  who: Named,
  now: Date,
): Promise<Map<NodeId, NodeGrants>> {
  const leaves = padded(ids);
  const named = padded(concerning(who));
  if (leaves.length === 0 || named.length === 0) return new Map();
  const tenant = idToBytes(tenantId);
  const values = [...leaves, tenant, tenant, ...named, now, ...named, now];
  const rows = await database.select<ChainRow>(chainStatement(leaves.length, named.length), values);
  const byLeaf = Map.groupBy(rows, (row) => row.leaf.toString("latin1"));
  const found = Array.from(byLeaf.values(), (chain) => toNodeGrants(tenantId, chain));
  return new Map(found.map((grants) => [grants.node.id, grants]));
}

/** The ids' bytes, the last one repeated until they are as many as a power of two, so that statements have few texts. */
function padded(ids: readonly string[]): Uint8Array[] {
  const bytes = ids.map(idToBytes);
  const last = bytes.at(-1);
  if (last === undefined) return [];
  return [...bytes, ...Array.from({ length: 2 ** Math.ceil(Math.log2(ids.length)) - ids.length }, () => last)];
}

const chainStatements = new Map<string, string>();

/** The statement for so many nodes and principals; the same string each time, whose hash the driver's cache then need not work out anew. */
function chainStatement(leaves: number, principals: number): string {
  const key = `${leaves} ${principals}`;
  const known = chainStatements.get(key) ?? writeChainStatement(marks(leaves), marks(principals));
  chainStatements.set(key, known);
  return known;
}

const marks = (count: number) => Array.from({ length: count }, () => "?").join(", ");

/**
 * The hottest statement there is. The recursion carries what is needed of ancestors and ends with the share as one more level, so
 * that one join finds all entries. Joins, because aggregates in subqueries cost MariaDB as much again.
 */
function writeChainStatement(leaves: string, principals: string): string {
  return `with recursive chain as (
      select id as leaf, 0 as level, id, parent_id, share_id, name, inherits_acl, trashed_at
      from nodes where id in (${leaves}) and tenant_id = ?
      union all
      select c.leaf, c.level + 1, ifnull(p.id, c.share_id), p.parent_id, c.share_id, p.name, p.inherits_acl, p.trashed_at
      from chain c left join nodes p on p.id = c.parent_id and p.tenant_id = ?
      where c.parent_id is not null and c.level < ${treeDepthMax}
    )
    select c.leaf, c.level, c.id, c.share_id, c.parent_id, c.name, c.inherits_acl, c.trashed_at,
      a.type as ace_type, a.permissions, a.inherit_to_children, a.principal_kind as ace_kind, a.principal_id as ace_principal,
      n.kind, n.revision, n.version_id, n.version_number, n.size_bytes, n.sha256, n.mime_type,
      n.created_by, n.created_at, n.modified_by, n.modified_at, n.locked_by, n.locked_at, n.lock_expires_at, s.trashed_at as share_trashed_at, s.owner_kind, s.owner_id,
      m.role, m.principal_kind as member_kind, m.principal_id as member_id
    from chain c
    left join aces a on a.resource_id = c.id and (a.principal_id is null or a.principal_id in (${principals}))
      and (a.expires_at is null or a.expires_at > ?)
    left join nodes n on n.id = c.id and c.level = 0
    left join shares s on s.id = n.share_id
    left join share_members m on m.share_id = s.id and m.principal_id in (${principals})
      and (m.expires_at is null or m.expires_at > ?)`;
}

interface ShareRow extends ShareColumns {
  readonly id: Buffer;
}

/** The same for shares themselves. */
export async function loadShareGrants(
  db: Db | Tx,
  tenantId: TenantId,
  ids: readonly ShareId[],
  whose: Whose,
  now: Date,
): Promise<Map<ShareId, ShareGrants>> {
  if (ids.length === 0) return new Map();
  const keys = idList(ids);
  const rows = await selectRows<ShareRow>(
    db,
    sql`
    select s.id, s.trashed_at as share_trashed_at, s.owner_kind, s.owner_id,
      ${rolesOf(sql`s.id`, whose, now)} as roles, ${acesOf(sql`s.id`, whose, now)} as share_aces
    from shares s where s.id in (${keys}) and s.tenant_id = ${Buffer.from(idToBytes(tenantId))}
      and (s.trashed_at is null or s.trashed_at < ${removedAt})`,
  );
  return new Map(rows.map((row) => [idFromBytes("share", row.id), toShareGrants(row, row.id)]));
}

/** The entries on each of these nodes themselves, by hexadecimal id; nodes without any are absent. */
export async function loadOwnGrants(
  db: Db | Tx,
  tenantId: TenantId,
  ids: readonly Uint8Array[],
  who: Named,
  now: Date,
): Promise<Map<string, Grant[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(aces)
    .where(
      and(
        sql`${aces.resourceId} in (${idList(ids)})`,
        eq(aces.tenantId, tenantId),
        sql`(${aces.principalId} is null or ${aces.principalId} in (${idList(concerning(who))}))`,
        or(isNull(aces.expiresAt), gt(aces.expiresAt, now)),
      ),
    );
  const byResource = Map.groupBy(rows, (row) => Buffer.from(row.resourceId).toString("hex"));
  return new Map(Array.from(byResource, ([id, entries]) => [id, entries.map(toGrant)]));
}

function toGrant(row: typeof aces.$inferSelect): Grant {
  const { type, permissions, inheritToChildren, principalKind, principalId } = row;
  const isEveryone = principalKind === "everyone" || principalId === null;
  const principal = isEveryone ? "everyone" : principalIdOf(principalKind, principalId);
  return { type, permissions, inheritToChildren, principal, role: undefined };
}

function acesOf(resource: SQL, whose: Whose, now: Date): SQL {
  const named =
    whose === "all"
      ? sql``
      : sql` and (a.principal_kind = 'everyone' or a.principal_id in (${idList(concerning(whose))}))`;
  return sql`(select json_arrayagg(json_array(a.type, a.permissions, a.inherit_to_children, a.principal_kind, hex(a.principal_id)))
    from aces a where a.resource_id = ${resource} and (a.expires_at is null or a.expires_at > ${now})${named})`;
}

function rolesOf(share: SQL, whose: Whose, now: Date): SQL {
  const named = whose === "all" ? sql`` : sql` and m.principal_id in (${idList(concerning(whose))})`;
  return sql`(select json_arrayagg(json_array(m.role, m.principal_kind, hex(m.principal_id)))
    from share_members m where m.share_id = ${share} and (m.expires_at is null or m.expires_at > ${now})${named})`;
}

function toNodeGrants(tenantId: TenantId, rows: readonly ChainRow[]): NodeGrants {
  const own = rows.find((row) => row.level === 0);
  if (own === undefined) throw new Error("an empty chain");
  const owner = roleGrant("owner", principalIdOf(own.owner_kind, own.owner_id));
  const shareLevel = { inheritsAcl: true, grants: [owner, ...rolesIn(rows)] };
  const levels: ReturnType<typeof levelOf>[] = [];
  const ancestors: Ancestor[] = [];
  for (const row of rows) {
    if (row.parent_id !== null) levels[row.level] ??= levelOf(row);
    const level = levels[row.level] ?? shareLevel;
    if (row.level > 0 && row.parent_id !== null)
      ancestors[row.level - 1] ??= {
        id: idFromBytes("folder", row.id),
        name: row.name,
        trashedAt: row.trashed_at === null ? null : toDate(row.trashed_at),
      };
    // Of the node itself every entry comes once for each membership.
    if (row.level === 0 && row.member_id !== null && own.member_id !== null && !row.member_id.equals(own.member_id))
      continue;
    if (row.ace_type !== null) level.grants.push(aceGrant(row, row.ace_type));
  }
  return {
    shareId: idFromBytes("share", own.share_id),
    isShareTrashed: own.share_trashed_at !== null,
    shareLevel,
    node: toNode(fromColumns(tenantId, own)),
    ancestors,
    levels,
  };
}

function levelOf(row: ChainRow): { inheritsAcl: boolean; grants: Grant[] } {
  return { inheritsAcl: row.inherits_acl !== 0, grants: [] };
}

function rolesIn(rows: readonly ChainRow[]): Iterable<Grant> {
  const roles = new Map<PrincipalId, Grant>();
  for (const { role, member_kind, member_id } of rows) {
    if (role === null || member_id === null) continue;
    const principal = principalIdOf(member_kind, member_id);
    roles.set(principal, roleGrant(role, principal));
  }
  return roles.values();
}

function aceGrant(row: ChainRow, type: "allow" | "deny"): Grant {
  const { ace_kind: kind, ace_principal: principal } = row;
  return {
    type,
    permissions: row.permissions,
    inheritToChildren: row.inherit_to_children !== 0,
    principal: kind === "everyone" || principal === null ? "everyone" : principalIdOf(kind, principal),
    role: undefined,
  };
}

function toShareGrants(row: ShareColumns, shareId: Buffer): ShareGrants {
  const owner = roleGrant("owner", principalIdOf(row.owner_kind, row.owner_id));
  return {
    shareId: idFromBytes("share", shareId),
    isShareTrashed: row.share_trashed_at !== null,
    shareLevel: { inheritsAcl: true, grants: [owner, ...parseRoles(row.roles), ...parseAces(row.share_aces)] },
  };
}

function roleGrant(role: ShareRole, principal: PrincipalId): Grant {
  return { type: "allow", permissions: permissionsOfRole[role], inheritToChildren: true, principal, role };
}

const principalKind = z.enum(["user", "group"]);
const AceTuples = z.array(
  z.tuple([
    z.enum(["allow", "deny"]),
    z.number(),
    z.number(),
    z.enum(["user", "group", "everyone"]),
    z.string().nullable(),
  ]),
);
const RoleTuples = z.array(z.tuple([z.enum(["owner", "admin", "contributor", "reader"]), principalKind, z.string()]));

function parseAces(json: unknown): Grant[] {
  if (json === null) return [];
  return AceTuples.parse(jsonOf(json)).map(([type, permissions, inherits, kind, hex]) => ({
    type,
    permissions,
    inheritToChildren: inherits !== 0,
    principal: kind === "everyone" || hex === null ? "everyone" : principalIdOf(kind, Buffer.from(hex, "hex")),
    role: undefined,
  }));
}

/** The driver parses what MariaDB marks as JSON, and MariaDB marks an aggregate in some places and not in others. */
function jsonOf(value: unknown): unknown {
  return typeof value === "string" ? JSON.parse(value) : value;
}

function parseRoles(json: unknown): Grant[] {
  if (json === null) return [];
  return RoleTuples.parse(jsonOf(json)).map(([role, kind, hex]) =>
    roleGrant(role, principalIdOf(kind, Buffer.from(hex, "hex"))),
  );
}

function fromColumns(tenantId: TenantId, row: ChainRow) {
  return {
    id: row.id,
    tenantId,
    shareId: idFromBytes("share", row.share_id),
    parentId: row.parent_id ?? row.share_id,
    kind: row.kind,
    name: row.name,
    revision: row.revision,
    versionId: row.version_id === null ? null : idFromBytes("version", row.version_id),
    versionNumber: row.version_number,
    sizeBytes: row.size_bytes,
    sha256: row.sha256 === null ? null : row.sha256.toString("hex"),
    mimeType: row.mime_type,
    createdBy: idFromBytes("user", row.created_by),
    createdAt: toDate(row.created_at),
    modifiedBy: idFromBytes("user", row.modified_by),
    modifiedAt: toDate(row.modified_at),
    lockedBy: row.locked_by === null ? null : idFromBytes("user", row.locked_by),
    lockedAt: row.locked_at === null ? null : toDate(row.locked_at),
    lockExpiresAt: row.lock_expires_at === null ? null : toDate(row.lock_expires_at),
    trashedAt: row.trashed_at === null ? null : toDate(row.trashed_at),
  };
}

function toDate(time: Time): Date {
  return typeof time === "string" ? parseTimestamp(time) : time;
}
