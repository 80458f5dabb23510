export { auditActionTable } from "./action-table.ts";
export type { AuditAction } from "./actions.ts";
export { AuditTrail, type AuditTrailDeps, type FileRead, isRefusal, type Refusal } from "./audit-trail.ts";
export type { StoredEvent } from "./event-hash.ts";
export { eventIdAt } from "./event-id-at.ts";
export { sealAudit } from "./jobs/seal-audit.ts";
export { trimAudit } from "./jobs/trim-audit.ts";
export { noTenant } from "./no-tenant.ts";
export {
  type AuditActor,
  type AuditEvent,
  type AuditFact,
  auditedAs,
  auditInsert,
  auditRow,
  type NamedActor,
  type Origin,
  recordAudit,
} from "./record-audit.ts";
export {
  type BreakReason,
  type ChainVerdict,
  verifyAuditChain,
  verifyAuditChains,
} from "./usecases/verify-audit-chain.ts";
