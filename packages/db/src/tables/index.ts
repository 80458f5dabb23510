export * from "./api-keys.ts";
export * from "./audit.ts";
export * from "./drive.ts";
export * from "./idempotency.ts";
export * from "./identity.ts";
export * from "./quotas.ts";
export * from "./sessions.ts";
export * from "./sync.ts";
