import type { Services } from "../../../services.ts";
import { deleteRecentBefore } from "../personal/personal.repo.ts";

const keptMs = 90 * 24 * 3600 * 1000;

/** Forgets which files people used long ago. */
export function forgetRecentFiles({ clock, database }: Pick<Services, "clock" | "database">): Promise<void> {
  return deleteRecentBefore(database.db, new Date(clock().getTime() - keptMs));
}
