import type { Services } from "../../../services.ts";
import { deleteEventsBefore } from "../events.repo.ts";

const keptForMs = 30 * 24 * 3_600_000;

/** Forgets receipts of webhooks that ScaiKey has long stopped repeating. Were it to repeat one all the same, it would be outdated. */
export async function forgetOldEvents({ clock, database }: Pick<Services, "clock" | "database">): Promise<number> {
  const before = new Date(clock().getTime() - keptForMs);
  let count = 0;
  let deleted: number;
  do {
    deleted = await deleteEventsBefore(database.db, before);
    count += deleted;
  } while (deleted > 0);
  return count;
}
