import {
  type ApiKeyId,
  type DeviceKind,
  deviceKinds,
  type GroupId,
  idFromBytes,
  idToBytes,
  type PartnerId,
  type PrincipalId,
  type TenantId,
  type UserId,
} from "@scai/contract";
import { apiKeys, type Database, type Db, type Tx, wordsIn } from "@scai/db";
import { and, eq, gt, inArray, isNull, ne, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type AdminRole, principalIdOf } from "../identity/index.ts";

export type KeyRow = typeof apiKeys.$inferSelect;
export type KeyChange = Partial<
  Pick<
    KeyRow,
    | "name"
    | "description"
    | "rateLimitPerMinute"
    | "ipAllowlist"
    | "expiresAt"
    | "revokedAt"
    | "revokedReason"
    | "prefix"
    | "secretHash"
    | "pepperId"
    | "issuedTo"
  >
>;

/** The hash of a key, and which pepper it is made with. */
export type KeyHash = Pick<KeyRow, "secretHash" | "pepperId">;

/** The keys of a tenant that stand for one of these principals, or for any. */
export interface KeyScope {
  readonly tenantId: TenantId;
  readonly sources: readonly PrincipalId[] | "any";
}

export interface KeyFilter {
  readonly includeRevoked: boolean;
  readonly keyPrefix: string | undefined;
  readonly after: ApiKeyId | undefined;
  readonly limit: number;
}

function within({ tenantId, sources }: KeyScope): SQL | undefined {
  const ofTenant = eq(apiKeys.tenantId, tenantId);
  return sources === "any" ? ofTenant : and(ofTenant, inArray(apiKeys.sourceId, sources.map(idToBytes)));
}

/** Keys in the order in which they were made. */
export function listKeys(db: Db, scope: KeyScope, filter: KeyFilter): Promise<KeyRow[]> {
  return db
    .select()
    .from(apiKeys)
    .where(
      and(
        within(scope),
        filter.includeRevoked ? undefined : isNull(apiKeys.revokedAt),
        filter.keyPrefix === undefined
          ? undefined
          : sql`left(${apiKeys.prefix}, ${filter.keyPrefix.length}) = ${filter.keyPrefix}`,
        filter.after === undefined ? undefined : gt(apiKeys.id, filter.after),
      ),
    )
    .orderBy(apiKeys.id)
    .limit(filter.limit);
}

export async function findKey(db: Db | Tx, scope: KeyScope, id: ApiKeyId): Promise<KeyRow | undefined> {
  const [row] = await db
    .select()
    .from(apiKeys)
    .where(and(within(scope), eq(apiKeys.id, id)));
  return row;
}

/** The same, locked until the transaction ends. */
export async function lockKey(tx: Tx, scope: KeyScope, id: ApiKeyId): Promise<KeyRow | undefined> {
  const [row] = await tx
    .select()
    .from(apiKeys)
    .where(and(within(scope), eq(apiKeys.id, id)))
    .for("update");
  return row;
}

export async function insertKey(tx: Tx, row: KeyRow): Promise<void> {
  await tx.insert(apiKeys).values(row);
}

export async function updateKey(tx: Tx, row: KeyRow, change: KeyChange): Promise<KeyRow> {
  await tx
    .update(apiKeys)
    .set(change)
    .where(and(eq(apiKeys.tenantId, row.tenantId), eq(apiKeys.id, row.id)));
  return { ...row, ...change };
}

/** Gives the key that has one of these hashes another one. Of whichever tenant: the hash is what its owner shows. */
export async function rehashKey(db: Db, hashes: readonly string[], hash: KeyHash): Promise<void> {
  await db
    .update(apiKeys)
    .set(hash)
    .where(inArray(apiKeys.secretHash, [...hashes]));
}

/** How many keys there are, and how many of them are hashed with another pepper than this. Of all tenants. */
export async function countKeysByPepper(db: Db, pepperId: string): Promise<{ total: number; stale: number }> {
  const [total, stale] = await Promise.all([db.$count(apiKeys), db.$count(apiKeys, ne(apiKeys.pepperId, pepperId))]);
  return { total, stale };
}

export async function deleteKey(tx: Tx, row: KeyRow): Promise<void> {
  await tx.delete(apiKeys).where(and(eq(apiKeys.tenantId, row.tenantId), eq(apiKeys.id, row.id)));
}

/** What the database says of a presented key, as far as every request needs it. */
export interface KnownKey {
  readonly id: ApiKeyId;
  readonly tenantId: TenantId;
  readonly partnerId: PartnerId;
  readonly name: string;
  readonly secretHash: string;
  readonly sourceId: PrincipalId;
  readonly scopes: readonly string[];
  readonly rateLimitPerMinute: number | null;
  readonly ipAllowlist: readonly string[] | null;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly tenantStatus: "active" | "suspended";
  readonly maxFileSizeBytes: number;
  readonly tenantRateLimitPerMinute: number | null;
  /** Who was shown the secret. */
  readonly holder: KnownUser;
  /** The user it stands for; undefined for a group, and when there is no such user any more. */
  readonly user: KnownUser | undefined;
  /** The groups that the source is in, itself included when it is one; none that is deleted. */
  readonly groupIds: readonly GroupId[];
  /** For a group's key the groups that its holder is in. */
  readonly holderGroupIds: readonly GroupId[];
}

export interface KnownUser {
  readonly id: UserId;
  readonly email: string;
  readonly name: string;
  readonly status: "active" | "suspended" | "deleted";
  readonly adminRole: AdminRole;
  readonly allowedDeviceKinds: readonly DeviceKind[] | null;
  readonly claimsIssuedAt: Date | null;
}

interface LookUpRow {
  readonly id: Buffer;
  readonly tenant_id: Buffer;
  readonly partner_id: Buffer;
  readonly name: string;
  readonly source_kind: "user" | "group";
  readonly source_id: Buffer;
  readonly scopes: unknown;
  readonly rate_limit_per_minute: number | null;
  readonly ip_allowlist: unknown;
  readonly expires_at: Date | null;
  readonly revoked_at: Date | null;
  readonly tenant_status: KnownKey["tenantStatus"];
  readonly max_file_size_bytes: number;
  readonly tenant_rate_limit: number | null;
  readonly holder_id: Buffer;
  readonly holder_email: string;
  readonly holder_name: string;
  readonly holder_status: KnownUser["status"];
  readonly holder_admin_role: AdminRole;
  readonly holder_allowed_device_kinds: string | null;
  readonly holder_claims_issued_at: Date | null;
  readonly user_id: Buffer | null;
  readonly user_email: string;
  readonly user_name: string;
  readonly user_status: KnownUser["status"];
  readonly user_admin_role: AdminRole;
  readonly user_allowed_device_kinds: string | null;
  readonly user_claims_issued_at: Date | null;
  readonly group_id: Buffer | null;
  readonly is_of_holder: number | null;
}

const userColumns = (table: string, name: string) =>
  ["id", "email", "name", "status", "admin_role", "allowed_device_kinds", "claims_issued_at"]
    .map((column) => `${column === "status" ? statusOf(table) : `${table}.${column}`} as ${name}_${column}`)
    .join(", ");

/** Who is not assigned to this application may not act. */
function statusOf(table: string): string {
  return `if(${table}.unassigned_at is not null and ${table}.status = 'active', 'suspended', ${table}.status)`;
}

// A row for each group of the source and, of a group's key, for each of the holder, or one without. By the unique index of the hash.
// Deleted groups lead nowhere.
const lookUp = `
  with recursive mine (tenant_id, group_id, is_of_holder) as (
    select k.tenant_id, g.id, 0 from api_keys k
      join \`groups\` g on g.id = k.source_id and g.tenant_id = k.tenant_id and g.status = 'active'
      where k.secret_hash = ? and k.source_kind = 'group'
    union
    select k.tenant_id, g.id, k.source_kind = 'group' from api_keys k
      join group_members m on m.user_id = if(k.source_kind = 'user', k.source_id, k.issued_to) and m.tenant_id = k.tenant_id
      join \`groups\` g on g.id = m.group_id and g.tenant_id = m.tenant_id and g.status = 'active'
      where k.secret_hash = ?
    union
    select n.tenant_id, g.id, mine.is_of_holder from mine
      join group_groups n on n.inner_id = mine.group_id and n.tenant_id = mine.tenant_id
      join \`groups\` g on g.id = n.outer_id and g.tenant_id = n.tenant_id and g.status = 'active'
  )
  select k.id, k.tenant_id, t.partner_id, k.name, k.source_kind, k.source_id, k.scopes, k.rate_limit_per_minute, k.ip_allowlist, k.expires_at,
    k.revoked_at, if(p.status = 'active', t.status, 'suspended') as tenant_status, t.max_file_size_bytes,
    t.rate_limit_per_minute as tenant_rate_limit, mine.group_id, mine.is_of_holder,
    ${userColumns("h", "holder")}, ${userColumns("u", "user")}
  from api_keys k
  join tenants t on t.id = k.tenant_id
  join partners p on p.id = t.partner_id
  join users h on h.id = k.issued_to and h.tenant_id = k.tenant_id
  left join users u on k.source_kind = 'user' and u.id = k.source_id and u.tenant_id = k.tenant_id
  left join mine on true
  where k.secret_hash = ?`;

/** The key with this hash, revoked and expired ones too. Without a tenant on purpose: this is where a key's tenant becomes known. */
export async function lookUpKey(database: Database, secretHash: string): Promise<KnownKey | undefined> {
  const hash = Buffer.from(secretHash, "hex");
  const rows = await database.select<LookUpRow>(lookUp, [hash, hash, hash]);
  const [row] = rows;
  if (row === undefined) return undefined;
  const sourceId = principalIdOf(row.source_kind, row.source_id);
  return {
    id: idFromBytes("apiKey", row.id),
    tenantId: idFromBytes("tenant", row.tenant_id),
    partnerId: idFromBytes("partner", row.partner_id),
    name: row.name,
    secretHash,
    sourceId,
    scopes: Texts.parse(fromJson(row.scopes)),
    rateLimitPerMinute: row.rate_limit_per_minute,
    ipAllowlist: Texts.nullable().parse(fromJson(row.ip_allowlist)),
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    tenantStatus: row.tenant_status,
    maxFileSizeBytes: Number(row.max_file_size_bytes),
    tenantRateLimitPerMinute: row.tenant_rate_limit,
    holder: {
      id: idFromBytes("user", row.holder_id),
      email: row.holder_email,
      name: row.holder_name,
      status: row.holder_status,
      adminRole: row.holder_admin_role,
      allowedDeviceKinds: kindsIn(row.holder_allowed_device_kinds),
      claimsIssuedAt: row.holder_claims_issued_at,
    },
    user:
      row.user_id === null
        ? undefined
        : {
            id: idFromBytes("user", row.user_id),
            email: row.user_email,
            name: row.user_name,
            status: row.user_status,
            adminRole: row.user_admin_role,
            allowedDeviceKinds: kindsIn(row.user_allowed_device_kinds),
            claimsIssuedAt: row.user_claims_issued_at,
          },
    groupIds: groupsIn(rows, false),
    holderGroupIds: groupsIn(rows, true),
  };
}

function groupsIn(rows: readonly LookUpRow[], isOfHolder: boolean): GroupId[] {
  return rows.flatMap(({ group_id: id, is_of_holder: whose }) =>
    id === null || (whose === 1) !== isOfHolder ? [] : idFromBytes("group", id),
  );
}

function kindsIn(text: string | null): DeviceKind[] | null {
  return text === null ? null : wordsIn(deviceKinds, text);
}

const Texts = z.array(z.string());

/** MariaDB tells JSON columns as text. */
function fromJson(value: unknown): unknown {
  return typeof value === "string" ? JSON.parse(value) : value;
}
