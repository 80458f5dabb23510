import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  int,
  mysqlTable,
  primaryKey,
  tinyint,
  uniqueIndex,
  varchar,
} from "drizzle-orm/mysql-core";
import { exactText, hexBytes, id, idBytes, sha256, timestamp } from "./columns.ts";

const principalKind = (column: string) => varchar(column, { length: 8, enum: ["user", "group"] });

export const shares = mysqlTable(
  "shares",
  {
    id: id("share", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    type: varchar("type", { length: 16, enum: ["central", "personal", "project"] }).notNull(),
    name: varchar("name", { length: 255 }).notNull(),
    description: varchar("description", { length: 2000 }).notNull(),
    ownerKind: principalKind("owner_kind").notNull(),
    ownerId: idBytes("owner_id").notNull(),
    /** The user whose personal share this is: a user has at most one. */
    personalUserId: id("user", "personal_user_id"),
    /** How long and how many old versions are kept; null: as the tenant says. */
    versionRetentionDays: int("version_retention_days"),
    versionsKeptMax: int("versions_kept_max"),
    revision: int("revision").notNull(),
    createdBy: id("user", "created_by").notNull(),
    createdAt: timestamp("created_at").notNull(),
    modifiedAt: timestamp("modified_at").notNull(),
    trashedAt: timestamp("trashed_at"),
  },
  (table) => [
    index("shares_tenant_name").on(table.tenantId, table.name, table.id),
    index("shares_owner").on(table.ownerId),
    index("shares_trashed_at").on(table.trashedAt),
    uniqueIndex("shares_personal_user").on(table.personalUserId),
  ],
);

export const shareMembers = mysqlTable(
  "share_members",
  {
    tenantId: id("tenant", "tenant_id").notNull(),
    shareId: id("share", "share_id").notNull(),
    principalKind: principalKind("principal_kind").notNull(),
    principalId: idBytes("principal_id").notNull(),
    role: varchar("role", { length: 16, enum: ["owner", "admin", "contributor", "reader"] }).notNull(),
    expiresAt: timestamp("expires_at"),
    addedBy: id("user", "added_by").notNull(),
    addedAt: timestamp("added_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.shareId, table.principalId] }),
    index("share_members_principal").on(table.principalId, table.shareId),
  ],
);

/** Offers of a role to whoever has an address. */
export const shareInvitations = mysqlTable(
  "share_invitations",
  {
    id: id("invitation", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    shareId: id("share", "share_id").notNull(),
    /** In lower case. */
    email: exactText("email", 255).notNull(),
    /** The same while it is pending and not known to have expired: an address has one such invitation to a share. */
    pendingEmail: exactText("pending_email", 255),
    role: varchar("role", { length: 16, enum: ["admin", "contributor", "reader"] }).notNull(),
    message: varchar("message", { length: 2000 }).notNull(),
    status: varchar("status", { length: 16, enum: ["pending", "accepted", "declined", "revoked"] }).notNull(),
    /** Of the token that only the mail carries. */
    tokenHash: sha256("token_hash").notNull(),
    invitedBy: id("user", "invited_by").notNull(),
    createdAt: timestamp("created_at").notNull(),
    expiresAt: timestamp("expires_at").notNull(),
    answeredAt: timestamp("answered_at"),
  },
  (table) => [
    uniqueIndex("share_invitations_token").on(table.tokenHash),
    uniqueIndex("share_invitations_pending").on(table.shareId, table.pendingEmail),
    index("share_invitations_share").on(table.shareId, table.id),
    index("share_invitations_email").on(table.tenantId, table.email, table.id),
  ],
);

/** Numbers the changes of a share. The row is locked by whoever appends a change until it commits, so commit order is sequence order. */
export const shareSequences = mysqlTable("share_sequences", {
  shareId: id("share", "share_id").primaryKey(),
  tenantId: id("tenant", "tenant_id").notNull(),
  lastSequence: bigint("last_sequence", { mode: "number" }).notNull(),
  /** Changes up to this one are no longer kept. */
  trimmedSequence: bigint("trimmed_sequence", { mode: "number" }).notNull(),
  /** Nothing in the share lies on a deeper level, so what is below a folder need not be measured when it is moved. */
  deepestLevel: int("deepest_level").notNull().default(0),
  /** How often something went into the share's trash or out of it, and up to which time the usage counters say how much is there. */
  trashRevision: bigint("trash_revision", { mode: "number" }).notNull().default(0),
  trashCountedRevision: bigint("trash_counted_revision", { mode: "number" }).notNull().default(0),
});

/** Folders and files. What lies at the top of a share has the share's own id as its parent. */
export const nodes = mysqlTable(
  "nodes",
  {
    /** A folder's or a file's, as `kind` tells. */
    id: idBytes("id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    shareId: id("share", "share_id").notNull(),
    /** The folder it is in, or the share. */
    parentId: idBytes("parent_id").notNull(),
    kind: varchar("kind", { length: 8, enum: ["folder", "file"] }).notNull(),
    name: exactText("name", 255).notNull(),
    revision: int("revision").notNull(),
    inheritsAcl: boolean("inherits_acl").notNull(),
    /** The current version; null for folders. The columns after it repeat that version's, so that a listing is one query. */
    versionId: id("version", "version_id"),
    versionNumber: int("version_number"),
    sizeBytes: bigint("size_bytes", { mode: "number" }),
    sha256: sha256("sha256"),
    mimeType: varchar("mime_type", { length: 255 }),
    createdBy: id("user", "created_by").notNull(),
    createdAt: timestamp("created_at").notNull(),
    modifiedBy: id("user", "modified_by").notNull(),
    modifiedAt: timestamp("modified_at").notNull(),
    /** Set on what was put into the trash itself; what lies below it is in the trash because of it. */
    trashedAt: timestamp("trashed_at"),
    trashedBy: id("user", "trashed_by"),
    /** Of a file: who locked it last, and until when. Over when its time is, whether the columns are still set or not. */
    lockedBy: id("user", "locked_by"),
    lockedAt: timestamp("locked_at"),
    lockExpiresAt: timestamp("lock_expires_at"),
    /** Computed: what takes a name in its folder is only what is not in the trash. */
    liveParentId: idBytes("live_parent_id").generatedAlwaysAs(
      sql`(case when \`trashed_at\` is null then \`parent_id\` end)`,
      { mode: "virtual" },
    ),
  },
  (table) => [
    uniqueIndex("nodes_live_name").on(table.liveParentId, table.name),
    index("nodes_parent").on(table.parentId),
    index("nodes_trash").on(table.shareId, table.trashedAt, table.id),
    index("nodes_trashed_at").on(table.trashedAt, table.id),
    index("nodes_cut_off").on(table.shareId, table.inheritsAcl),
    index("nodes_locked").on(table.shareId, table.lockExpiresAt),
  ],
);

export const aces = mysqlTable(
  "aces",
  {
    id: id("ace", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    resourceKind: varchar("resource_kind", { length: 8, enum: ["share", "folder", "file"] }).notNull(),
    resourceId: idBytes("resource_id").notNull(),
    principalKind: varchar("principal_kind", { length: 8, enum: ["user", "group", "everyone"] }).notNull(),
    /** Null for everyone. */
    principalId: idBytes("principal_id"),
    type: varchar("type", { length: 8, enum: ["allow", "deny"] }).notNull(),
    permissions: tinyint("permissions", { unsigned: true }).notNull(),
    inheritToChildren: boolean("inherit_to_children").notNull(),
    /** From then on it counts for nothing; null for never. */
    expiresAt: timestamp("expires_at"),
  },
  (table) => [
    index("aces_resource").on(table.resourceId, table.principalId),
    index("aces_principal").on(table.tenantId, table.principalId, table.type, table.resourceId),
    index("aces_expires").on(table.tenantId, table.expiresAt),
    index("aces_kind").on(table.tenantId, table.resourceKind, table.principalId),
  ],
);

export const fileVersions = mysqlTable(
  "file_versions",
  {
    id: id("version", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    fileId: id("file", "file_id").notNull(),
    number: int("number").notNull(),
    sizeBytes: bigint("size_bytes", { mode: "number" }).notNull(),
    sha256: sha256("sha256").notNull(),
    mimeType: varchar("mime_type", { length: 255 }).notNull(),
    /** A name that somebody gave it; what has one is kept. */
    label: varchar("label", { length: 200 }),
    createdBy: id("user", "created_by").notNull(),
    createdAt: timestamp("created_at").notNull(),
  },
  (table) => [uniqueIndex("file_versions_number").on(table.fileId, table.number)],
);

/** The content of a version: its chunks in order. */
export const versionChunks = mysqlTable(
  "version_chunks",
  {
    versionId: id("version", "version_id").notNull(),
    position: int("position").notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    sha256: sha256("sha256").notNull(),
    sizeBytes: int("size_bytes").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.position] }),
    index("version_chunks_chunk").on(table.tenantId, table.sha256),
  ],
);

/** The chunks a tenant has in the blob store, or is about to have. */
export const chunks = mysqlTable(
  "chunks",
  {
    tenantId: id("tenant", "tenant_id").notNull(),
    sha256: sha256("sha256").notNull(),
    /** Part of the blob's key. A chunk that is deleted and comes back gets a new one, so a late deletion cannot hit it. */
    incarnation: hexBytes("incarnation", 8).notNull(),
    sizeBytes: int("size_bytes").notNull(),
    /** A key and the GMAC of the bytes under it, by which downloads tell them from others; without one they are hashed. */
    mac: hexBytes("mac", 32),
    /** False until its bytes are known to be durable. */
    isStored: boolean("is_stored").notNull(),
    /** What its bytes are known to be encrypted with; null: with whatever they say themselves, or not at all. */
    dataKeyId: id("dataKey", "data_key_id"),
    createdAt: timestamp("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.sha256] }), index("chunks_created").on(table.createdAt)],
);

/** A transfer that is under way. It pins the chunks it will need, so that none is collected under it. */
export const uploads = mysqlTable(
  "uploads",
  {
    id: id("upload", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    userId: id("user", "user_id").notNull(),
    /** Renewed while bytes flow; long past means that the process died. Null: a session, which outlives processes. */
    aliveAt: timestamp("alive_at"),
    /** Given up: it cannot commit any more, and what it pinned is being let go. */
    isEnded: boolean("is_ended").notNull(),
  },
  (table) => [index("uploads_alive").on(table.isEnded, table.aliveAt)],
);

export const uploadChunks = mysqlTable(
  "upload_chunks",
  {
    uploadId: id("upload", "upload_id").notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    sha256: sha256("sha256").notNull(),
    /** Whether its bytes came with the upload; else it was there, and the uploader was told because they may know. */
    isSent: boolean("is_sent").notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.uploadId, table.sha256] }),
    index("upload_chunks_chunk").on(table.tenantId, table.sha256),
  ],
);

/** Blobs that nothing names any more and that are still to be deleted: written in the transaction that dropped the last name. */
export const blobDeletions = mysqlTable(
  "blob_deletions",
  {
    id: bigint("id", { mode: "number" }).autoincrement().primaryKey(),
    blobKey: exactText("blob_key", 255).notNull(),
    queuedAt: timestamp("queued_at").notNull(),
  },
  (table) => [index("blob_deletions_key").on(table.blobKey)],
);

/** Blobs that are being written to take the place of others with the same bytes: noted before they are put, until a chunk names them. */
export const blobReplacements = mysqlTable(
  "blob_replacements",
  {
    tenantId: id("tenant", "tenant_id").notNull(),
    sha256: sha256("sha256").notNull(),
    /** Of the new blob, and of the one that it is to replace. */
    incarnation: hexBytes("incarnation", 8).notNull(),
    replaces: hexBytes("replaces", 8).notNull(),
    startedAt: timestamp("started_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.sha256, table.incarnation] }),
    index("blob_replacements_started").on(table.startedAt),
  ],
);
