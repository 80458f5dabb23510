import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { releaseUpload } from "../content/release-upload.ts";
import { endUpload } from "../content/uploads.repo.ts";
import { deleteEndedSessions, expireOpenSession, listExpiredSessions } from "../uploads/session.repo.ts";

const batchMax = 500;

/** For how long it is told that an upload is completed or expired; then it does not exist. */
const rememberedMs = 7 * 24 * 3600 * 1000;

/**
 * Gives up the uploads to which nothing has come for their time, and forgets those that ended long ago. It may be killed anywhere: what an
 * expired upload pins, the garbage collector lets go too. Returns how many have expired.
 */
export async function expireUploads({ database, clock }: Pick<Services, "clock" | "database">): Promise<number> {
  let expired = 0;
  for (;;) {
    const sessions = await listExpiredSessions(database.db, clock(), batchMax);
    for (const session of sessions) {
      const now = clock();
      const isExpired = await database.transaction(async (tx) => {
        if (!(await expireOpenSession(tx, session, now))) return false;
        await endUpload(tx, session, undefined);
        const { id, tenantId, sizeBytes } = session;
        const job = { kind: "system", id: "expire-uploads", tenantId } as const;
        await recordAudit(tx, job, { action: "upload.expired", at: now, resource: { id }, before: { sizeBytes } });
        return true;
      });
      if (!isExpired) continue;
      expired += 1;
      await releaseUpload({ database, clock }, session);
    }
    if (sessions.length < batchMax) break;
  }
  const forgottenBefore = new Date(clock().getTime() - rememberedMs);
  while ((await deleteEndedSessions(database.db, forgottenBefore, batchMax)) === batchMax);
  return expired;
}
