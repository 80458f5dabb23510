export {
  AppError,
  type AppErrorOptions,
  type ExceededQuota,
  type ExceededRateLimit,
  type Issue,
  quotaLevels,
  rateDimensions,
  rateUnits,
} from "./app-error.ts";
export { type ErrorCode, errorCatalogue, errorDefinition } from "./catalogue.ts";
export type { ErrorDefinition } from "./define-errors.ts";
