export { answerTelling } from "./answer-telling.ts";
export { reflectGroups, reflectPartners, reflectTenants, reflectUsers } from "./reflect.ts";
export { reflectGone } from "./reflect-gone.ts";
export { reflectMembership } from "./reflect-members.ts";
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
