import type { UserId } from "@scai/contract";
import { type Db, platformSettings, type Tx } from "@scai/db";
import { eq } from "drizzle-orm";

// Of the installation: there is no tenant to name.

export type SettingRow = typeof platformSettings.$inferSelect;

export function listSettingRows(db: Db | Tx): Promise<SettingRow[]> {
  return db.select().from(platformSettings);
}

export async function lockSettingRow(tx: Tx, key: string): Promise<SettingRow | undefined> {
  const [row] = await tx.select().from(platformSettings).where(eq(platformSettings.key, key)).for("update");
  return row;
}

export async function putSettingRow(
  tx: Tx,
  row: { key: string; value: string; updatedBy: UserId; updatedAt: Date },
): Promise<void> {
  const { key: _key, ...values } = row;
  await tx.insert(platformSettings).values(row).onDuplicateKeyUpdate({ set: values });
}

export async function deleteSettingRow(tx: Tx, key: string): Promise<void> {
  await tx.delete(platformSettings).where(eq(platformSettings.key, key));
}
