import { op, pageInput, pageOf } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { AuditEvent, exampleAuditEvent } from "../audit-event.view.ts";
import { auditFilter } from "../audit-filter.ts";
import { listAuditEvents as listAuditEventsUseCase } from "../usecases/read-audit.ts";

export const listAuditEvents = userOperation(
  op("GET /admin/audit-logs", {
    permission: "audit:read",
    summary: "List audit events",
    description:
      "Newest first. A page looks at 5,000 events at most, so with a filter that matches few it can be short or empty and still have a nextCursor: go on until that is null.",
    tag: "audit",
    scope: "tenant:admin",
    cost: "list",
    errors: ["roles.forbidden", "admin.tenant_not_found"],
    idempotency: "safe",
    examples: [{ name: "a renamed share", output: { items: [exampleAuditEvent], nextCursor: null } }],
  }),
)
  .input(z.strictObject({ ...auditFilter, ...pageInput }))
  .output(pageOf(AuditEvent).meta({ id: "AuditEventPage" }))
  .query(({ ctx, input }) => listAuditEventsUseCase(ctx.services, ctx.actor, input));
