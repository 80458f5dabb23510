export { AppError, type AppErrorOptions, type Issue } from "./app-error.ts";
export { type ErrorCode, errorCatalogue, errorDefinition } from "./catalogue.ts";
export type { ErrorDefinition } from "./define-errors.ts";
export { ExceededQuota, ExceededRateLimit } from "./exceeded.ts";
