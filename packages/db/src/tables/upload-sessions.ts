import { bigint, boolean, index, int, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, sha256, timestamp } from "./columns.ts";

export const uploadSessionStatuses = ["open", "completed", "expired"] as const;

/**
 * How an upload is cut into chunks. `listed`: the client said all of them beforehand. `sized`: into equal ones, but for the last.
 * `streamed`: by the server, as the bytes come.
 */
export const uploadChunkings = ["listed", "sized", "streamed"] as const;

/** An upload that takes as many requests as it needs. While it is open it has a row in `uploads` of the same id, which pins its chunks. */
export const uploadSessions = mysqlTable(
  "upload_sessions",
  {
    id: id("upload", "id").primaryKey(),
    tenantId: id("tenant", "tenant_id").notNull(),
    userId: id("user", "user_id").notNull(),
    status: varchar("status", { length: 16, enum: uploadSessionStatuses }).notNull(),
    shareId: id("share", "share_id").notNull(),
    /** The folder the file goes to; null for the top of the share. */
    folderId: id("folder", "folder_id"),
    /** Null when it replaces the content of a file. */
    name: exactText("name", 255),
    /** The file that gets new content. */
    replacesFileId: id("file", "replaces_file_id"),
    /** What that content must still be in the end. */
    baseVersionId: id("version", "base_version_id"),
    mimeType: varchar("mime_type", { length: 255 }),
    sizeBytes: bigint("size_bytes", { mode: "number" }).notNull(),
    sha256: sha256("sha256"),
    /** What came hashes to, when one request brought all of a `streamed` one: then it need not be read again to know. */
    receivedSha256: sha256("received_sha256"),
    chunking: varchar("chunking", { length: 8, enum: uploadChunkings }).notNull(),
    /** Of each chunk but the last, when they are `sized`. */
    chunkSizeBytes: int("chunk_size_bytes"),
    /** Zero when they are `streamed`. */
    chunkCount: int("chunk_count").notNull(),
    /** The file that came of it. */
    fileId: id("file", "file_id"),
    createdAt: timestamp("created_at").notNull(),
    /** Put off while chunks come. */
    expiresAt: timestamp("expires_at").notNull(),
  },
  (table) => [
    index("upload_sessions_user").on(table.userId, table.status, table.id),
    index("upload_sessions_expiry").on(table.status, table.expiresAt),
  ],
);

/** The chunks of a session's content: all from the beginning when they are `listed`, else those that have come. */
export const uploadParts = mysqlTable(
  "upload_parts",
  {
    uploadId: id("upload", "upload_id").notNull(),
    position: int("position").notNull(),
    tenantId: id("tenant", "tenant_id").notNull(),
    sha256: sha256("sha256").notNull(),
    sizeBytes: int("size_bytes").notNull(),
    /** Its bytes are durable, and the session's user had them. */
    isReceived: boolean("is_received").notNull(),
  },
  (table) => [primaryKey({ columns: [table.uploadId, table.position] })],
);
