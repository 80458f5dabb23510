import type { Services } from "../../../services.ts";
import { deleteExpiredTokens } from "../devices.repo.ts";

/** Forgets tokens that have ended by themselves since devices were seen with them. */
export function forgetDeviceTokens({ clock, database }: Pick<Services, "clock" | "database">): Promise<void> {
  return deleteExpiredTokens(database.db, clock());
}
