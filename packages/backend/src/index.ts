export { createClientAddress } from "./http/client-address.ts";
export { type AppOptions, createApp } from "./http/create-app.ts";
export type { HealthChecks } from "./http/health.ts";
export { createMetrics, type HttpMetrics } from "./http/metrics.ts";
export { type RunningServer, serve } from "./http/serve.ts";
export { countKeysByPepper, createApiKeyDirectory, pepperIdOf } from "./modules/api-keys/index.ts";
export {
  AuditTrail,
  auditActionTable,
  type ChainVerdict,
  sealAudit,
  trimAudit,
  verifyAuditChains,
} from "./modules/audit/index.ts";
export { createScaiKeyClient } from "./modules/auth/index.ts";
export { forgetDeviceTokens } from "./modules/devices/index.ts";
export {
  createWebhookSecrets,
  type Difference as DirectoryDifference,
  forgetOldEvents,
  syncDirectory,
} from "./modules/directory/index.ts";
export { keepDnssec } from "./modules/dnssec/index.ts";
export {
  checkStore,
  collectGarbage,
  collectOrphanBlobs,
  copyFolders,
  countDamagedChunks,
  type EncryptProgress,
  encryptContent,
  expireTrash,
  expireUploads,
  expireVersions,
  type Finding,
  findingKinds,
  forgetRecentFiles,
  RecentFiles,
  removeDeleted,
  removeShares,
  scrubContent,
} from "./modules/files/index.ts";
export { createActorDirectory, forgetEndedTokens, provisionUser, SessionLog } from "./modules/identity/index.ts";
export { sendMail } from "./modules/mail/index.ts";
export { countTrash, recalculateUsage } from "./modules/quotas/index.ts";
export { settleChanges } from "./modules/records/index.ts";
export { createRoleDirectory } from "./modules/roles/index.ts";
export { createSettingDirectory } from "./modules/settings/index.ts";
export { ensurePersonalShare, expireShares } from "./modules/shares/index.ts";
export { forgetCursors, LiveHub, trimChanges } from "./modules/sync/index.ts";
export { applyTemplates } from "./modules/templates/index.ts";
export { settleTransfers } from "./modules/transfers/index.ts";
export {
  createValidationChecks,
  expireValidations,
  keepOutOfService,
  purgeZones,
  rollOutNameServers,
  settleZones,
} from "./modules/zones/index.ts";
export { type BlobStore, createBlobStore } from "./platform/blob/index.ts";
export { createDnsLookup, type DnsLookup, type DnsLookupOptions } from "./platform/dns/index.ts";
export { purgeIdempotencyKeys } from "./platform/idempotency/index.ts";
export { type Job, type RunningJobs, runJobs } from "./platform/jobs/index.ts";
export { createMailTransport } from "./platform/mail/index.ts";
export { createPowerDns, type PowerDns } from "./platform/pdns/index.ts";
export { createRateLimiter, type RateLimits } from "./platform/rate-limit/index.ts";
export { createNotifier } from "./platform/redis/index.ts";
export { createScaiKeyAdmin, type ScaiKeyAdmin } from "./platform/scaikey-admin/index.ts";
export {
  createDataKeys,
  createSecretBox,
  dataKeyKnownWithinMs,
  listMasterKeysInUse,
  resealSecrets,
  type TenantDataKeys,
} from "./platform/secrets/index.ts";
export { type AccessTokenClaims, createTokenVerifier } from "./platform/tokens/index.ts";
export { inputOf, type OperationPlan, planOperations } from "./rest/plan.ts";
export type { Services } from "./services.ts";
export { type AppRouter, appRouter } from "./trpc/router.ts";
