export { recalculateTenant, recalculateUsage } from "./jobs/recalculate-usage.ts";
export { type UsageDrift, usageDrift } from "./jobs/usage-drift.ts";
export { mailQuotaWarning } from "./quota-mail.ts";
export { type QuotaWarning, quotaWarning, recordQuotaWarning } from "./quota-warning.ts";
export { listCounters } from "./recalculate.repo.ts";
export type { UsageChange } from "./usage.repo.ts";
export { changeUsage, roomIn } from "./usecases/change-usage.ts";
export { recountGroup } from "./usecases/recount-group.ts";
