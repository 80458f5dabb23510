export { createDataKeys, dataKeyKnownWithinMs, type TenantDataKeys } from "./data-keys.ts";
export type { MasterKeys } from "./master-key.ts";
export { listMasterKeysInUse, type ResealProgress, resealSecrets } from "./reseal-secrets.ts";
export { createSecretBox, type SecretBox, UnreadableSecretError } from "./secret-box.ts";
