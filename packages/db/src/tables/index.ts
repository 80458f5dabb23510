export * from "./drive.ts";
export * from "./idempotency.ts";
export * from "./identity.ts";
export * from "./sync.ts";
