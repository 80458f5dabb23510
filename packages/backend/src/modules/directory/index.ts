export type { Difference } from "./reflect-rows.ts";
export { forgetOldEvents } from "./usecases/forget-old-events.ts";
export { receiveEvent } from "./usecases/receive-event.ts";
export { type SyncOptions, type SyncReport, syncDirectory } from "./usecases/sync-directory.ts";
export { verifySignature } from "./webhook/verify-signature.ts";
export {
  createWebhookSecrets,
  listWebhookSecretRows,
  type WebhookSecretRow,
  type WebhookSecrets,
} from "./webhook/webhook-secrets.ts";
