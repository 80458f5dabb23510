import { defineConfig } from "drizzle-kit";

// `drizzle-kit generate` writes a migration for what changed in the tables; applied migrations are never edited.
export default defineConfig({ dialect: "mysql", schema: "./src/tables/index.ts", out: "./migrations" });
