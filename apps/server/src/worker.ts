import {
  applyTemplates,
  collectGarbage,
  collectOrphanBlobs,
  copyFolders,
  countTrash,
  expireShares,
  expireTrash,
  expireUploads,
  expireValidations,
  expireVersions,
  forgetCursors,
  forgetDeviceTokens,
  forgetEndedTokens,
  forgetOldEvents,
  forgetRecentFiles,
  keepDnssec,
  keepOutOfService,
  purgeIdempotencyKeys,
  purgeZones,
  recalculateUsage,
  removeDeleted,
  removeShares,
  rollOutNameServers,
  runJobs,
  type Services,
  scrubContent,
  sealAudit,
  sendMail,
  settleChanges,
  settleTransfers,
  settleZones,
  syncDirectory,
  trimAudit,
  trimChanges,
} from "@scai/backend";
import type { Log } from "@scai/backend/configuration";
import type { Env } from "./env.ts";
import { onStop } from "./on-stop.ts";
import { requireMigrated } from "./require-migrated.ts";
import { openServices } from "./services.ts";

/** Does what no request waits for: every job can be run by several workers, killed, and run again. */
export async function runWorker(env: Env, log: Log): Promise<void> {
  const { services, close } = await openServices(env, log);
  await requireMigrated(services.database);
  const jobs = await runJobs(env.REDIS_URL, log, jobsOf(env, services));
  onStop(log, async () => {
    await jobs.close();
    await close();
  });
  if (!services.mail.isConfigured) log.info("no mail is sent: MAIL_TRANSPORT is none");
  log.info("working");
}

const scrubEverySeconds = 10;

function scrubOptions(env: Env) {
  const bytesMax = env.SCRUB_MIB_PER_SECOND * 1024 * 1024 * scrubEverySeconds;
  return { bytesMax, graceSeconds: env.UPLOAD_GRACE_SECONDS, restDays: 7 };
}

function jobsOf(env: Env, services: Services) {
  const grace = env.UPLOAD_GRACE_SECONDS;
  return {
    "collect-garbage": { everySeconds: Math.min(60, grace), run: () => collectGarbage(services, grace) },
    "collect-orphan-blobs": { everySeconds: 24 * 3600, run: () => collectOrphanBlobs(services, grace) },
    "copy-folders": { everySeconds: 2, run: () => copyFolders(services) },
    "expire-trash": { everySeconds: 3600, run: () => expireTrash(services) },
    "expire-uploads": { everySeconds: 60, run: () => expireUploads(services) },
    "expire-versions": { everySeconds: 24 * 3600, run: () => expireVersions(services) },
    "expire-shares": { everySeconds: 3600, run: () => expireShares(services) },
    "remove-deleted": { everySeconds: 10, run: () => removeDeleted(services) },
    "remove-shares": { everySeconds: 10, run: () => removeShares(services) },
    ...(env.SCRUB_MIB_PER_SECOND > 0
      ? { "scrub-content": { everySeconds: scrubEverySeconds, run: () => scrubContent(services, scrubOptions(env)) } }
      : {}),
    "seal-audit": { everySeconds: 2, run: () => sealAudit(services) },
    "settle-changes": { everySeconds: 10, run: () => settleChanges(services) },
    "send-mail": { everySeconds: 5, run: () => sendMail(services) },
    "trim-audit": { everySeconds: 3600, run: () => trimAudit(services, env.AUDIT_RETENTION_DAYS) },
    // Webhooks tell of changes at once; this makes up for those that were lost.
    ...(services.scaikeyAdmin.isConfigured
      ? { "sync-directory": { everySeconds: 3600, run: () => syncDirectory(services) } }
      : {}),
    "forget-cursors": { everySeconds: 3600, run: () => forgetCursors(services) },
    "trim-changes": { everySeconds: 24 * 3600, run: () => trimChanges(services, env.CHANGE_RETENTION_DAYS) },
    "forget-recent-files": { everySeconds: 24 * 3600, run: () => forgetRecentFiles(services) },
    "forget-device-tokens": { everySeconds: 3600, run: () => forgetDeviceTokens(services) },
    "forget-ended-tokens": { everySeconds: 3600, run: () => forgetEndedTokens(services) },
    "apply-templates": { everySeconds: 5, run: () => applyTemplates(services) },
    "settle-transfers": { everySeconds: 5, run: () => settleTransfers(services) },
    "keep-out-of-service": { everySeconds: 10, run: () => keepOutOfService(services) },
    "settle-zones": { everySeconds: 5, run: () => settleZones(services) },
    "roll-out-name-servers": { everySeconds: 5, run: () => rollOutNameServers(services) },
    "expire-validations": { everySeconds: 60, run: () => expireValidations(services) },
    "keep-dnssec": { everySeconds: 10, run: () => keepDnssec(services) },
    "purge-zones": { everySeconds: 3600, run: () => purgeZones(services, env.ZONE_RETENTION_DAYS) },
    "forget-old-events": { everySeconds: 24 * 3600, run: () => forgetOldEvents(services) },
    "count-trash": { everySeconds: 60, run: () => countTrash(services) },
    "recalculate-usage": { everySeconds: 24 * 3600, run: () => recalculateUsage(services) },
    "purge-idempotency-keys": {
      everySeconds: 600,
      run: () => purgeIdempotencyKeys(services.database, services.clock()),
    },
  };
}
