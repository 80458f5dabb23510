import { AuditEventId, op } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { AuditEvent, exampleAuditEvent } from "../audit-event.view.ts";
import { auditFilter } from "../audit-filter.ts";
import { getAuditEvent as getAuditEventUseCase } from "../usecases/read-audit.ts";

export const getAuditEvent = userOperation(
  op("GET /admin/audit-logs/{auditEventId}", {
    permission: "audit:read",
    summary: "Get an audit event",
    tag: "audit",
    scope: "tenant:admin",
    cost: "read",
    errors: ["roles.forbidden", "admin.tenant_not_found", "audit.not_found"],
    idempotency: "safe",
    examples: [{ name: "a renamed share", output: exampleAuditEvent }],
  }),
)
  .input(z.strictObject({ auditEventId: AuditEventId, tenantId: auditFilter.tenantId }))
  .output(AuditEvent)
  .query(({ ctx, input }) => getAuditEventUseCase(ctx.services, ctx.actor, input));
