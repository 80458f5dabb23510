import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { createPool, type RowDataPacket } from "mysql2/promise";

// What a metadata request costs without authentication, permissions, envelope or checks: the fastest handler that still asks the database.

interface NodeRow extends RowDataPacket {
  readonly name: string;
  readonly size_bytes: number;
  readonly mime_type: string;
  readonly modified_at: Date;
}

const { DATABASE_URL: uri = "", DATABASE_POOL_SIZE = "20", PORT } = process.env;
const size = Number(DATABASE_POOL_SIZE);
const pool = createPool({ uri, connectionLimit: size, maxIdle: size, timezone: "Z" });
const app = new Hono();

app.get("/nodes/:id", async (c) => {
  const id = c.req.param("id");
  const [[row]] = await pool.query<NodeRow[]>("select * from nodes where id = ?", [Buffer.from(id, "hex")]);
  if (row === undefined) return c.notFound();
  return c.json({
    id,
    name: row.name,
    sizeBytes: row.size_bytes,
    mimeType: row.mime_type,
    modifiedAt: row.modified_at,
  });
});

serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(PORT) });
