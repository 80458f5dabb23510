import { mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { exactText, id, timestamp } from "./columns.ts";

/** What of the installation was set while it runs; what is not here has its value from the environment or from the program. */
export const platformSettings = mysqlTable("platform_settings", {
  key: exactText("key", 64).primaryKey(),
  value: varchar("value", { length: 255 }).notNull(),
  updatedBy: id("user", "updated_by").notNull(),
  updatedAt: timestamp("updated_at").notNull(),
});
