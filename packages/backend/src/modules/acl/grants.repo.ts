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
import { type Db, parseTimestamp, selectRows, type Tx } from "@scai/db";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { principalIdOf } from "../identity/index.ts";
import type { Ace } from "./acl.policy.ts";
import { type FolderNode, type Node, toNode } from "./node.ts";

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

/** A node, the folders above it from the nearest up, and everything that decides who may do what with it. */
export interface NodeGrants extends ShareGrants {
  readonly node: Node;
  readonly ancestors: readonly FolderNode[];
  /** Level 0 is the node itself, its ancestors follow; the share's comes last and stands apart. */
  readonly levels: readonly GrantLevel[];
}

/** Whose grants to read: those that name one of these principals or everyone, or every grant there is. */
export type Whose = readonly PrincipalId[] | "all";

interface ShareColumns {
  readonly share_trashed_at: string | null;
  readonly owner_kind: "user" | "group";
  readonly owner_id: Buffer;
  readonly roles: unknown;
  readonly share_aces: unknown;
}

interface ChainRow extends ShareColumns {
  readonly leaf: Buffer;
  readonly level: number;
  readonly id: Buffer;
  readonly tenant_id: Buffer;
  readonly share_id: Buffer;
  readonly parent_id: Buffer;
  readonly kind: "folder" | "file";
  readonly name: string;
  readonly revision: number;
  readonly inherits_acl: number;
  readonly version_id: Buffer | null;
  readonly version_number: number | null;
  readonly size_bytes: number | null;
  readonly sha256: Buffer | null;
  readonly mime_type: string | null;
  readonly created_by: Buffer;
  readonly created_at: string;
  readonly modified_by: Buffer;
  readonly modified_at: string;
  readonly trashed_at: string | null;
  readonly aces: unknown;
}

/**
 * Reads, in one statement whatever the depth and number of the nodes, all that decides about them. Nodes that do not exist in the
 * tenant are absent from the result; whether the caller may know of those that do is for {@link judgeNode}. The share's columns
 * come with the node itself (level 0) only.
 */
export async function loadNodeGrants(
  db: Db | Tx,
  tenantId: TenantId,
  ids: readonly NodeId[],
  whose: Whose,
  now: Date,
): Promise<Map<NodeId, NodeGrants>> {
  if (ids.length === 0) return new Map();
  const tenant = Buffer.from(idToBytes(tenantId));
  const leaves = sql.join(
    ids.map((id) => sql`${Buffer.from(idToBytes(id))}`),
    sql`, `,
  );
  const rows = await selectRows<ChainRow>(
    db,
    sql`
    with recursive chain as (
      select id as leaf, 0 as level, id, parent_id from nodes where id in (${leaves}) and tenant_id = ${tenant}
      union all
      select c.leaf, c.level + 1, p.id, p.parent_id
      from chain c join nodes p on p.id = c.parent_id and p.tenant_id = ${tenant}
      where c.level < ${sql.raw(String(treeDepthMax))}
    )
    select c.leaf, c.level, n.id, n.tenant_id, n.share_id, n.parent_id, n.kind, n.name, n.revision, n.inherits_acl, n.version_id,
      n.version_number, n.size_bytes, n.sha256, n.mime_type, n.created_by, n.created_at, n.modified_by, n.modified_at, n.trashed_at,
      ${acesOf(sql`n.id`, whose)} as aces,
      s.trashed_at as share_trashed_at, s.owner_kind, s.owner_id,
      if(c.level = 0, ${rolesIn(sql`n.share_id`, whose, now)}, null) as roles,
      if(c.level = 0, ${acesOf(sql`n.share_id`, whose)}, null) as share_aces
    from chain c join nodes n on n.id = c.id join shares s on s.id = n.share_id
    order by c.leaf, c.level`,
  );
  const byLeaf = Map.groupBy(rows, (row) => row.leaf.toString("latin1"));
  return new Map(Array.from(byLeaf.values(), (chain) => toNodeGrants(chain)).map((grants) => [grants.node.id, grants]));
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
  const keys = sql.join(
    ids.map((id) => sql`${Buffer.from(idToBytes(id))}`),
    sql`, `,
  );
  const rows = await selectRows<ShareRow>(
    db,
    sql`
    select s.id, s.trashed_at as share_trashed_at, s.owner_kind, s.owner_id,
      ${rolesIn(sql`s.id`, whose, now)} as roles, ${acesOf(sql`s.id`, whose)} as share_aces
    from shares s where s.id in (${keys}) and s.tenant_id = ${Buffer.from(idToBytes(tenantId))}`,
  );
  return new Map(rows.map((row) => [idFromBytes("share", row.id), toShareGrants(row, row.id)]));
}

/** The entries on each of these nodes themselves, by hexadecimal id; nodes without any are absent. */
export async function loadOwnGrants(
  db: Db | Tx,
  tenantId: TenantId,
  ids: readonly Uint8Array[],
  whose: Whose,
): Promise<Map<string, Grant[]>> {
  if (ids.length === 0) return new Map();
  const keys = sql.join(
    ids.map((id) => sql`${Buffer.from(id)}`),
    sql`, `,
  );
  const rows = await selectRows<OwnRow>(
    db,
    sql`
    select n.id, ${acesOf(sql`n.id`, whose)} as aces from nodes n
    where n.id in (${keys}) and n.tenant_id = ${Buffer.from(idToBytes(tenantId))} having aces is not null`,
  );
  return new Map(rows.map((row) => [row.id.toString("hex"), parseAces(row.aces)]));
}

interface OwnRow {
  readonly id: Buffer;
  readonly aces: unknown;
}

function acesOf(resource: SQL, whose: Whose): SQL {
  const named =
    whose === "all" ? sql`` : sql` and (a.principal_kind = 'everyone' or a.principal_id in (${principals(whose)}))`;
  return sql`(select json_arrayagg(json_array(a.type, a.permissions, a.inherit_to_children, a.principal_kind, hex(a.principal_id)))
    from aces a where a.resource_id = ${resource}${named})`;
}

function rolesIn(share: SQL, whose: Whose, now: Date): SQL {
  const named = whose === "all" ? sql`` : sql` and m.principal_id in (${principals(whose)})`;
  return sql`(select json_arrayagg(json_array(m.role, m.principal_kind, hex(m.principal_id)))
    from share_members m where m.share_id = ${share} and (m.expires_at is null or m.expires_at > ${now})${named})`;
}

function principals(ids: readonly PrincipalId[]): SQL {
  return sql.join(
    ids.map((id) => sql`${Buffer.from(idToBytes(id))}`),
    sql`, `,
  );
}

function toNodeGrants(rows: readonly ChainRow[]): NodeGrants {
  const [first, ...above] = rows;
  if (first === undefined) throw new Error("an empty chain");
  const ancestors = above.map((row) => {
    const node = toNode(fromColumns(row));
    if (node.kind !== "folder") throw new Error(`${node.id} holds something but is a file`);
    return node;
  });
  return {
    ...toShareGrants(first, first.share_id),
    node: toNode(fromColumns(first)),
    ancestors,
    levels: rows.map((row) => ({ inheritsAcl: row.inherits_acl !== 0, grants: parseAces(row.aces) })),
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

function fromColumns(row: ChainRow) {
  return {
    id: row.id,
    tenantId: idFromBytes("tenant", row.tenant_id),
    shareId: idFromBytes("share", row.share_id),
    parentId: row.parent_id,
    kind: row.kind,
    name: row.name,
    revision: row.revision,
    versionId: row.version_id === null ? null : idFromBytes("version", row.version_id),
    versionNumber: row.version_number,
    sizeBytes: row.size_bytes,
    sha256: row.sha256 === null ? null : row.sha256.toString("hex"),
    mimeType: row.mime_type,
    createdBy: idFromBytes("user", row.created_by),
    createdAt: parseTimestamp(row.created_at),
    modifiedBy: idFromBytes("user", row.modified_by),
    modifiedAt: parseTimestamp(row.modified_at),
    trashedAt: row.trashed_at === null ? null : parseTimestamp(row.trashed_at),
  };
}
